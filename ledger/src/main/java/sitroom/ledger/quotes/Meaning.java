package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.model.Span;

/**
 * Looks for the place where a speaker says in other words what a quotation says: its rarer words
 * stand close together, in the speaker's own words or in the question that they answer.
 */
final class Meaning {
  private static final int WINDOW = 90;
  private static final int STRIDE = 10;
  private static final double LEAST = 0.55;
  private static final int FEWEST = 3;

  /** A word of a question that the speaker answers counts less. */
  private static final double ASKED = 0.7;

  private static final int MOST_PASSAGES = 3;

  /**
   * A place that says it.
   *
   * @param share of the quotation's content, by weight, 0 to 1
   */
  record Match(List<Passage> passages, double share) {}

  private Meaning() {}

  /** The best place among a speaker's own turns. */
  static Optional<Match> in(Heard heard, List<Heard.Part> own, List<Word> quoted) {
    Map<String, Double> wanted = new HashMap<>();
    quoted.stream().filter(Word::isContent).forEach(word -> wanted.put(word.root(), word.weight()));
    double all = wanted.values().stream().mapToDouble(weight -> weight).sum();
    if (wanted.size() < FEWEST) {
      return Optional.empty();
    }
    List<Word> words = Heard.words(own);
    double best = 0;
    int bestAt = -1;
    for (int at = 0; at < words.size(); at += STRIDE) {
      double share = share(heard, own, window(words, at), wanted) / all;
      if (share > best + 1e-9) {
        best = share;
        bestAt = at;
      }
    }
    if (bestAt < 0 || best < LEAST) {
      return Optional.empty();
    }
    return Optional.of(new Match(passages(heard, window(words, bestAt), wanted), best));
  }

  private static List<Word> window(List<Word> words, int at) {
    return words.subList(at, Math.min(words.size(), at + WINDOW));
  }

  private static double share(
      Heard heard, List<Heard.Part> own, List<Word> window, Map<String, Double> wanted) {
    Set<String> here = new HashSet<>();
    double share = 0;
    for (Word word : window) {
      if (wanted.containsKey(word.root()) && here.add(word.root())) {
        share += wanted.getOrDefault(word.root(), 0.0);
      }
    }
    if (here.isEmpty() || here.size() == wanted.size()) {
      return share;
    }
    Span span = window.get(0).span().union(window.get(window.size() - 1).span());
    for (Heard.Part part : own) {
      if (part.turn().span().overlaps(span)) {
        for (Word word : heard.question(part).map(Heard.Part::words).orElse(List.of())) {
          if (wanted.containsKey(word.root()) && here.add(word.root())) {
            share += ASKED * wanted.getOrDefault(word.root(), 0.0);
          }
        }
      }
    }
    return share;
  }

  /** The sentences that have most of it. */
  private static List<Passage> passages(
      Heard heard, List<Word> window, Map<String, Double> wanted) {
    Map<Span, Set<String>> sentences = new HashMap<>();
    Map<Span, Passage> passages = new HashMap<>();
    for (Word word : window) {
      if (wanted.containsKey(word.root())) {
        Passage passage = Passage.of(heard.text(), word.span());
        sentences.computeIfAbsent(passage.sentences(), span -> new HashSet<>()).add(word.root());
        passages.merge(
            passage.sentences(),
            passage,
            (one, other) -> new Passage(one.words().union(other.words()), one.sentences()));
      }
    }
    List<Span> best = new ArrayList<>(sentences.keySet());
    best.sort(
        Comparator.comparingDouble((Span span) -> -weight(sentences.get(span), wanted))
            .thenComparing(Comparator.naturalOrder()));
    return best.stream()
        .limit(MOST_PASSAGES)
        .sorted()
        .map(span -> java.util.Objects.requireNonNull(passages.get(span)))
        .toList();
  }

  private static double weight(
      @org.jspecify.annotations.Nullable Set<String> roots, Map<String, Double> wanted) {
    return roots == null
        ? 0
        : roots.stream().mapToDouble(root -> wanted.getOrDefault(root, 0.0)).sum();
  }
}
