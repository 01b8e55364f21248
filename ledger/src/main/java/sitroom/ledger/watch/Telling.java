package sitroom.ledger.watch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final WatchKnowledge knowledge;

  Telling(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  String names(Collection<String> sides) {
    return joined(sides.stream().map(this::name).distinct().toList());
  }

  /** As it stands within a sentence: "the United States". */
  String name(String side) {
    String name = knowledge.name(side);
    return knowledge.words().find("article", name).isPresent() ? "the " + name : name;
  }

  /** With a capital at its beginning. */
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "7 Dec", or "21 to 24 Feb"; "" where no day is known. */
  static String days(Collection<Entry> entries) {
    List<LocalDate> days =
        entries.stream().flatMap(one -> one.published().stream()).distinct().sorted().toList();
    if (days.isEmpty()) {
      return "";
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean month = first.getMonth() == last.getMonth();
    return (month ? String.valueOf(first.getDayOfMonth()) : DAY.format(first))
        + " to "
        + DAY.format(last);
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
    List<String> who = sources.stream().map(this::name).distinct().toList();
    String words =
        knowledge
            .words()
            .telling(act)
            .replace("{source}", who.isEmpty() ? "somebody" : joined(who));
    String whom = names(targets.stream().filter(side -> !sources.contains(side)).toList());
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
