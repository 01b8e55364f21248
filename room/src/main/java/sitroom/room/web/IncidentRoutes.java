package sitroom.room.web;

import gg.jte.generated.precompiled.JteincidentGenerated;
import gg.jte.generated.precompiled.JteincidentsGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.store.IncidentStore;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.IncidentLine;
import sitroom.room.web.page.IncidentPage;

/** Incidents, their accounts side by side, and what people decide of them. */
final class IncidentRoutes implements Routes {
  /** How many incidents a page lists. */
  static final int SIZE = 40;

  private static final int LAST_PAGE = 500;

  private final Desk desk;
  private final Pages pages;
  private final Visits visits;

  IncidentRoutes(Desk desk, Pages pages, Visits visits) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
  }

  /**
   * What the list is asked for.
   *
   * @param page counted from 1
   */
  record Asked(IncidentStore.Wanted wanted, int page) {
    static Asked of(Context ctx) {
      String page = Optional.ofNullable(ctx.queryParam("page")).orElse("1");
      return new Asked(
          new IncidentStore.Wanted(
              day(ctx, "from"),
              day(ctx, "to"),
              Optional.ofNullable(ctx.queryParam("party"))
                  .map(String::strip)
                  .filter(it -> !it.isEmpty()),
              "on".equals(ctx.queryParam("alone"))),
          page.matches("[1-9]\\d{0,2}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 1);
    }

    private static Optional<LocalDate> day(Context ctx, String name) {
      try {
        return Optional.ofNullable(ctx.queryParam(name))
            .filter(it -> !it.isBlank())
            .map(LocalDate::parse);
      } catch (DateTimeException e) {
        throw new BadRequestResponse();
      }
    }
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/incidents", this::list);
    config.routes.get("/incidents/{id}", this::incident);
    config.routes.post("/incidents/{id}/split", this::split);
    config.routes.post("/incidents/{id}/join", this::join);
    config.routes.post("/incidents/undo", this::undo);
  }

  /** One more than fits, where there is more. */
  List<IncidentLine> lines(Asked asked) {
    IncidentStore.Wanted wanted = asked.wanted();
    IncidentStore.Wanted known =
        new IncidentStore.Wanted(
            wanted.from(), wanted.to(), wanted.party().map(desk::key), wanted.alone());
    return desk.counts()
        .rememberAll(
            IncidentLine.class,
            "incidents " + known + asked.page(),
            () ->
                desk.incidents().list(known, SIZE + 1, (asked.page() - 1) * SIZE).stream()
                    .map(it -> IncidentLine.of(it, desk::name))
                    .toList());
  }

  private void list(Context ctx) {
    Asked asked = Asked.of(ctx);
    List<IncidentLine> lines = lines(asked);
    boolean more = lines.size() > SIZE;
    List<IncidentLine> shown = more ? lines.subList(0, SIZE) : lines;
    List<Decision> decisions = desk.incidents().decisions();
    boolean current = desk.incidents().isUpToDate();
    Pages.html(
        ctx,
        out ->
            JteincidentsGenerated.render(
                out,
                Pages.PLAIN,
                pages.masthead(ctx, "incidents"),
                asked.wanted(),
                shown,
                asked.page(),
                more,
                current,
                decisions));
  }

  /** The page of an incident; nothing where there is none of this id. */
  Optional<IncidentPage> page(String id, Optional<String> only) {
    try {
      Optional<IncidentFile> file = desk.incidents().find(id);
      Optional<AccountsMatrix> matrix = desk.incidents().accounts(id);
      return file.flatMap(it -> matrix.map(m -> IncidentPage.of(it, m, only, desk::name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void incident(Context ctx) {
    IncidentPage page =
        Missing.unless(page(ctx.pathParam("id"), Optional.ofNullable(ctx.queryParam("only"))));
    Pages.html(
        ctx,
        out ->
            JteincidentGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "incidents"), page));
  }

  private void split(Context ctx) {
    decide(
        ctx,
        (who, why) ->
            desk.incidents().split(ctx.pathParam("id"), ctx.formParams("entry"), who, why));
  }

  private void join(Context ctx) {
    String other = Optional.ofNullable(ctx.formParam("other")).orElse("").strip();
    String id = other.replaceFirst("^.*/incidents/", "");
    decide(ctx, (who, why) -> desk.incidents().join(ctx.pathParam("id"), id, who, why));
  }

  private void undo(Context ctx) {
    String number = Optional.ofNullable(ctx.formParam("decision")).orElse("");
    if (!number.matches("\\d{1,9}")) {
      throw new BadRequestResponse();
    }
    decide(ctx, (who, why) -> desk.incidents().undo(Long.parseLong(number), who, why));
  }

  /** What a person decides. */
  @FunctionalInterface
  private interface Deciding {
    void by(String who, String why);
  }

  private void decide(Context ctx, Deciding deciding) {
    String who = Optional.ofNullable(ctx.formParam("name")).orElse("").strip();
    String why = Optional.ofNullable(ctx.formParam("why")).orElse("").strip();
    try {
      if (who.isEmpty() || why.isEmpty()) {
        throw new IllegalArgumentException("A decision needs a name and a reason");
      }
      deciding.by(who, why);
      visits.setName(ctx, who);
      desk.changed();
      String id = ctx.pathParamMap().getOrDefault("id", "");
      ctx.redirect(id.isEmpty() ? "/incidents" : "/incidents/" + id, HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      pages.message(ctx, 400, "This cannot be decided", String.valueOf(e.getMessage()) + ".");
    }
  }
}
