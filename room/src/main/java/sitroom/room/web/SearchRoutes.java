package sitroom.room.web;

import gg.jte.generated.precompiled.JtesearchGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.Sort;
import sitroom.model.LedgerCsv;
import sitroom.room.web.page.SearchPage;
import sitroom.room.web.page.SearchQuery;

/** The search: its page, and its entries as a table. */
final class SearchRoutes implements Routes {
  private static final int MOST_LINES = 5000;

  private final Desk desk;
  private final Pages pages;

  SearchRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/search", this::page);
    config.routes.get("/search.csv", this::csv);
  }

  private void page(Context ctx) {
    SearchPage page = answer(ctx);
    if (!page.problem().isEmpty()) {
      ctx.status(400);
    }
    Pages.html(
        ctx,
        out ->
            JtesearchGenerated.render(
                out, Pages.PLAIN, pages.masthead(ctx, "search", page.query().words()), page));
  }

  /** What is found as the ledger's CSV, up to a limit that is said in a header. */
  private void csv(Context ctx) {
    try {
      SearchQuery query = SearchQuery.of(ctx.queryParamMap());
      Finder finder = query.copies() ? desk.finder().withCopies() : desk.finder();
      StringBuilder table = new StringBuilder(LedgerCsv.header());
      finder
          .entries(query.question(), query.sort(), MOST_LINES, 0)
          .forEach(it -> table.append(LedgerCsv.row(it)));
      ctx.header("Content-Disposition", "attachment; filename=\"entries.csv\"");
      ctx.header("X-Most-Lines", String.valueOf(MOST_LINES));
      ctx.contentType("text/csv; charset=utf-8").result(table.toString());
    } catch (QuestionException e) {
      pages.message(ctx, 400, "This cannot be understood", String.valueOf(e.getMessage()));
    }
  }

  private SearchPage answer(Context ctx) {
    try {
      return SearchPage.of(SearchQuery.of(ctx.queryParamMap()), desk.finder(), desk.counts());
    } catch (QuestionException e) {
      SearchQuery none =
          new SearchQuery(
              "",
              Map.of(),
              Map.of(),
              java.util.Optional.empty(),
              java.util.Optional.empty(),
              Sort.NEWEST,
              false,
              1);
      return new SearchPage(none, 0, List.of(), List.of(), String.valueOf(e.getMessage()));
    }
  }
}
