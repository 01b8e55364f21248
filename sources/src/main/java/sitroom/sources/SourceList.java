package sitroom.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sitroom.sources.feed.Opml;
import sitroom.sources.web.WebAddress;

/**
 * The sources of a situation room, in the order in which they were added. Names and addresses are
 * each there once.
 *
 * <p>As a file it is a JSON array of objects with {@code name}, {@code address}, {@code kind}, and
 * where there are any {@code allow} (an array of hosts) and {@code outlet}.
 */
public record SourceList(List<Source> sources) {
  public static final SourceList EMPTY = new SourceList(List.of());

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public SourceList {
    sources = List.copyOf(sources);
  }

  /** The source of a name, or of an address. */
  public Optional<Source> find(String nameOrAddress) {
    return sources.stream()
        .filter(it -> it.name().equals(nameOrAddress) || it.address().equals(nameOrAddress))
        .findFirst();
  }

  /**
   * With one more.
   *
   * @throws IllegalArgumentException where its name or address is there already; the message is for
   *     a person
   */
  public SourceList with(Source source) {
    for (String known : List.of(source.name(), source.address())) {
      if (find(known).isPresent()) {
        throw new IllegalArgumentException("there is a source " + known + " already");
      }
    }
    List<Source> all = new ArrayList<>(sources);
    all.add(source);
    return new SourceList(all);
  }

  public SourceList without(Source source) {
    return new SourceList(sources.stream().filter(it -> !it.equals(source)).toList());
  }

  /** With the feeds of an OPML list that are not there yet; a name that is taken gets a number. */
  public SourceList with(List<Opml.Outline> outlines) {
    SourceList all = this;
    for (Opml.Outline outline : outlines) {
      if (WebAddress.isMeant(outline.feed()) && all.find(outline.feed()).isEmpty()) {
        String name = outline.title();
        for (int i = 2; all.find(name).isPresent(); i++) {
          name = outline.title() + " " + i;
        }
        all =
            all.with(new Source(name, outline.feed(), SourceKind.FEED, Set.of(), Optional.empty()));
      }
    }
    return all;
  }

  /** The feeds, for OPML; other sources have no place in it. */
  public List<Opml.Outline> outlines() {
    return sources.stream()
        .filter(it -> it.kind() != SourceKind.FILES && it.kind() != SourceKind.PAGE)
        .map(it -> new Opml.Outline(it.name(), it.address(), Optional.empty()))
        .toList();
  }

  /**
   * Reads a file; one that is not there is an empty list.
   *
   * @throws IOException where it cannot be read, or is no such file; the message says why
   */
  public static SourceList read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    try {
      JsonNode array = MAPPER.readTree(Files.readAllBytes(file));
      if (!array.isArray()) {
        throw new IOException(file + " is no list of sources");
      }
      SourceList list = EMPTY;
      for (JsonNode node : array) {
        list = list.with(source(node));
      }
      return list;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(file + " is no list of sources: " + e.getMessage(), e);
    }
  }

  private static Source source(JsonNode node) {
    String address = node.path("address").asText("");
    if (address.isBlank()) {
      throw new IllegalArgumentException("a source without an address");
    }
    String kind = node.path("kind").asText("");
    Set<String> allowed = new HashSet<>();
    node.path("allow").forEach(host -> allowed.add(host.asText()));
    return new Source(
        node.path("name").asText(address),
        address,
        SourceKind.named(kind)
            .orElseThrow(() -> new IllegalArgumentException("there is no kind '" + kind + "'")),
        allowed,
        Optional.of(node.path("outlet").asText("")).filter(it -> !it.isBlank()));
  }

  /**
   * Writes a file as a whole.
   *
   * @throws IOException where it cannot be written; the old one is then still there
   */
  public void write(Path file) throws IOException {
    ArrayNode array = MAPPER.createArrayNode();
    for (Source source : sources) {
      ObjectNode node = array.addObject();
      node.put("name", source.name());
      node.put("address", source.address());
      node.put("kind", source.kind().word());
      if (!source.allowedHosts().isEmpty()) {
        ArrayNode hosts = node.putArray("allow");
        source.allowedHosts().stream().sorted().forEach(hosts::add);
      }
      source.outlet().ifPresent(outlet -> node.put("outlet", outlet));
    }
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(
        next, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n");
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
