package sitroom.room.web;

import gg.jte.generated.precompiled.JtewatchGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.watch.ActException;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Measure;
import sitroom.ledger.watch.Obligations;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.WhatIf;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.WatchPage;
import sitroom.room.web.page.WatchPage.Supposed;

/** What is watched: conditions, promises, measures, treaties; and what if. */
final class WatchRoutes implements Routes {
  private static final int LISTED = 25;
  private static final int ALL = 400;

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

  private record Wires(List<Tripwire> all) {}

  private record Promises(List<Commitment> all) {}

  private record Steps(List<Measure> all) {}

  /** The page, as of a day and for a side; what is costly is remembered. */
  WatchPage page(LocalDate day, String actor, Supposed form, boolean all, String problem) {
    List<String> sides = actor.isEmpty() ? List.of() : List.of(desk.key(actor));
    String key = day + " " + sides;
    Wires wires =
        desk.counts()
            .remember(
                Wires.class,
                "wires " + key,
                () -> new Wires(desk.watching().tripwires(sides, day)));
    Promises promises =
        desk.counts()
            .remember(
                Promises.class,
                "promises " + key,
                () ->
                    new Promises(
                        desk.watching().commitments(sides, Optional.of(day.minusYears(1)), day)));
    Steps steps =
        desk.counts()
            .remember(
                Steps.class,
                "measures " + key,
                () ->
                    new Steps(
                        desk.watching()
                            .measures(sides, List.of(), Optional.of(day.minusYears(1)), day)));
    Optional<Obligations> owed =
        sides.stream().findFirst().map(it -> desk.watching().obligations(it, day));
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
    int most = all ? ALL : LISTED;
    return new WatchPage(
        day,
        actor,
        first(wires.all, most),
        Math.max(0, wires.all.size() - most),
        first(promises.all, most),
        Math.max(0, promises.all.size() - most),
        first(steps.all, most),
        Math.max(0, steps.all.size() - most),
        owed,
        form,
        whatIf,
        wrong,
        desk::name);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** The page that a request asks for. */
  WatchPage page(Context ctx, String problem) {
    Supposed form = new Supposed(text(ctx, "who"), text(ctx, "act"), text(ctx, "whom"));
    LocalDate day = ActorRoutes.day(ctx).orElseGet(desk::lastDay);
    return page(day, text(ctx, "actor"), form, "on".equals(ctx.queryParam("all")), problem);
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
