package sitroom.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The ledger's JSON form: one entry a line, fields in a fixed order, {@code null} for what is
 * absent.
 *
 * <p>Nothing is lost: {@link #read} gives back the entry that {@link #line} wrote, save that the
 * confidence is kept to four decimals. Offsets are UTF-16 units, half-open; dates are ISO.
 */
public final class LedgerJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private LedgerJson() {}

  /** The entry as one line of JSON, without the line's end. */
  public static String line(Entry entry) {
    return written(writer -> writer.write(entry));
  }

  /** The utterance as one line of JSON, without the line's end. */
  public static String line(Utterance utterance) {
    return written(writer -> writer.write(utterance));
  }

  @FunctionalInterface
  private interface Written {
    void by(EntryWriter writer) throws IOException;
  }

  private static String written(Written what) {
    StringWriter line = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      what.by(new EntryWriter(json));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return line.toString();
  }

  /**
   * Reads an entry back. Fields that are not of the ledger's form are passed over.
   *
   * @throws JsonLineException where the line is no JSON object, or a field is missing or has an
   *     unknown value
   */
  public static Entry read(String line) throws JsonLineException {
    return EntryReader.read(tree(line, "an entry"));
  }

  /**
   * Reads an utterance back.
   *
   * @throws JsonLineException where the line is no JSON object, or nobody is named in it
   */
  public static Utterance readUtterance(String line) throws JsonLineException {
    return EntryReader.utterance(tree(line, "an utterance"));
  }

  private static JsonNode tree(String line, String what) throws JsonLineException {
    try {
      JsonNode tree = Trees.READER.readTree(line);
      if (!tree.isObject()) {
        throw new JsonLineException(what + " is a JSON object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new JsonLineException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Loaded only when something is read back: printing a ledger needs no trees. */
  private static final class Trees {
    static final ObjectReader READER = JsonMapper.builder().build().reader();
  }
}
