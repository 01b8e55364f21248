package sitroom.room.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.store.StoredDocument;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.room.web.api.Json;
import sitroom.room.web.api.Problems;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.page.DocumentPage;
import sitroom.room.web.page.SearchPage;
import sitroom.room.web.page.SearchQuery;

/** Documents, entries and the search as JSON. */
public final class LedgerApi implements Routes {
  private final Desk desk;

  public LedgerApi(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/api/entries", this::search);
    config.routes.get("/api/entries/{id}", this::entry);
    config.routes.get("/api/documents/{id}", this::document);
  }

  private void search(Context ctx) {
    try {
      SearchQuery query = SearchQuery.of(ctx.queryParamMap());
      SearchPage page = SearchPage.of(query, desk.finder(), desk.counts());
      if (!page.problem().isEmpty()) {
        throw new QuestionException(page.problem());
      }
      Json.answer(ctx, found(page));
    } catch (QuestionException e) {
      Problems.answer(
          ctx, 400, "The question cannot be understood", String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode found(SearchPage page) {
    ObjectNode node = Json.object();
    node.put("question", page.query().words());
    node.put("count", page.count());
    node.put("page", page.query().page());
    node.put("pages", page.pages());
    node.put("self", "/api/entries?" + page.query().parameters());
    if (page.query().page() < page.pages()) {
      node.put(
          "next",
          "/api" + page.query().href(page.query().page() + 1).replace("/search", "/entries"));
    }
    List<Entry> entries = new ArrayList<>();
    page.days().forEach(day -> day.entries().forEach(it -> entries.add(it.entry())));
    Json.entries(node, "entries", entries);
    ObjectNode facets = node.putObject("facets");
    page.facets()
        .forEach(
            facet ->
                Json.objects(
                    facets,
                    facet.filter().parameter(),
                    facet.values(),
                    (value, it) -> value.put("value", it.value()).put("count", it.count())));
    return node;
  }

  private void entry(Context ctx) {
    Entry entry =
        desk.ledger().documents().entry(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    ObjectNode node = Json.object();
    Json.put(node, "entry", entry);
    node.put("page", new EntryView(entry, 0).href());
    Json.answer(ctx, node);
  }

  private void document(Context ctx) {
    DocumentPage page =
        DocumentPage.of(desk.ledger(), ctx.pathParam("id"), Optional.empty())
            .orElseThrow(NotFoundResponse::new);
    StoredDocument stored = page.stored();
    Document document = stored.document();
    ObjectNode node = Json.object();
    node.put("id", document.id());
    Json.put(node, "uri", document.uri());
    Json.put(node, "outlet", document.outlet());
    Json.put(node, "title", document.title());
    Json.put(node, "author", document.author());
    Json.put(node, "published", document.published().or(stored::day));
    node.put("version", stored.version());
    node.put("newest", stored.newest());
    node.put("fingerprint", stored.fingerprint());
    node.put("text", document.text());
    Json.put(node, "copies", page.copies());
    Json.objects(
        node,
        "unread",
        stored.unread(),
        (part, it) ->
            part.put("start", it.span().start())
                .put("end", it.span().end())
                .put("reason", it.reason()));
    Json.entries(node, "entries", stored.entries());
    node.put("page", page.href());
    Json.answer(ctx, node);
  }
}
