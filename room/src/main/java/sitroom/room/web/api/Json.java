package sitroom.room.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;

/** Writes JSON. What is absent is {@code null}, as in the ledger's own form. */
public final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /** Puts a value that may be missing. */
  public static void put(ObjectNode node, String name, Optional<?> value) {
    node.put(name, value.map(Object::toString).orElse(null));
  }

  /** Puts texts. */
  public static void put(ObjectNode node, String name, Collection<String> texts) {
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
  }

  /** Puts an entry in the ledger's own form. */
  public static void put(ObjectNode node, String name, Entry entry) {
    node.putRawValue(name, new RawValue(LedgerJson.line(entry)));
  }

  /** Puts entries in the ledger's own form. */
  public static void entries(ObjectNode node, String name, Collection<Entry> entries) {
    ArrayNode array = node.putArray(name);
    entries.forEach(it -> array.addRawValue(new RawValue(LedgerJson.line(it))));
  }

  /** Puts an object for each of some things. */
  public static <T> void objects(
      ObjectNode node, String name, Collection<T> things, BiConsumer<ObjectNode, T> fill) {
    ArrayNode array = node.putArray(name);
    things.forEach(it -> fill.accept(array.addObject(), it));
  }

  /** Answers with an object. */
  public static void answer(Context ctx, ObjectNode node) {
    ctx.contentType("application/json").result(node.toString());
  }
}
