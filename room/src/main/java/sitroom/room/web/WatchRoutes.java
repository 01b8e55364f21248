package sitroom.room.web;

import gg.jte.generated.precompiled.JtewatchGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.store.WatchStore.Part;
import sitroom.ledger.watch.ActException;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.Measure;
import sitroom.ledger.watch.WhatIf;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.Shown;
import sitroom.room.web.page.WatchPage;
import sitroom.room.web.page.WatchPage.Supposed;

/** What is watched: conditions, promises, measures, treaties; and what if. */
final class WatchRoutes implements Routes {
  /** So many entries of each kind of finding are shown; the number of all is said. */
  private static final int FINDINGS = 6;

  private final Desk desk;
  private final Pages pages;
  private final Visits visits;

  WatchRoutes(Desk desk, Pages pages, Visits visits) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/watch", ctx -> show(ctx, ""));
    config.routes.post("/watch/tripwires", this::add);
    config.routes.post("/watch/tripwires/{id}/remove", this::remove);
  }

  /**
   * What of each list is asked for.
   *
   * @param tripwires how many come before, as of the others
   */
  record Offsets(int tripwires, int commitments, int measures) {
    static Offsets of(Context ctx) {
      return new Offsets(
          number(ctx, "tripwires"), number(ctx, "commitments"), number(ctx, "measures"));
    }

    private static int number(Context ctx, String name) {
      String text = Optional.ofNullable(ctx.queryParam(name)).orElse("");
      return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
  }

  /** The page that a request asks for. */
  WatchPage page(Context ctx, String problem) {
    Supposed form = new Supposed(text(ctx, "who"), text(ctx, "act"), text(ctx, "whom"));
    LocalDate day = ActorRoutes.day(ctx).orElseGet(desk::lastDay);
    String actor = text(ctx, "actor");
    List<String> sides = actor.isEmpty() ? List.of() : List.of(desk.key(actor));
    Optional<WhatIf> whatIf = Optional.empty();
    String wrong = problem;
    if (form.isAsked()) {
      try {
        ActParser parser = new ActParser(desk.learned().watching());
        whatIf = Optional.of(desk.watching().whatIf(parser.act(form.written()), day));
      } catch (ActException e) {
        wrong = String.valueOf(e.getMessage());
      }
    }
    Offsets offsets = Offsets.of(ctx);
    Optional<LocalDate> from = Optional.of(day.minusYears(1));
    List<Measure> steps = measures(sides, day);
    int past = Math.min(offsets.measures, steps.size());
    return new WatchPage(
        day,
        actor,
        Shown.of(desk.watching().tripwires(sides, day, part(offsets.tripwires)), offsets.tripwires),
        Shown.of(
            desk.watching().commitments(sides, from, day, part(offsets.commitments)),
            offsets.commitments),
        Shown.of(steps.subList(past, Math.min(steps.size(), past + Shown.SIZE + 1)), past),
        desk.watching().isUpToDate(),
        sides.stream().findFirst().map(it -> desk.watching().obligations(it, day)),
        form,
        whatIf,
        wrong,
        desk::name);
  }

  private static Part part(int offset) {
    return new Part(Shown.SIZE + 1, offset, FINDINGS);
  }

  /** Measures are put together of all that is told of them in a year, so they are remembered. */
  private List<Measure> measures(List<String> sides, LocalDate day) {
    return desk.counts()
        .rememberAll(
            Measure.class,
            "measures " + day + " " + sides,
            () -> desk.watching().measures(sides, List.of(), Optional.of(day.minusYears(1)), day));
  }

  private void show(Context ctx, String problem) {
    WatchPage page = page(ctx, problem);
    if (!page.problem().isEmpty()) {
      ctx.status(400);
    }
    Pages.html(
        ctx, out -> JtewatchGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "watch"), page));
  }

  private static String text(Context ctx, String name) {
    String text = Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    return text.length() > 120 ? "" : text;
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }

  private void add(Context ctx) {
    String who = field(ctx, "name");
    String note = field(ctx, "why");
    try {
      ActParser parser = new ActParser(desk.learned().watching());
      String day = field(ctx, "until");
      Optional<LocalDate> until =
          day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
      if (who.isEmpty() || note.isEmpty()) {
        throw new ActException("A tripwire needs a name and a reason");
      }
      String then = field(ctx, "then");
      String condition = field(ctx, "if") + (then.isEmpty() ? "" : " then " + then);
      desk.watchList().add(parser.conditional(condition), until, note, who);
      visits.setName(ctx, who);
      desk.changed();
      ctx.redirect("/watch#tripwires", HttpStatus.SEE_OTHER);
    } catch (ActException | DateTimeException e) {
      show(ctx, String.valueOf(e.getMessage()));
    }
  }

  private void remove(Context ctx) {
    try {
      desk.watchList().removeTripwire(ctx.pathParam("id"), field(ctx, "why"), field(ctx, "name"));
      desk.changed();
      ctx.redirect("/watch#tripwires", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(ctx, String.valueOf(e.getMessage()));
    }
  }
}
