package sitroom.room.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sitroom.knowledge.Table;

/** How the codes of the PLOVER gold, which are those of an older codebook, are read today. */
final class PloverCodes {
  private record Former(Set<String> modes, Optional<String> alsoType) {}

  private record Organisation(String id, Pattern pattern) {}

  private final Map<String, Former> modes = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Set<String>> stateless = new HashMap<>();
  private final List<Organisation> organisations = new ArrayList<>();
  private final Set<String> intergovernmental = new HashSet<>();

  PloverCodes() {
    for (Table.Row row : table("plover-modes.tsv").rows()) {
      String key = row.get("type") + " " + row.get("former");
      modes.put(key, new Former(Set.copyOf(row.list("modes")), row.optional("also")));
    }
    for (Table.Row row : table("plover-codes.tsv").rows()) {
      row.optional("country").ifPresent(country -> countries.put(row.get("code"), country));
      if (!row.list("sectors").isEmpty()) {
        stateless.put(row.get("code"), Set.copyOf(row.list("sectors")));
      }
    }
    for (Table.Row row : table("plover-organisations.tsv").rows()) {
      organisations.add(new Organisation(row.get("id"), Pattern.compile(row.get("pattern"))));
      row.optional("igo").ifPresent(yes -> intergovernmental.add(row.get("id")));
    }
  }

  private static Table table(String name) {
    InputStream resource = PloverCodes.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("the program lacks its table " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return Table.read(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's table " + name, e);
    }
  }

  /** The modes that count as right; none where the mode is not scored. */
  Set<String> modes(String type, String mode) {
    Former former = modes.get(type + " " + mode);
    if (former != null) {
      return former.modes();
    }
    return mode.isEmpty() ? Set.of() : Set.of(mode);
  }

  /** The types that count as right. */
  Set<String> types(String type, String mode) {
    Set<String> types = new HashSet<>(Set.of(type));
    Optional.ofNullable(modes.get(type + " " + mode))
        .flatMap(Former::alsoType)
        .ifPresent(types::add);
    return types;
  }

  String country(String code) {
    return countries.getOrDefault(code, code);
  }

  /** The sectors of an actor of no state; empty for the code of a country. */
  Optional<Set<String>> stateless(String code) {
    return Optional.ofNullable(stateless.get(code));
  }

  Optional<String> organisation(String words) {
    return organisations.stream()
        .filter(organisation -> organisation.pattern().matcher(words).find())
        .map(Organisation::id)
        .findFirst();
  }

  boolean isKnown(Optional<String> organisation) {
    return organisations.stream().anyMatch(known -> Optional.of(known.id()).equals(organisation));
  }

  boolean isIntergovernmental(Optional<String> organisation) {
    return organisation.filter(intergovernmental::contains).isPresent();
  }
}
