package sitroom.room.web;

import gg.jte.generated.precompiled.JteaboutGenerated;
import gg.jte.generated.precompiled.JtenowGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.Arrivals;
import sitroom.ledger.store.Failure;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.Sort;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.AboutPage;
import sitroom.room.web.page.IncidentLine;
import sitroom.room.web.page.NowPage;

/** Now, and what the program says of itself. */
final class NowRoutes implements Routes {
  private static final int NEWEST = 8;
  private static final int INCIDENTS = 6;

  private final Desk desk;
  private final Pages pages;
  private final Visits visits;

  NowRoutes(Desk desk, Pages pages, Visits visits) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/now", this::now);
    config.routes.get("/about", this::about);
  }

  /** What the page shows to one who was here before. */
  static NowPage page(Desk desk, Optional<Instant> since) {
    List<Arrivals.Arrival> arrivals = desk.ledger().arrivals().newest(since, NowPage.MOST + 1);
    boolean more = arrivals.size() > NowPage.MOST;
    return new NowPage(
        since,
        more ? arrivals.subList(0, NowPage.MOST) : arrivals,
        more,
        desk
            .incidents()
            .list(
                new IncidentStore.Wanted(
                    Optional.empty(), Optional.empty(), Optional.empty(), false),
                INCIDENTS,
                0)
            .stream()
            .map(it -> IncidentLine.of(it, desk::name))
            .toList(),
        desk.finder().entries(new Question.All(), Sort.NEWEST, NEWEST, 0).stream()
            .map(EntryView::of)
            .toList(),
        desk.ledger().failures().all().stream().filter(Failure::open).count(),
        desk.intake().doing());
  }

  private void now(Context ctx) {
    NowPage page = page(desk, visits.of(ctx).since());
    Pages.html(
        ctx, out -> JtenowGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "now"), page));
  }

  private void about(Context ctx) {
    AboutPage page = about(desk);
    Pages.html(
        ctx, out -> JteaboutGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "about"), page));
  }

  static AboutPage about(Desk desk) {
    String version =
        Optional.ofNullable(Room.class.getPackage().getImplementationVersion())
            .orElse("unreleased");
    return new AboutPage(
        version,
        System.getProperty("java.version", "unknown"),
        desk.ledger().shown(),
        desk.learned().packs().packs(),
        desk.learned().packs().fingerprint());
  }
}
