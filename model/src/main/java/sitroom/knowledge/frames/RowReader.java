package sitroom.knowledge.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;
import sitroom.model.EventType;
import sitroom.model.Medium;
import sitroom.model.Polarity;
import sitroom.model.SpeechAct;

/** Turns rows of the language packs into frames, operators, cues and the like. */
final class RowReader {
  private final Map<String, Set<String>> classes;

  RowReader(Map<String, Set<String>> classes) {
    this.classes = new HashMap<>(classes);
  }

  Frame frame(Table.Row row) {
    String event = row.get("event");
    return new Frame(
        row.list("words"),
        pos(row),
        needs(row),
        paths(row, "source"),
        paths(row, "target"),
        contents(row),
        event.isEmpty() || event.equals("-")
            ? Optional.empty()
            : Optional.of(code(row, "event", EventType::ofCode)),
        event.equals("-"),
        row.optional("mode"),
        row.optional("speech").map(cell -> code(row, "speech", SpeechAct::ofCode)),
        polarity(row),
        paths(row, "condition"),
        row.optional("cameo"),
        row.list("contexts"),
        row.place(),
        text(row));
  }

  Operator operator(Table.Row row) {
    Function<String, Optional<Operator.Effect>> effects =
        cell -> {
          for (Operator.Effect effect : Operator.Effect.values()) {
            if (effect.name().toLowerCase(Locale.ROOT).equals(cell)) {
              return Optional.of(effect);
            }
          }
          return Optional.empty();
        };
    return new Operator(
        row.list("words"),
        pos(row),
        needs(row),
        contents(row),
        code(row, "effect", effects),
        row.place(),
        text(row));
  }

  Cue cue(Table.Row row) {
    Medium medium =
        row.get("medium").isEmpty() ? Medium.VOICE : code(row, "medium", Medium::ofCode);
    return new Cue(row.list("words"), pos(row), needs(row), medium, row.place(), text(row));
  }

  MeansWord means(Table.Row row) {
    return new MeansWord(
        code(row, "event", EventType::ofCode),
        Set.copyOf(row.list("words")),
        row.get("mode"),
        row.place());
  }

  ConditionMarker condition(Table.Row row) {
    return new ConditionMarker(
        row.get("words").toLowerCase(Locale.ROOT),
        row.get("kind").equals("clause"),
        polarity(row),
        row.get("only").equals("ahead"),
        row.place());
  }

  LightVerb light(Table.Row row) {
    return new LightVerb(row.list("words"), needs(row), row.place());
  }

  private static String text(Table.Row row) {
    String needs = row.get("needs");
    return row.get("words") + (needs.isEmpty() ? "" : " [" + needs + "]");
  }

  private static PartOfSpeech pos(Table.Row row) {
    return code(row, "pos", PartOfSpeech::ofCode);
  }

  private static Polarity polarity(Table.Row row) {
    return row.get("polarity").isEmpty()
        ? Polarity.POSITIVE
        : code(row, "polarity", Polarity::ofCode);
  }

  private static <T> T code(Table.Row row, String column, Function<String, Optional<T>> of) {
    String cell = row.get(column);
    return of.apply(cell).orElseThrow(() -> problem(row, "'" + cell + "' is no " + column));
  }

  private static List<RolePath> paths(Table.Row row, String column) {
    return row.list(column).stream().map(RolePath::of).toList();
  }

  private static List<Content> contents(Table.Row row) {
    return row.list("content").stream().map(Content::of).toList();
  }

  private List<Need> needs(Table.Row row) {
    List<Need> needs = new ArrayList<>();
    for (String cell : row.get("needs").split("\\s+", -1)) {
      if (!cell.isEmpty()) {
        needs.add(need(row, cell));
      }
    }
    return needs;
  }

  private Need need(Table.Row row, String cell) {
    boolean absent = cell.startsWith("!");
    String rest = absent ? cell.substring(1) : cell;
    int colon = rest.indexOf(':');
    if (colon < 0) {
      return new Need(rest, Set.of(), absent);
    }
    Set<String> words = new HashSet<>();
    for (String word : rest.substring(colon + 1).split("\\|", -1)) {
      if (word.startsWith("@")) {
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
          throw problem(row, "there is no class " + word + " in classes.tsv");
        }
        words.addAll(members);
      } else if (!word.isEmpty()) {
        words.add(word.replace('_', ' '));
      }
    }
    return new Need(rest.substring(0, colon), words, absent);
  }

  private static PackException problem(Table.Row row, String message) {
    String place = row.place();
    int colon = place.lastIndexOf(':');
    return new PackException(place.substring(0, colon), row.line(), message);
  }
}
