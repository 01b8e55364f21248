package sitroom.room.web;

import gg.jte.generated.precompiled.JteactorGenerated;
import gg.jte.generated.precompiled.JteactorsGenerated;
import gg.jte.generated.precompiled.JtepairGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.watch.Positions;
import sitroom.room.web.entry.Address;
import sitroom.room.web.page.ActorPage;
import sitroom.room.web.page.ActorsPage;
import sitroom.room.web.page.PairPage;

/** Actors, and what is between two of them. */
final class ActorRoutes implements Routes {
  private static final int MOST = 40;
  private static final int LONGEST_NAME = 120;

  private final Desk desk;
  private final Pages pages;
  private final Places places;

  ActorRoutes(Desk desk, Pages pages, Places places) {
    this.desk = desk;
    this.pages = pages;
    this.places = places;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/actors", this::actors);
    config.routes.get("/actors/{key}", this::actor);
    config.routes.get("/pairs", this::find);
    config.routes.get("/pairs/{one}/{other}", this::pair);
  }

  ActorsPage index() {
    Question all = new Question.All();
    Actors actors = desk.learned().actors();
    Map<String, Long> countries = desk.counts().of(desk.finder(), all, CountBy.COUNTRY, false);
    Map<String, Long> names = desk.counts().of(desk.finder(), all, CountBy.SOURCE, false);
    Places.Drawn drawn = places.draw(all, "Where acts took place");
    return new ActorsPage(
        countries.entrySet().stream()
            .limit(MOST)
            .map(
                it ->
                    new ActorsPage.Line(
                        it.getKey(),
                        sitroom.room.web.page.ActorFacts.name(actors, it.getKey()),
                        it.getValue()))
            .toList(),
        names.entrySet().stream()
            .limit(MOST)
            .map(it -> new ActorsPage.Line(it.getKey(), it.getKey(), it.getValue()))
            .toList(),
        desk.who(all, Optional.empty(), 8),
        drawn.picture().orElse(""),
        drawn.lines());
  }

  private Positions positions() {
    return new Positions(desk.learned().watching());
  }

  ActorPage actor(String key, Optional<LocalDate> day) {
    return ActorPage.of(
        desk.finder(),
        desk.counts(),
        desk.learned().actors(),
        positions(),
        key,
        day,
        LocalDate.now(desk.clock()));
  }

  PairPage pair(String one, String other) {
    return PairPage.of(
        desk.finder(), desk.counts(), desk.learned().actors(), positions(), one, other);
  }

  private void actors(Context ctx) {
    String name = ctx.queryParam("name");
    if (name != null && !name.isBlank()) {
      ctx.redirect(Address.actor(desk.key(cut(name))));
      return;
    }
    ActorsPage page = index();
    Pages.html(
        ctx,
        out -> JteactorsGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "actors"), page));
  }

  private void actor(Context ctx) {
    ActorPage page = actor(cut(ctx.pathParam("key")), day(ctx));
    Pages.html(
        ctx,
        out -> JteactorGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "actors"), page));
  }

  static Optional<LocalDate> day(Context ctx) {
    try {
      return Optional.ofNullable(ctx.queryParam("on"))
          .filter(it -> !it.isBlank())
          .map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new BadRequestResponse();
    }
  }

  private void find(Context ctx) {
    List<String> names = ctx.queryParams("name").stream().filter(it -> !it.isBlank()).toList();
    if (names.size() != 2) {
      throw new BadRequestResponse();
    }
    ctx.redirect(Address.pair(desk.key(cut(names.get(0))), desk.key(cut(names.get(1)))));
  }

  private void pair(Context ctx) {
    PairPage page = pair(cut(ctx.pathParam("one")), cut(ctx.pathParam("other")));
    Pages.html(
        ctx, out -> JtepairGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "actors"), page));
  }

  private static String cut(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new BadRequestResponse();
    }
    return name.strip();
  }
}
