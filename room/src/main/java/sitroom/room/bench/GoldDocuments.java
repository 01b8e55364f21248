package sitroom.room.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import sitroom.model.Document;
import sitroom.model.DocumentJson;
import sitroom.model.JsonLineException;

/** Makes the documents of a gold set just as {@code sitroom read} would from JSON lines. */
final class GoldDocuments {
  private GoldDocuments() {}

  static Document of(ObjectNode fields) throws IOException {
    try {
      return DocumentJson.read(fields.toString());
    } catch (JsonLineException e) {
      throw new IOException(
          "gold document " + fields.path("uri").asText() + ": " + e.getMessage(), e);
    }
  }
}
