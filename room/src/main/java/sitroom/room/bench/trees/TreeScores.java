package sitroom.room.bench.trees;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Counts how far a parser agrees with people's trees. Relations are compared without subtypes; what
 * is shared out is people's: words, or units without punctuation.
 */
public final class TreeScores {
  private static final Set<String> CORE =
      Set.of("nsubj", "obj", "iobj", "ccomp", "xcomp", "advcl", "conj", "obl", "csubj");

  /** What is counted. */
  private enum Count {
    WORDS,
    HEADS,
    ARCS,
    UPOS,
    XPOS,
    LEMMAS,
    UNITS,
    UNIT_HEADS,
    UNIT_ARCS,
    CORE_GOLD,
    CORE_FOUND,
    CORE_BOTH,
    NAMES_GOLD,
    NAMES_FOUND,
    NAMES_BOTH
  }

  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  private void count(Count what, boolean happened) {
    if (happened) {
      counts.merge(what, 1, Integer::sum);
    }
  }

  /**
   * Adds one text.
   *
   * @param parsed the same text, with any sentences and words
   */
  public void add(ParsedText people, ParsedText parsed) {
    Found found = new Found(parsed);
    people.sentences().forEach(sentence -> add(sentence, found));
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        count(Count.CORE_FOUND, isCore(token) && !token.upos().equals("PUNCT"));
      }
    }
    Set<NameSpans.NameSpan> names = NameSpans.of(people);
    Set<NameSpans.NameSpan> foundNames = NameSpans.of(parsed);
    counts.merge(Count.NAMES_GOLD, names.size(), Integer::sum);
    counts.merge(Count.NAMES_FOUND, foundNames.size(), Integer::sum);
    Set<NameSpans.NameSpan> both = new HashSet<>(names);
    both.retainAll(foundNames);
    counts.merge(Count.NAMES_BOTH, both.size(), Integer::sum);
  }

  private static boolean isCore(Token token) {
    return CORE.contains(token.relation());
  }

  private void add(Sentence people, Found found) {
    List<Optional<Token>> words = found.words(people);
    int[] heads = found.heads(people);
    for (int i = 0; i < heads.length; i++) {
      Token gold = people.token(i);
      Optional<Token> word = words.get(i);
      boolean arc =
          heads[i] == gold.head()
              && word.filter(token -> token.relation().equals(gold.relation())).isPresent();
      count(Count.WORDS, true);
      count(Count.HEADS, heads[i] == gold.head());
      count(Count.ARCS, arc);
      count(Count.UPOS, word.filter(token -> token.upos().equals(gold.upos())).isPresent());
      count(Count.XPOS, word.filter(token -> token.xpos().equals(gold.xpos())).isPresent());
      count(Count.LEMMAS, word.filter(token -> token.lemma().equals(gold.lemma())).isPresent());
      boolean core = isCore(gold) && !gold.upos().equals("PUNCT");
      count(Count.CORE_GOLD, core);
      count(Count.CORE_BOTH, core && arc);
    }
    addUnits(people, words, heads);
  }

  /** A unit is right if one of its words alone hangs outside it, and under the right unit. */
  private void addUnits(Sentence people, List<Optional<Token>> words, int[] heads) {
    Units units = Units.of(people);
    for (int top = 0; top < heads.length; top++) {
      int unit = top;
      int[] members = units.members(top);
      if (members.length == 0 || people.upos(top).equals("PUNCT")) {
        continue;
      }
      int[] leaving =
          java.util.Arrays.stream(members).filter(word -> units.of(heads[word]) != unit).toArray();
      boolean right =
          leaving.length == 1 && units.of(heads[leaving[0]]) == units.of(people.head(top));
      count(Count.UNITS, true);
      count(Count.UNIT_HEADS, right);
      String relation = people.token(top).relation();
      count(
          Count.UNIT_ARCS,
          right && words.get(leaving[0]).filter(w -> w.relation().equals(relation)).isPresent());
    }
  }

  private double share(Count part, Count whole) {
    return 100.0 * counts.getOrDefault(part, 0) / Math.max(1, counts.getOrDefault(whole, 0));
  }

  private double f1(Count both, Count gold, Count found) {
    int all = counts.getOrDefault(gold, 0) + counts.getOrDefault(found, 0);
    return 200.0 * counts.getOrDefault(both, 0) / Math.max(1, all);
  }

  /** The figures, in per cent. */
  public TreeFigures figures() {
    return new TreeFigures(
        counts.getOrDefault(Count.WORDS, 0),
        share(Count.UNIT_HEADS, Count.UNITS),
        share(Count.UNIT_ARCS, Count.UNITS),
        f1(Count.CORE_BOTH, Count.CORE_GOLD, Count.CORE_FOUND),
        share(Count.HEADS, Count.WORDS),
        share(Count.ARCS, Count.WORDS),
        share(Count.UPOS, Count.WORDS),
        share(Count.XPOS, Count.WORDS),
        share(Count.LEMMAS, Count.WORDS),
        f1(Count.NAMES_BOTH, Count.NAMES_GOLD, Count.NAMES_FOUND),
        counts.getOrDefault(Count.NAMES_GOLD, 0));
  }
}
