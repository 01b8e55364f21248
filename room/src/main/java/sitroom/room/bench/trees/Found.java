package sitroom.room.bench.trees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/** What a parser found in a text, to be asked for by people's words. */
final class Found {
  /** The head of a word whose head is none of the words that are asked for. */
  static final int ELSEWHERE = -2;

  private final Map<Span, Token> words = new HashMap<>();
  private final Map<Span, Span> heads = new HashMap<>();

  Found(ParsedText parsed) {
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        words.put(span(token), token);
        if (token.head() != Sentence.ROOT) {
          heads.put(span(token), span(sentence.token(token.head())));
        }
      }
    }
  }

  private static Span span(Token token) {
    return new Span(token.start(), token.end());
  }

  /** For each of people's words the one that was found in just its place. */
  List<Optional<Token>> words(Sentence people) {
    List<Optional<Token>> found = new ArrayList<>();
    people.tokens().forEach(token -> found.add(Optional.ofNullable(words.get(span(token)))));
    return found;
  }

  /** For each of people's words the number of the head that was found for it. */
  int[] heads(Sentence people) {
    Map<Span, Integer> numbers = new HashMap<>();
    people.tokens().forEach(token -> numbers.put(span(token), numbers.size()));
    int[] found = new int[people.size()];
    for (int word = 0; word < found.length; word++) {
      Span span = span(people.token(word));
      Span head = heads.get(span);
      int none = words.containsKey(span) ? Sentence.ROOT : ELSEWHERE;
      found[word] = head == null ? none : numbers.getOrDefault(head, ELSEWHERE);
    }
    return found;
  }
}
