package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The API does what its description says, asked of a running room. */
class ApiTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final DemoRoom room = DemoRoom.filled();
  private final JsonNode description = json(room.get("/api/openapi.json").body());

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPathAnswersAsDescribed() {
    String entry =
        DemoRoom.found(room.get("/search").body(), "<li class=\"entry\" id=\"(e-[0-9a-f]+)\"");
    String document =
        DemoRoom.found(room.get("/search").body(), "href=\"/documents/(d-[0-9a-f]+)#");
    String incident =
        DemoRoom.found(room.get("/incidents").body(), "href=\"/incidents/(i-[^\"]+)\"");
    Map<String, String> values =
        Map.of(
            "/api/entries/{id}",
            "/api/entries/" + entry,
            "/api/documents/{id}",
            "/api/documents/" + document,
            "/api/incidents/{id}",
            "/api/incidents/" + incident,
            "/api/actors/{key}",
            "/api/actors/RUS",
            "/api/pairs/{one}/{other}",
            "/api/pairs/RUS/USA",
            "/api/watch",
            "/api/watch?who=Russia&act=ASSAULT&whom=Ukraine");
    List<DynamicTest> tests = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode get = path.getValue().path("get");
              if (!get.isMissingNode()) {
                String asked = values.getOrDefault(path.getKey(), path.getKey());
                tests.add(DynamicTest.dynamicTest(asked, () -> check(asked, get)));
              }
            });
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  private void check(String path, JsonNode operation) {
    HttpResponse<String> answer = room.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("application/json");
    JsonNode schema =
        operation
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema");
    assertThat(problems(json(answer.body()), schema, "")).isEmpty();
    String tag = answer.headers().firstValue("etag").orElseThrow();
    if (!path.startsWith("/api/now")) {
      assertThat(room.send(room.request(path).header("If-None-Match", tag)).statusCode())
          .isEqualTo(304);
    }
  }

  /** What a value has otherwise than its schema: types, required and undescribed fields. */
  private List<String> problems(JsonNode value, JsonNode schema, String place) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
      return problems(value, description.path("components").path("schemas").path(name), place);
    }
    List<String> problems = new ArrayList<>();
    if (!isOf(value, schema.path("type"))) {
      problems.add(place + " is " + value.getNodeType() + ", not " + schema.path("type"));
    }
    schema
        .path("required")
        .forEach(
            it -> {
              if (!value.has(it.asText())) {
                problems.add(place + " lacks " + it.asText());
              }
            });
    schema
        .path("properties")
        .properties()
        .forEach(
            it -> {
              if (value.has(it.getKey())) {
                problems.addAll(
                    problems(value.path(it.getKey()), it.getValue(), place + "/" + it.getKey()));
              }
            });
    if (schema.has("items")) {
      value.forEach(it -> problems.addAll(problems(it, schema.path("items"), place + "[]")));
    }
    return problems.stream().distinct().toList();
  }

  private static boolean isOf(JsonNode value, JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isOf(value, one)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText("")) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> true;
    };
  }

  @Test
  void whatIsNotThereIsAProblemInDetail() {
    for (String path :
        List.of("/api/entries/e-0", "/api/documents/d-0", "/api/incidents/i-0", "/api/nothing")) {
      HttpResponse<String> answer = room.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("content-type"))
          .as(path)
          .contains("application/problem+json");
    }
    assertThat(room.get("/api/entries?q=wrong:filter").statusCode()).isEqualTo(400);
    assertThat(json(room.get("/api/entries?q=wrong:filter").body()).path("detail").asText())
        .contains("wrong");
  }

  @Test
  void pagesOfEntriesFollowOneAnother() {
    JsonNode first = json(room.get("/api/entries").body());
    JsonNode second = json(room.get(first.path("next").asText()).body());
    assertThat(second.path("page").asInt()).isEqualTo(2);
    assertThat(second.path("entries").get(0).path("id"))
        .isNotEqualTo(first.path("entries").get(0).path("id"));
    assertThat(first.path("count")).isEqualTo(second.path("count"));
  }
}
