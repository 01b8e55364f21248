package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sitroom.model.Entry;

/** Words about entries for people: who, what, in whose words. */
final class Telling {
  private static final int LONGEST = 180;
  private static final Pattern TARGET = Pattern.compile("\\{(?:([a-z]+) )?target\\}");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:–—-]+$");
  private static final int NAMED = 3;

  private final WatchKnowledge knowledge;

  Telling(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  String names(Collection<String> sides) {
    return joined(sides.stream().map(knowledge::name).distinct().toList());
  }

  /** "A", "A and B", "A, B and C", "A, B, C and 4 others". */
  static String joined(List<String> names) {
    if (names.size() <= 1) {
      return String.join("", names);
    }
    if (names.size() > NAMED + 1) {
      int others = names.size() - NAMED;
      return String.join(", ", names.subList(0, NAMED)) + " and " + others + " others";
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  /** The pack's sentence for a speech act or event, with the parties filled in. */
  String filled(String act, Collection<String> sources, Collection<String> targets) {
    String words = knowledge.words().telling(act).replace("{source}", names(sources));
    String whom = names(targets);
    return TARGET
        .matcher(words)
        .replaceAll(
            found -> {
              String before = found.group(1) == null ? " " : " " + found.group(1) + " ";
              return whom.isEmpty() ? "" : Matcher.quoteReplacement(before + whom);
            });
  }

  /** What is promised or threatened, else what is told; between quotation marks, not too long. */
  static String quoted(Entry entry) {
    String inside = entry.proposition().map(one -> one.text()).orElse("");
    String told = Told.words(entry);
    return "“" + cut(told.contains(inside) || inside.isBlank() ? told : inside) + "”";
  }

  static String cut(String text) {
    String plain = EDGES.matcher(text.replaceAll("\\s+", " ")).replaceAll("");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', LONGEST);
    return plain.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
  }

  /** Who says so, each once. */
  static String accounts(Collection<Entry> entries) {
    return joined(entries.stream().map(Accounts::by).distinct().collect(Collectors.toList()));
  }

  static String day(Entry entry) {
    return entry.published().map(LocalDate::toString).orElse("no day");
  }
}
