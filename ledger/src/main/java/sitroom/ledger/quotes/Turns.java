package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.Span;

/**
 * Cuts a transcript into turns by the labels at its lines' beginnings. Labels in capitals ("MR.
 * SULLIVAN:") and those of questioners ("Q", "QUESTION:") are known by themselves, names ("Vladimir
 * Putin:") where they come at least twice.
 */
final class Turns {
  private static final Pattern QUESTION =
      Pattern.compile("^[ \\u00a0]*(?:Q(?=[ \\u00a0:\\t])|(?:QUESTION|Question|REPORTER)(?=:))");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^[ \\u00a0]*(\\p{Lu}[\\p{Lu}.'’\\- \\u00a0]{2,50})(?: ?\\([^)\\n]{0,60}\\))?:");
  private static final Pattern NAME =
      Pattern.compile("^[ \\u00a0]*(\\p{Lu}[\\p{L}.,'’\\-]*(?: [\\p{L}.,'’\\-]+){0,12}?):(?= )");

  private Turns() {}

  /** The turns of a text; one without a label for a text that is no transcript. */
  static List<Turn> of(String text) {
    Map<String, Integer> names = new HashMap<>();
    for (int start = 0; start < text.length(); start = nextLine(text, start)) {
      name(text, start).ifPresent(label -> names.merge(last(label), 1, Integer::sum));
    }
    List<Turn> turns = new ArrayList<>();
    Optional<String> speaking = Optional.empty();
    boolean question = false;
    int from = 0;
    for (int start = 0; start < text.length(); start = nextLine(text, start)) {
      Optional<Matcher> label = label(text, start, names);
      if (label.isPresent()) {
        add(turns, speaking, from, start, question);
        question = label.get().groupCount() == 0;
        speaking = Optional.of(question ? "Q" : label.get().group(1).strip());
        from = label.get().end();
      }
    }
    add(turns, speaking, from, text.length(), question);
    return List.copyOf(turns);
  }

  private static void add(
      List<Turn> turns, Optional<String> label, int from, int end, boolean question) {
    if (end > from) {
      turns.add(new Turn(label, new Span(from, end), question));
    }
  }

  private static int nextLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    int end = Math.min(nextLine(text, start), start + 160);
    return pattern.matcher(text).region(start, end);
  }

  private static Optional<Matcher> label(String text, int start, Map<String, Integer> names) {
    Matcher question = at(QUESTION, text, start);
    if (question.find()) {
      return Optional.of(question);
    }
    Matcher capitals = at(CAPITALS, text, start);
    if (capitals.find()) {
      return Optional.of(capitals);
    }
    Matcher name = at(NAME, text, start);
    return name.find() && names.getOrDefault(last(name.group(1)), 0) > 1
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Optional<String> name(String text, int start) {
    Matcher name = at(NAME, text, start);
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** The last word, by which "President of Russia Vladimir Putin" and "Vladimir Putin" are one. */
  private static String last(String label) {
    return label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
