package sitroom.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import sitroom.model.Span;

/**
 * Replaces phrases, word by word, and keeps for every word of the replacement where it came from.
 */
final class Phrases {
  /** In a pattern, one or two words that are names; in a replacement, the same words. */
  private static final String NAME = "{Name}";

  private static final int MOST_NAME_WORDS = 2;

  /**
   * A phrase and what it stands for. Words are compared as written; a stop or comma is a word of
   * its own.
   *
   * @param unlessAfter words before the phrase that forbid the repair
   * @param unlessBefore words after the phrase that forbid it
   */
  record Phrase(
      List<String> pattern,
      List<String> replacement,
      Set<String> unlessAfter,
      Set<String> unlessBefore,
      String reason) {}

  /** A word of the text, or a mark of punctuation that ends one. */
  private record Word(String text, Span span) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  void add(Phrase phrase) {
    byFirstWord.computeIfAbsent(phrase.pattern().get(0), first -> new ArrayList<>()).add(phrase);
  }

  /**
   * @param isName whether a capitalised word is a name in this document, and not just a sentence's
   *     first word
   */
  void find(String text, Predicate<String> isName, List<Edit> edits) {
    if (byFirstWord.isEmpty()) {
      return;
    }
    List<Word> words = cut(text);
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i).text(), List.of())) {
        Match match = match(phrase, words, i, isName);
        if (match.end() > i && isAllowed(phrase, words, i, match.end())) {
          edits.add(edit(phrase, words, i, match));
          break;
        }
      }
    }
  }

  /**
   * Words that a pattern covers.
   *
   * @param end the word after the last; not above the start where nothing matches
   */
  private record Match(int end, int nameStart, int nameEnd) {
    static final Match NONE = new Match(-1, 0, 0);
  }

  private static Match match(Phrase phrase, List<Word> words, int start, Predicate<String> isName) {
    int at = start;
    int nameStart = 0;
    int nameEnd = 0;
    for (String wanted : phrase.pattern()) {
      if (wanted.equals(NAME)) {
        nameStart = at;
        while (at < words.size()
            && at - nameStart < MOST_NAME_WORDS
            && isName.test(words.get(at).text())) {
          at++;
        }
        nameEnd = at;
        if (nameEnd == nameStart) {
          return Match.NONE;
        }
      } else if (at < words.size() && words.get(at).text().equals(wanted)) {
        at++;
      } else {
        return Match.NONE;
      }
    }
    return new Match(at, nameStart, nameEnd);
  }

  private static boolean isAllowed(Phrase phrase, List<Word> words, int start, int end) {
    boolean before =
        start > 0
            && phrase.unlessAfter().contains(uncapitalised(phrase, words.get(start - 1).text()));
    boolean after = end < words.size() && phrase.unlessBefore().contains(words.get(end).text());
    return !before && !after;
  }

  /** "His" is "his" where the row has that. */
  private static String uncapitalised(Phrase phrase, String word) {
    return phrase.unlessAfter().contains(word) ? word : word.toLowerCase(Locale.ROOT);
  }

  private static Edit edit(Phrase phrase, List<Word> words, int start, Match match) {
    List<Word> old = words.subList(start, match.end());
    Span whole = new Span(old.get(0).span().start(), old.get(old.size() - 1).span().end());
    List<Edit.Part> parts = new ArrayList<>();
    for (String wanted : phrase.replacement()) {
      if (wanted.equals(NAME)) {
        words
            .subList(match.nameStart(), match.nameEnd())
            .forEach(word -> append(parts, word.text(), word.span(), whole));
      } else {
        Span from =
            old.stream()
                .filter(word -> word.text().equals(wanted))
                .map(Word::span)
                .findFirst()
                .orElse(whole);
        append(parts, wanted, from, whole);
      }
    }
    return Edit.replacement(whole, parts, phrase.reason());
  }

  private static void append(List<Edit.Part> parts, String word, Span from, Span whole) {
    boolean mark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    if (!parts.isEmpty() && !mark) {
      parts.add(new Edit.Part(" ", new Span(whole.start(), whole.start())));
    }
    parts.add(new Edit.Part(word, from));
  }

  private static List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end =
          i == text.length() || isMark(text.charAt(i)) || Blanks.isNothing(text.charAt(i));
      if (end) {
        if (i > start) {
          words.add(new Word(text.substring(start, i), new Span(start, i)));
        }
        if (i < text.length() && isMark(text.charAt(i))) {
          words.add(new Word(text.substring(i, i + 1), new Span(i, i + 1)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isMark(char c) {
    return ".,;:!?()\"“”[]".indexOf(c) >= 0;
  }
}
