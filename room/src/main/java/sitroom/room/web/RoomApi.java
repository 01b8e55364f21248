package sitroom.room.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import sitroom.model.Entry;
import sitroom.room.web.api.Json;
import sitroom.room.web.api.Problems;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.page.AboutPage;
import sitroom.room.web.page.NowPage;
import sitroom.room.web.page.SourcesPage;

/** What the room is doing as JSON, and the description of all of its API. */
public final class RoomApi implements Routes {
  private static final String DESCRIPTION = "/sitroom/room/web/openapi.json";

  private final Function<Optional<Instant>, NowPage> now;
  private final Supplier<SourcesPage> sources;
  private final Supplier<AboutPage> about;
  private final Desk desk;

  /** The API of what these pages show. */
  public RoomApi(
      Desk desk,
      Function<Optional<Instant>, NowPage> now,
      Supplier<SourcesPage> sources,
      Supplier<AboutPage> about) {
    this.desk = desk;
    this.now = now;
    this.sources = sources;
    this.about = about;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/api", RoomApi::description);
    config.routes.get("/api/openapi.json", RoomApi::description);
    config.routes.get("/api/now", this::now);
    config.routes.get("/api/sources", this::sources);
    config.routes.get("/api/about", this::about);
  }

  private static void description(Context ctx) {
    try (InputStream in = RoomApi.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + DESCRIPTION);
      }
      ctx.contentType("application/json").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void now(Context ctx) {
    Optional<Instant> since;
    try {
      since = Optional.ofNullable(ctx.queryParam("since")).map(Instant::parse);
    } catch (DateTimeException e) {
      Problems.answer(
          ctx, 400, "This is no time", "'since' is an instant such as 2021-12-08T07:00:00Z");
      return;
    }
    NowPage page = now.apply(since);
    ObjectNode node = Json.object();
    Json.put(node, "since", since);
    node.put("more", page.more());
    Json.objects(
        node,
        "documents",
        page.arrivals(),
        (one, it) -> {
          one.put("id", it.id());
          one.put("at", it.at().toString());
          Json.put(one, "day", it.day());
          Json.put(one, "outlet", it.outlet());
          Json.put(one, "title", it.title());
          one.put("version", it.version());
          one.put("entries", it.entries());
          one.put("page", Address.document(it.id()));
        });
    List<Entry> newest = page.newest().stream().map(EntryView::entry).toList();
    Json.entries(node, "newest", newest);
    node.put("failures", page.failures());
    node.put("doing", page.doing());
    Json.answer(ctx, node);
  }

  private void sources(Context ctx) {
    SourcesPage page = sources.get();
    ObjectNode node = Json.object();
    node.put("doing", page.doing());
    Json.objects(
        node,
        "sources",
        page.sources(),
        (one, it) -> {
          one.put("name", it.name());
          one.put("address", it.address());
          one.put("kind", it.kind());
          Json.put(one, "outlet", it.outlet());
          one.put("health", it.badge());
          one.put("why", it.why());
        });
    Json.objects(
        node,
        "failures",
        page.failures(),
        (one, it) ->
            one.put("place", it.place())
                .put("reason", it.reason())
                .put("firstAt", it.firstAt())
                .put("lastAt", it.lastAt())
                .put("attempts", it.attempts())
                .put("open", it.open()));
    Json.answer(ctx, node);
  }

  private void about(Context ctx) {
    AboutPage page = about.get();
    ObjectNode node = Json.object();
    node.put("version", page.version());
    node.put("java", page.java());
    node.put("ledger", page.ledger());
    node.put("documents", desk.documents());
    node.put("entries", desk.entries());
    node.put("packsFingerprint", page.fingerprint());
    Json.objects(
        node,
        "packs",
        page.packs(),
        (one, it) -> {
          one.put("name", it.name()).put("title", it.title()).put("version", it.version());
          Json.put(one, "asOf", it.asOf());
          one.put("licence", it.licence()).put("rows", it.rows());
        });
    Json.answer(ctx, node);
  }
}
