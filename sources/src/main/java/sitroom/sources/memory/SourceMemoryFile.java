package sitroom.sources.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON file with the states of sources, by address. It is replaced as a whole by each change, so
 * a program that is ended while it writes leaves the old one.
 */
public final class SourceMemoryFile implements SourceMemory {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final ObjectNode states;

  /**
   * Opens a file, or a new one.
   *
   * @throws IOException where it is there and cannot be read
   */
  public SourceMemoryFile(Path file) throws IOException {
    this.file = file;
    JsonNode read =
        Files.exists(file) ? MAPPER.readTree(Files.readAllBytes(file)) : MAPPER.createObjectNode();
    if (!(read instanceof ObjectNode object)) {
      throw new IOException(file + " is no file of what is known of sources");
    }
    this.states = object;
  }

  /** The addresses of the sources that the file knows, in its order. */
  public synchronized List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    states.fieldNames().forEachRemaining(addresses::add);
    return List.copyOf(addresses);
  }

  @Override
  public synchronized SourceState stateOf(String address) {
    JsonNode state = states.path(address);
    List<String> seen = new ArrayList<>();
    state.path("seen").forEach(id -> seen.add(id.asText()));
    Map<String, Integer> tries = new HashMap<>();
    state.path("tries").properties().forEach(it -> tries.put(it.getKey(), it.getValue().asInt()));
    return new SourceState(
        text(state, "etag"),
        text(state, "lastModified"),
        time(state, "notBefore"),
        state.path("failures").asInt(0),
        time(state, "lastRead"),
        time(state, "lastNew"),
        text(state, "problem"),
        seen,
        tries);
  }

  @Override
  public synchronized void keep(String address, SourceState state) {
    ObjectNode node = states.putObject(address);
    state.etag().ifPresent(it -> node.put("etag", it));
    state.lastModified().ifPresent(it -> node.put("lastModified", it));
    state.notBefore().ifPresent(it -> node.put("notBefore", it.toString()));
    node.put("failures", state.failures());
    state.lastRead().ifPresent(it -> node.put("lastRead", it.toString()));
    state.lastNew().ifPresent(it -> node.put("lastNew", it.toString()));
    state.problem().ifPresent(it -> node.put("problem", it));
    state.seen().forEach(node.putArray("seen")::add);
    ObjectNode tries = node.putObject("tries");
    state.tries().forEach(tries::put);
    write();
  }

  private void write() {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.write(next, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(states));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static Optional<String> text(JsonNode state, String name) {
    return Optional.of(state.path(name).asText("")).filter(it -> !it.isEmpty());
  }

  private static Optional<Instant> time(JsonNode state, String name) {
    try {
      return text(state, name).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
