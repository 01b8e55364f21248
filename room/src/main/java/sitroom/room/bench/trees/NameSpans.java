package sitroom.room.bench.trees;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Token;

/** The names of a text with their kinds, out of the words' BIO tags. */
final class NameSpans {
  private static final Set<String> KINDS = Set.of("PER", "LOC", "ORG");

  private NameSpans() {}

  /** A name of one of the kinds that are compared. */
  record NameSpan(Span span, String kind) {}

  static Set<NameSpan> of(ParsedText text) {
    Set<NameSpan> names = new HashSet<>();
    text.sentences().forEach(sentence -> add(sentence.tokens(), names));
    return names;
  }

  private static void add(List<Token> tokens, Set<NameSpan> names) {
    int from = 0;
    while (from < tokens.size()) {
      String tag = tokens.get(from).name();
      String kind = tag.length() > 2 ? tag.substring(2) : "";
      int to = from + 1;
      while (!kind.isEmpty() && to < tokens.size() && tokens.get(to).name().equals("I-" + kind)) {
        to++;
      }
      if (KINDS.contains(kind)) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        names.add(new NameSpan(span, kind));
      }
      from = to;
    }
  }
}
