package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Table;
import sitroom.model.SpeechAct;

/** What the packs say of words: which of them make an act supposed, which stance a verb takes. */
final class WatchWords {
  private record Word(Pattern pattern, String words) {}

  private final Map<String, List<Word>> groups = new HashMap<>();
  private final Map<String, String> stances = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> tellings = new LinkedHashMap<>();
  private final Map<String, String> parts = new HashMap<>();

  WatchWords(Knowledge knowledge) {
    for (Table.Row row : knowledge.rows("watch-words.tsv")) {
      groups
          .computeIfAbsent(row.get("group"), unused -> new ArrayList<>())
          .add(
              new Word(
                  Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE), row.get("words")));
    }
    for (Table.Row row : knowledge.rows("stances.tsv")) {
      stances.put(row.get("speech_act"), row.get("stance"));
      verbs.put(row.get("speech_act"), row.get("verb"));
    }
    knowledge.rows("tellings.tsv").forEach(row -> tellings.put(row.get("act"), row.get("words")));
    for (Table table : knowledge.tables("frames/")) {
      String file = table.name().substring(table.name().lastIndexOf('/') + 1);
      for (Table.Row row : table.rows()) {
        parts.put(file + ":" + row.line() + row.get("words"), row.get("pos"));
        parts.merge(file + row.get("words"), row.get("pos"), (one, other) -> one + "|" + other);
      }
    }
  }

  /** The reason in words, where the text has words of this group. */
  Optional<String> find(String group, String text) {
    return groups.getOrDefault(group, List.of()).stream()
        .filter(word -> word.pattern().matcher(text).find())
        .map(Word::words)
        .findFirst();
  }

  /** "for", "against", "as said" or "neither". */
  String stance(SpeechAct act) {
    return stances.getOrDefault(act.code(), "neither");
  }

  String verb(SpeechAct act) {
    return verbs.getOrDefault(act.code(), act.code());
  }

  /** How a speech act or event is told in a report; {@code {source}} stands for who acts. */
  String telling(String act) {
    return tellings.getOrDefault(act, "{source}: " + act);
  }

  /**
   * The part of speech of a frame's row. Where the pack has changed since, the row is found by its
   * words alone; empty where there is none.
   */
  Optional<String> partOfSpeech(String file, String line, String words) {
    return Optional.ofNullable(parts.get(file + ":" + line + words))
        .or(() -> Optional.ofNullable(parts.get(file + words)));
  }
}
