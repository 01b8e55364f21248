package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * The words that belong to a noun, seen from its head: what stands before it, and what hangs behind
 * it.
 */
record NounPhrase(Sentence sentence, int head) {
  private static final Set<String> BEFORE =
      Set.of(
          "det",
          "amod",
          "compound",
          "nmod:poss",
          "nmod:desc",
          "nummod",
          "flat",
          "nmod:unmarked",
          "advmod");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "no");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /**
   * First token of what stands before the head as one phrase with it; the head itself where nothing
   * does.
   */
  int first() {
    int first = head;
    for (int child : sentence.children(head)) {
      if (child < head && BEFORE.contains(base(sentence.label(child)))) {
        first = Math.min(first, sentence.reach(child)[0]);
      }
    }
    return first;
  }

  /** The first token that is no article. */
  int firstWord() {
    int first = first();
    while (first < head && isArticle(first)) {
      first++;
    }
    return first;
  }

  /** The token after the last one of the name that begins with the head. */
  int end() {
    int end = head + 1;
    for (int child : sentence.children(head)) {
      if (child > head
          && (sentence.label(child).equals("flat") || sentence.label(child).equals("fixed"))) {
        end = Math.max(end, sentence.reach(child)[1] + 1);
      }
    }
    return end;
  }

  private boolean isArticle(int token) {
    return ARTICLES.contains(sentence.form(token).toLowerCase(Locale.ROOT));
  }

  private static String base(String label) {
    return label.startsWith("compound") || label.startsWith("det")
        ? label.replaceAll(":.*", "")
        : label;
  }

  /** Dependents of the head with one of the given labels. */
  List<Integer> children(Set<String> labels) {
    List<Integer> children = new ArrayList<>();
    for (int child : sentence.children(head)) {
      if (labels.contains(sentence.label(child))) {
        children.add(child);
      }
    }
    return children;
  }

  /** Nouns behind the head after one of the given prepositions. */
  List<Integer> after(Set<String> prepositions) {
    List<Integer> nouns = new ArrayList<>();
    for (int child : sentence.children(head)) {
      if (child > head
          && sentence.label(child).startsWith("nmod")
          && prepositions.contains(preposition(child))) {
        nouns.add(child);
      }
    }
    return nouns;
  }

  /** The preposition of a noun, "" where it has none. */
  String preposition(int noun) {
    for (int child : sentence.children(noun)) {
      Token token = sentence.token(child);
      if (token.label().equals("case") && child < noun) {
        return token.lemma().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** Whether an article or pronoun makes it a known one: "the", "that", "his". */
  boolean isDefinite() {
    for (int child : sentence.children(head)) {
      String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
      if (sentence.label(child).equals("det")
          && !lemma.equals("a")
          && !lemma.equals("an")
          && !lemma.equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "a", "another" or "no" stands before it. */
  boolean isIndefinite() {
    for (int child : sentence.children(head)) {
      String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
      if (sentence.label(child).equals("det") && INDEFINITE.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  boolean isPlural() {
    Token token = sentence.token(head);
    boolean tagged = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
    // The tagger errs on singulars; a plural differs from its lemma, but for a few without a
    // singular.
    String form = token.form().toLowerCase(Locale.ROOT);
    return tagged
        && (!form.equals(token.lemma().toLowerCase(Locale.ROOT))
            || form.endsWith("s")
            || form.equals("people"));
  }

  /** What is coordinated with the head, in the order of the text. */
  List<Integer> conjuncts() {
    return children(Set.of("conj")).stream().filter(conjunct -> !isLeftOut(conjunct)).toList();
  }

  /** "Hungary, but not Slovakia". */
  private boolean isLeftOut(int conjunct) {
    for (int child : sentence.children(conjunct)) {
      boolean not =
          sentence.label(child).equals("advmod")
              && sentence.form(child).equalsIgnoreCase("not")
              && child < conjunct;
      boolean rather =
          sentence.label(child).equals("cc") && sentence.form(child).equalsIgnoreCase("rather");
      if (not || rather) {
        return true;
      }
    }
    return false;
  }

  /** The phrase's words without an article before, with "of ..." behind it. */
  String words() {
    return words(sentence, firstWord(), MentionSpans.endWithOwner(this));
  }

  /** The words of tokens {@code [from, to)} as the text has them, single-spaced. */
  static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean joined = i == from || sentence.token(i - 1).end() == token.start();
      words.append(joined ? "" : " ").append(token.form());
    }
    return words.toString();
  }
}
