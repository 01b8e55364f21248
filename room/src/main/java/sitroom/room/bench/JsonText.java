package sitroom.room.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads lines of JSON, of gold and of ledgers. */
public final class JsonText {
  private static final ObjectReader READER = JsonMapper.builder().build().reader();

  private JsonText() {}

  /** The objects of a file, one a line; empty lines and those from {@code #} are passed over. */
  public static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain =
            file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          objects.add(parsed(line, file + ":" + number));
        }
      }
    }
    return objects;
  }

  static JsonNode parsed(String line, String place) throws IOException {
    try {
      return READER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The tree of a line that the program itself wrote. */
  static JsonNode entry(String line) {
    try {
      return parsed(line, "entry");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A field's value; null and a missing field are the same. */
  static JsonNode value(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
