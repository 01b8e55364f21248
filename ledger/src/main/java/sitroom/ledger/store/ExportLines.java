package sitroom.ledger.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export. The first says what it is, the last what is in it; each other one is a
 * row: {@code {"table":"entry","entry_key":65536,...}}, its columns in order, those without a value
 * left out.
 */
final class ExportLines {
  /** The first line. */
  static final String HEAD = "{\"sitroom\":\"ledger\",\"format\":1}";

  private static final int DECIMALS = 4;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private ExportLines() {}

  static String row(ExportedTable table, ResultSet row) throws SQLException {
    StringWriter line = new StringWriter(512);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("table", table.table());
      for (int i = 0; i < table.columns().size(); i++) {
        Object value = row.getObject(i + 1);
        if (value != null) {
          json.writeFieldName(table.columns().get(i));
          write(json, value);
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Double number) {
      json.writeNumber(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(value.toString());
    }
  }

  /** The last line. */
  static String end(Contents contents) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeObjectFieldStart("rows");
      for (Map.Entry<String, Long> count : contents.rows().entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeStringField("sha256", contents.sha256());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return line.toString();
  }

  /** The table that a row belongs to; empty where the line is no row. */
  static Optional<ExportedTable> table(Map<String, Object> row) {
    return row.get("table") instanceof String name ? ExportedTable.of(name) : Optional.empty();
  }

  /**
   * The fields of a line: texts, whole numbers as {@code Long}, others as {@code Double}.
   *
   * @throws LedgerException where the line is none of an export
   */
  static Map<String, Object> fields(String line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw broken("a line is no JSON object");
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        Object value = value(json);
        if (value != null) {
          fields.put(name, value);
        }
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw broken("a line is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.nextToken();
    return switch (token) {
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      default -> {
        json.skipChildren();
        yield null;
      }
    };
  }

  static LedgerException broken(String what) {
    return new LedgerException(Trouble.WRONG, "this is no whole export of a ledger: " + what);
  }
}
