package sitroom.room.web;

import gg.jte.generated.precompiled.JtekeysGenerated;
import gg.jte.generated.precompiled.JteloginGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Optional;
import sitroom.room.web.guard.Guard;
import sitroom.room.web.guard.Theme;
import sitroom.room.web.guard.Visits;

/** The entrance, and what a visitor sets for the own browser: colours and keys. */
final class SettingsRoutes implements Routes {
  private final Pages pages;
  private final Visits visits;
  private final Guard guard;

  SettingsRoutes(Pages pages, Visits visits, Guard guard) {
    this.pages = pages;
    this.visits = visits;
    this.guard = guard;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/", ctx -> ctx.redirect("/now"));
    config.routes.get(
        "/keys",
        ctx ->
            Pages.html(
                ctx,
                out -> JtekeysGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "keys"))));
    config.routes.post(
        "/settings/theme",
        ctx -> {
          visits.setTheme(ctx, Theme.of(ctx.formParam("theme")));
          back(ctx);
        });
    config.routes.post(
        "/settings/keys",
        ctx -> {
          visits.setKeys(ctx, "on".equals(ctx.formParam("keys")));
          back(ctx);
        });
    config.routes.get(
        "/login",
        ctx ->
            Pages.html(
                ctx,
                out -> JteloginGenerated.render(out, Pages.PLAIN, visits.of(ctx).formToken())));
    config.routes.post(
        "/login",
        ctx -> {
          guard.enter(ctx);
          ctx.redirect("/now", HttpStatus.SEE_OTHER);
        });
  }

  /** To the page that the form stood on; only its path is taken, so it leads nowhere else. */
  static void back(Context ctx) {
    String to = "/now";
    try {
      URI referer = URI.create(Optional.ofNullable(ctx.header("Referer")).orElse("/now"));
      String path = Optional.ofNullable(referer.getRawPath()).orElse("/now");
      String query = referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery();
      to = path.startsWith("//") || !path.startsWith("/") ? "/now" : path + query;
    } catch (IllegalArgumentException e) {
      to = "/now";
    }
    ctx.redirect(to, HttpStatus.SEE_OTHER);
  }
}
