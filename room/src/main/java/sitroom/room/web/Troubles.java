package sitroom.room.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.Consumer;
import sitroom.ledger.store.LedgerException;
import sitroom.room.web.api.Problems;
import sitroom.room.web.guard.Refused;

/**
 * What is answered when something cannot be done. A page says so in words, the API as problem
 * details (RFC 9457); neither shows the inside of the program, which goes to the log.
 */
final class Troubles {
  private final Pages pages;
  private final Consumer<String> say;

  Troubles(Pages pages, Consumer<String> say) {
    this.pages = pages;
    this.say = say;
  }

  void route(JavalinConfig config) {
    config.routes.exception(Refused.class, (refused, ctx) -> refuse(ctx, refused));
    config.routes.exception(
        HttpResponseException.class,
        (e, ctx) -> {
          note(ctx, e.getStatus());
          answer(ctx, e.getStatus(), title(e.getStatus()), text(e.getStatus()));
        });
    config.routes.exception(
        LedgerException.class,
        (e, ctx) -> {
          say.accept("the ledger is in trouble: " + e.getMessage());
          answer(ctx, 503, "The ledger cannot be read now", "Try again in a moment.");
        });
    config.routes.exception(Exception.class, (e, ctx) -> fail(ctx, e));
    config.routes.error(
        404,
        ctx -> {
          if (ctx.result() == null || "Endpoint GET not found".length() > length(ctx)) {
            note(ctx, 404);
            answer(ctx, 404, title(404), text(404));
          }
        });
  }

  private static int length(Context ctx) {
    String result = ctx.result();
    return result == null ? 0 : result.length();
  }

  private void refuse(Context ctx, Refused refused) {
    say.accept(
        "refused %s %s from %s: %s"
            .formatted(ctx.method(), ctx.path(), ctx.ip(), refused.reason()));
    boolean page = !ctx.path().startsWith("/api/") && ctx.method().toString().equals("GET");
    if (refused.status() == 401 && page) {
      ctx.redirect("/login");
      return;
    }
    if (refused.status() == 421) {
      // No page: its links would lead to the wrong name too.
      ctx.status(421).contentType("text/plain; charset=utf-8").result(refused.reason());
      return;
    }
    answer(ctx, refused.status(), "Refused", refused.reason());
  }

  /** What was asked in a way that it cannot be answered: one who looks for holes leaves a trace. */
  private void note(Context ctx, int status) {
    say.accept(
        "answered %d to %s %s from %s".formatted(status, ctx.method(), ctx.path(), ctx.ip()));
  }

  private void fail(Context ctx, Exception e) {
    String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    say.accept("a fault of the program at " + ctx.path() + ": " + e + where);
    answer(ctx, 500, "A fault of the program", "It was written to the log.");
  }

  private void answer(Context ctx, int status, String title, String text) {
    if (ctx.path().startsWith("/api/")) {
      Problems.answer(ctx, status, title, text);
      return;
    }
    try {
      pages.message(ctx, status, title, text);
    } catch (RuntimeException e) {
      // Where not even this can be made, the ledger is gone.
      ctx.status(status).contentType("text/plain; charset=utf-8").result(title + ". " + text);
    }
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "This cannot be understood";
      case 404 -> "There is no such page";
      case 405 -> "This cannot be asked so";
      case 413 -> "That is too much";
      default -> "That did not work";
    };
  }

  private static String text(int status) {
    return switch (status) {
      case 400 -> "Something in the address or the form is not what it should be.";
      case 404 -> "The address may be mistyped, or what stood here is not in this ledger.";
      case 405 -> "The page is there, but takes another kind of request.";
      case 413 -> "A form may have 200 kB, a file 10 MB.";
      default -> "The server answered with the status " + status + ".";
    };
  }
}
