package sitroom.room.web;

import gg.jte.generated.precompiled.JtesourcesGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.model.Document;
import sitroom.room.web.guard.FormLimit;
import sitroom.room.web.page.SourcesPage;
import sitroom.sources.Source;
import sitroom.sources.SourceKind;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.input.Place;
import sitroom.sources.web.WebAddress;

/**
 * The sources: their health, what failed, and what is added. From a page only web addresses can be
 * added, never a file of this machine or a host that is not on the public Internet: what a visitor
 * may see is not what the program may read.
 */
final class SourceRoutes implements Routes {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_TEXT = 180_000;

  private final Desk desk;
  private final Pages pages;

  SourceRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/sources", ctx -> show(ctx, ""));
    config.routes.post("/sources", this::add);
    config.routes.post("/sources/remove", this::remove);
    config.routes.post("/sources/read", this::readNow);
    config.routes.post("/sources/retry", this::retry);
    config.routes.post("/sources/text", this::text);
    config.routes.post(FormLimit.FILES, this::file);
  }

  /** What the page shows. */
  static SourcesPage page(Desk desk, String problem) {
    return new SourcesPage(
        desk.sources().kept().stream()
            .map(
                it ->
                    new SourcesPage.SourceLine(
                        it.source().name(),
                        it.source().address(),
                        it.source().kind().word(),
                        it.source().outlet(),
                        it.health().badge().name().toLowerCase(java.util.Locale.ROOT),
                        it.health().why()))
            .toList(),
        desk.ledger().failures().all(),
        desk.sources().file().toString(),
        desk.intake().doing(),
        problem);
  }

  private void show(Context ctx, String problem) {
    if (!problem.isEmpty()) {
      ctx.status(400);
    }
    Pages.html(
        ctx,
        out ->
            JtesourcesGenerated.render(
                out, Pages.PLAIN, pages.masthead(ctx, "sources"), page(desk, problem)));
  }

  private void add(Context ctx) {
    String address = field(ctx, "address");
    if (!isPublic(address)) {
      show(ctx, "“" + address + "” is no web address that can be read from here.");
      return;
    }
    Optional<SourceKind> kind =
        SourceKind.named(field(ctx, "kind")).filter(it -> it != SourceKind.FILES);
    String name = field(ctx, "name");
    if (kind.isEmpty() || name.length() > LONGEST_NAME) {
      show(ctx, "The kind or the name is not one that can be.");
      return;
    }
    try {
      desk.sources()
          .add(
              new Source(
                  name.isEmpty() ? address : name,
                  address,
                  kind.get(),
                  Set.of(),
                  Optional.of(field(ctx, "outlet")).filter(it -> !it.isEmpty())));
    } catch (IllegalArgumentException e) {
      show(ctx, String.valueOf(e.getMessage()) + ".");
      return;
    }
    desk.intake().round(desk.sources());
    ctx.redirect("/sources", HttpStatus.SEE_OTHER);
  }

  /** A web address without a password; where its host stands is looked at when it is read. */
  private static boolean isPublic(String address) {
    return WebAddress.isMeant(address)
        && WebAddress.of(address).filter(it -> it.getRawUserInfo() == null).isPresent();
  }

  private void remove(Context ctx) {
    desk.sources().remove(field(ctx, "address"));
    ctx.redirect("/sources", HttpStatus.SEE_OTHER);
  }

  private void readNow(Context ctx) {
    desk.intake().round(desk.sources());
    ctx.redirect("/sources", HttpStatus.SEE_OTHER);
  }

  private void retry(Context ctx) {
    desk.intake().retry();
    ctx.redirect("/sources", HttpStatus.SEE_OTHER);
  }

  /** A text that is pasted. */
  private void text(Context ctx) {
    String text = field(ctx, "text");
    if (text.isEmpty() || text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
      show(ctx, "A text has between 1 and " + LONGEST_TEXT + " characters.");
      return;
    }
    Document document = Document.of(text.replace("\r\n", "\n"));
    String title = field(ctx, "title");
    String outlet = field(ctx, "outlet");
    document = title.isEmpty() ? document : document.withTitle(title);
    document = outlet.isEmpty() ? document : document.withOutlet(outlet);
    try {
      document = new Origin(day(ctx), Optional.empty()).fill(document);
    } catch (IllegalArgumentException e) {
      show(ctx, String.valueOf(e.getMessage()) + ".");
      return;
    }
    desk.intake()
        .read(
            List.of(new Input.Found(document.id(), new Place.WholeFile(), document)),
            document.title().orElse("a text"));
    ctx.redirect("/sources", HttpStatus.SEE_OTHER);
  }

  /** A file that is handed in: what it cannot be read for is said at once. */
  private void file(Context ctx) {
    UploadedFile sent = ctx.uploadedFile("file");
    if (sent == null || sent.size() == 0) {
      show(ctx, "Choose a file that is not empty.");
      return;
    }
    try (InputStream in = sent.content()) {
      Origin origin =
          new Origin(day(ctx), Optional.of(field(ctx, "outlet")).filter(it -> !it.isEmpty()));
      desk.intake()
          .read(
              Upload.read(sent.filename(), in.readAllBytes(), origin),
              Upload.plain(sent.filename()));
      ctx.redirect("/sources", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(ctx, String.valueOf(e.getMessage()) + ".");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<LocalDate> day(Context ctx) {
    String day = field(ctx, "published");
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("“" + day + "” is no day; write 2021-12-07");
    }
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }
}
