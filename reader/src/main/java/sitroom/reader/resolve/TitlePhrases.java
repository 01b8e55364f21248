package sitroom.reader.resolve;

import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.knowledge.GroupNoun;
import sitroom.knowledge.Title;
import sitroom.reader.parse.Sentence;

/** Finds the longest title or noun for a group around a word. */
final class TitlePhrases {
  private static final int WIDEST = 6;

  private final Actors actors;

  TitlePhrases(Actors actors) {
    this.actors = actors;
  }

  /** A title with its tokens {@code [start, end)}. */
  record At(int start, int end, Title title) {}

  /** The longest title that ends right before token {@code end}. */
  Optional<At> endingAt(Sentence sentence, int end) {
    for (int start = Math.max(0, end - WIDEST); start < end; start++) {
      Optional<Title> title = title(sentence, start, end);
      if (title.isPresent()) {
        return Optional.of(new At(start, end, title.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Title> title(Sentence sentence, int start, int end) {
    return isOnePhrase(sentence, start, end)
        ? actors.title(NounPhrase.words(sentence, start, end))
        : Optional.empty();
  }

  /** Whether no sign but a hyphen or an apostrophe stands among the words. */
  private static boolean isOnePhrase(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      String form = sentence.form(i);
      boolean word = form.chars().anyMatch(Character::isLetterOrDigit);
      if (!word && (i == start || !form.equals("-"))) {
        return false;
      }
    }
    return true;
  }

  /** The longest title that holds a token: "secretary of state" for "secretary". */
  Optional<At> around(Sentence sentence, int token) {
    Optional<At> longest = Optional.empty();
    for (int start = Math.max(0, token - WIDEST + 1); start <= token; start++) {
      for (int end = Math.min(sentence.size(), start + WIDEST); end > token; end--) {
        int length = end - start;
        if (longest.map(at -> at.end() - at.start() < length).orElse(true)) {
          Optional<Title> title = title(sentence, start, end);
          int from = start;
          int to = end;
          longest = title.map(found -> new At(from, to, found)).or(same(longest));
        }
      }
    }
    return longest;
  }

  private static java.util.function.Supplier<Optional<At>> same(Optional<At> longest) {
    return () -> longest;
  }

  /** The longest noun for a group that ends with a token: "defence ministry" for "ministry". */
  Optional<GroupNoun> groupEndingWith(Sentence sentence, int token) {
    for (int start = Math.max(0, token - WIDEST / 2); start <= token; start++) {
      boolean own = sentence.head(token) < start || sentence.head(token) > token;
      Optional<GroupNoun> noun =
          own && isOnePhrase(sentence, start, token + 1)
              ? actors.groupNoun(NounPhrase.words(sentence, start, token + 1))
              : Optional.empty();
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }
}
