package sitroom.room.web;

import gg.jte.generated.precompiled.JteaboutGenerated;
import gg.jte.generated.precompiled.JtenowGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.Arrivals;
import sitroom.ledger.store.Failure;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.Sort;
import sitroom.ledger.store.StoredDocument;
import sitroom.model.Factuality;
import sitroom.model.When;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.AboutPage;
import sitroom.room.web.page.ActSentence;
import sitroom.room.web.page.Change;
import sitroom.room.web.page.DocumentPage;
import sitroom.room.web.page.IncidentBrief;
import sitroom.room.web.page.NowPage;

/** Now, and what the program says of itself. */
final class NowRoutes implements Routes {
  private static final int NEWEST = 8;
  private static final int INCIDENTS = 6;
  private static final int NEWS = 6;
  private static final int DAYS_OF_MAP = 30;
  private static final int MOST_AHEAD = 60;
  private static final int AHEAD = 5;

  private final Desk desk;
  private final Pages pages;
  private final Visits visits;
  private final Places places;

  NowRoutes(Desk desk, Pages pages, Visits visits, Places places) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
    this.places = places;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/now", this::now);
    config.routes.get("/about", this::about);
  }

  /** What the page shows to one who was here before. */
  NowPage page(Optional<Instant> since) {
    List<Arrivals.Arrival> arrivals = desk.ledger().arrivals().newest(since, NowPage.COUNTED + 1);
    boolean more = arrivals.size() > NowPage.COUNTED;
    LocalDate last = desk.lastDay();
    List<IncidentBrief> incidents = incidents();
    Places.Drawn drawn = drawn(last);
    return new NowPage(
        since,
        more ? arrivals.subList(0, NowPage.COUNTED) : arrivals,
        firstWords(arrivals),
        more,
        arrivals.isEmpty() ? List.of() : changes(since, arrivals, incidents, last),
        incidents,
        desk.finder().entries(new Question.All(), Sort.NEWEST, NEWEST, 0).stream()
            .map(EntryView::of)
            .toList(),
        drawn.picture(),
        drawn.lines(),
        ahead(last),
        desk.ledger().failures().all().stream().filter(Failure::open).count(),
        desk.intake().doing());
  }

  private Map<String, String> firstWords(List<Arrivals.Arrival> arrivals) {
    Map<String, String> words = new HashMap<>();
    arrivals.stream()
        .limit(NowPage.MOST)
        .filter(it -> it.title().isEmpty())
        .flatMap(it -> desk.ledger().documents().find(it.id()).stream())
        .map(StoredDocument::document)
        .forEach(it -> words.put(it.id(), DocumentPage.firstWords(it.text())));
    return words;
  }

  /** The latest incidents, with how their accounts compare. */
  private List<IncidentBrief> incidents() {
    return desk.counts()
        .rememberAll(
            IncidentBrief.class,
            "latest incidents",
            () -> {
              IncidentStore store = desk.incidents();
              IncidentStore.Wanted any =
                  new IncidentStore.Wanted(
                      Optional.empty(), Optional.empty(), Optional.empty(), false);
              return store.list(any, INCIDENTS, 0).stream()
                  .flatMap(
                      it ->
                          store.accounts(it.id()).stream()
                              .map(matrix -> IncidentBrief.of(it, matrix, desk::name)))
                  .toList();
            });
  }

  private List<Change> changes(
      Optional<Instant> since,
      List<Arrivals.Arrival> arrivals,
      List<IncidentBrief> incidents,
      LocalDate last) {
    return desk.counts()
        .rememberAll(
            Change.class,
            "changes since " + since,
            () -> {
              Set<String> came =
                  arrivals.stream().map(Arrivals.Arrival::id).collect(Collectors.toSet());
              return Change.of(
                  desk.watching().news(since, last, NEWS),
                  incidents.stream().filter(it -> it.tellsOf(came)).toList(),
                  new ActSentence(desk::name));
            });
  }

  private Places.Drawn drawn(LocalDate last) {
    Question lately =
        new Question.Said(
            new DayRange(Optional.of(last.minusDays(DAYS_OF_MAP - 1L)), Optional.of(last)));
    return desk.counts()
        .remember(
            Places.Drawn.class,
            "map of now",
            () -> places.draw(lately, "Where acts of the last %d days".formatted(DAYS_OF_MAP)));
  }

  private List<EntryView> ahead(LocalDate last) {
    Question planned =
        new Question.And(
            List.of(
                new Question.Term(Facet.FACTUALITY.term(Factuality.PLANNED.code())),
                new Question.On(
                    new DayRange(Optional.of(last.plusDays(1)), Optional.of(last.plusYears(1))))));
    return desk.counts()
        .rememberAll(
            EntryView.class,
            "ahead",
            () ->
                desk.finder().entries(planned, Sort.NEWEST, MOST_AHEAD, 0).stream()
                    .filter(it -> it.when().flatMap(When::from).isPresent())
                    .limit(AHEAD)
                    .map(EntryView::of)
                    .sorted(Comparator.comparing(EntryView::day))
                    .toList());
  }

  private void now(Context ctx) {
    NowPage page = page(visits.of(ctx).since());
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
