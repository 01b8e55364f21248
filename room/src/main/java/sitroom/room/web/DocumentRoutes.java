package sitroom.room.web;

import gg.jte.generated.precompiled.JtedocumentGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Optional;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.DocumentPage;

/** Documents, and the entries read out of them. */
final class DocumentRoutes implements Routes {
  private final Desk desk;
  private final Pages pages;
  private final Visits visits;

  DocumentRoutes(Desk desk, Pages pages, Visits visits) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/documents/{id}", this::document);
  }

  private void document(Context ctx) {
    DocumentPage page =
        Missing.unless(
            DocumentPage.of(
                desk.ledger(),
                ctx.pathParam("id"),
                Optional.ofNullable(ctx.queryParam("by")).filter(it -> !it.isBlank())));
    Pages.html(
        ctx,
        out -> JtedocumentGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "search"), page));
  }
}
