package sitroom.room.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import sitroom.room.web.api.FusedApi;
import sitroom.room.web.api.Json;
import sitroom.room.web.api.Problems;
import sitroom.room.web.page.IncidentLine;
import sitroom.room.web.page.SitrepPage;
import sitroom.room.web.page.WatchPage;

/** The API of incidents, actors, pairs, what is watched, saved questions and reports. */
final class FusedRoutes implements Routes {
  private final IncidentRoutes incidents;
  private final ActorRoutes actors;
  private final WatchRoutes watch;
  private final QuestionRoutes questions;
  private final SitrepRoutes sitreps;

  FusedRoutes(
      IncidentRoutes incidents,
      ActorRoutes actors,
      WatchRoutes watch,
      QuestionRoutes questions,
      SitrepRoutes sitreps) {
    this.incidents = incidents;
    this.actors = actors;
    this.watch = watch;
    this.questions = questions;
    this.sitreps = sitreps;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/api/incidents", this::incidents);
    config.routes.get(
        "/api/incidents/{id}",
        ctx ->
            Json.answer(
                ctx,
                FusedApi.incident(
                    Missing.unless(incidents.page(ctx.pathParam("id"), Optional.empty())))));
    config.routes.get(
        "/api/actors/{key}",
        ctx ->
            Json.answer(
                ctx, FusedApi.actor(actors.actor(ctx.pathParam("key"), ActorRoutes.day(ctx)))));
    config.routes.get(
        "/api/pairs/{one}/{other}",
        ctx ->
            Json.answer(
                ctx, FusedApi.pair(actors.pair(ctx.pathParam("one"), ctx.pathParam("other")))));
    config.routes.get("/api/watch", this::watch);
    config.routes.get("/api/questions", this::questions);
    config.routes.get("/api/sitrep", this::sitrep);
  }

  private void incidents(Context ctx) {
    IncidentRoutes.Asked asked = IncidentRoutes.Asked.of(ctx);
    List<IncidentLine> lines = incidents.lines(asked);
    boolean more = lines.size() > IncidentRoutes.SIZE;
    List<IncidentLine> shown = more ? lines.subList(0, IncidentRoutes.SIZE) : lines;
    Json.answer(ctx, FusedApi.incidents(shown, asked.page(), more));
  }

  private void watch(Context ctx) {
    WatchPage page = watch.page(ctx, "");
    if (!page.problem().isEmpty()) {
      Problems.answer(ctx, 400, "This act cannot be understood", page.problem());
      return;
    }
    Json.answer(ctx, FusedApi.watch(page));
  }

  private void questions(Context ctx) {
    var node = Json.object();
    Json.objects(
        node,
        "questions",
        questions.page("", "").lines(),
        (one, it) ->
            one.put("name", it.saved().name())
                .put("question", it.saved().question())
                .put("note", it.saved().note())
                .put("by", it.saved().madeBy())
                .put("count", it.count())
                .put("feed", it.feed()));
    Json.answer(ctx, node);
  }

  private void sitrep(Context ctx) {
    SitrepPage page = sitreps.proposed(ctx);
    Json.answer(ctx, FusedApi.sitrep(Missing.unless(page.sheet())));
  }
}
