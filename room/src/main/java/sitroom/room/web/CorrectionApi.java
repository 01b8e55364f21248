package sitroom.room.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import sitroom.model.Entry;
import sitroom.room.web.api.Json;
import sitroom.room.web.api.Problems;
import sitroom.room.web.page.CorrectionForm;

/** Corrections through the API: the fields of the form as JSON, and only with the room's token. */
final class CorrectionApi implements Routes {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Desk desk;

  CorrectionApi(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/api/corrections", this::all);
    config.routes.post("/api/entries/{id}/correction", this::correct);
  }

  private void all(Context ctx) {
    ObjectNode node = Json.object();
    Json.objects(
        node,
        "corrections",
        desk.ledger().corrections().all(),
        (one, it) -> {
          one.put("by", it.madeBy()).put("at", it.madeAt()).put("why", it.reason());
          Json.put(one, "entry", it.entry());
          it.replacement().ifPresent(entry -> Json.put(one, "replacement", entry));
        });
    Json.answer(ctx, node);
  }

  private void correct(Context ctx) {
    Entry entry = Missing.unless(desk.ledger().documents().entry(ctx.pathParam("id")));
    try {
      JsonNode body = MAPPER.readTree(ctx.body());
      Map<String, String> fields = new HashMap<>(CorrectionForm.of(entry).fields());
      body.properties().forEach(it -> fields.put(it.getKey(), it.getValue().asText("")));
      String next =
          new Correcting(desk)
              .correct(
                  entry,
                  new CorrectionForm(fields),
                  body.path("withdraw").asBoolean(false),
                  body.path("by").asText(""),
                  body.path("why").asText(""));
      ctx.status(201);
      Json.answer(ctx, Json.object().put("entry", next));
    } catch (JsonProcessingException e) {
      Problems.answer(
          ctx, 400, "This is no JSON", "The body is an object with the fields to change.");
    } catch (IllegalArgumentException e) {
      Problems.answer(ctx, 422, "This correction cannot be made", String.valueOf(e.getMessage()));
    }
  }
}
