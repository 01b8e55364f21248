package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.parse.Sentence;

/**
 * The calls, meetings, visits and statements that a document tells of, in its order, with their
 * days: what was said at one of them was said on its day, also where the day stands in an earlier
 * sentence.
 */
final class DatedOccasions {
  private static final String NONE = "none";
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final DatedText text;
  private final TimeWords lexicon;
  private final List<Occasion> occasions = new ArrayList<>();

  /**
   * A mention that brings an occasion in, or dates it.
   *
   * @param families what it may be called again: call, meeting, visit ...
   * @param names names in its sentence, lower case
   * @param date empty where the text does not say
   */
  private record Occasion(
      int sentence, int token, Set<String> families, Set<String> names, Optional<Dated> date) {}

  DatedOccasions(DatedText text, TimeWords lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    for (Sentence sentence : text.text().sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        register(sentence, i);
      }
    }
  }

  private void register(Sentence sentence, int token) {
    Optional<String> family =
        sentence.upos(token).equals("VERB")
            ? lexicon.value(Sort.ENCOUNTER, sentence.lemma(token))
            : family(sentence, token);
    if (family.isEmpty()) {
      return;
    }
    boolean verb = sentence.upos(token).equals("VERB");
    Optional<Dated> date = verb ? day(text.at(sentence.number(), token)) : told(sentence, token);
    boolean brings = verb ? date.isPresent() : date.isPresent() || !isDefinite(sentence, token);
    if (brings) {
      Set<String> names = names(sentence, sentence.root());
      occasions.add(new Occasion(sentence.number(), token, families(family.get()), names, date));
    }
  }

  /** The family of a noun of occasion, by its last two words or its lemma. */
  private Optional<String> family(Sentence sentence, int token) {
    String upos = sentence.upos(token);
    if (!upos.equals("NOUN") && !upos.equals("PROPN")) {
      return Optional.empty();
    }
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    if (token > 0 && sentence.label(token - 1).equals("compound")) {
      String both = sentence.lemma(token - 1).toLowerCase(Locale.ROOT) + " " + lemma;
      Optional<String> value = lexicon.value(Sort.OCCASION, both);
      if (value.isPresent()) {
        return value;
      }
    }
    boolean other = token + 1 < sentence.size() && isNone(lemma + " " + sentence.lemma(token + 1));
    return other ? Optional.empty() : lexicon.value(Sort.OCCASION, lemma);
  }

  /** "a call for restraint" is no call. */
  private boolean isNone(String words) {
    return lexicon.value(Sort.OCCASION, words).filter(NONE::equals).isPresent();
  }

  boolean isOccasion(Sentence sentence, int token) {
    return family(sentence, token).isPresent();
  }

  /** The day of a noun of occasion from its own words, or from the clause that brings it in. */
  private Optional<Dated> told(Sentence sentence, int token) {
    Optional<Dated> own = own(sentence, token);
    if (own.isPresent() || isDefinite(sentence, token)) {
      return own;
    }
    int head = sentence.head(token);
    if (head == Sentence.ROOT || !sentence.upos(head).equals("VERB")) {
      return Optional.empty();
    }
    // "released a statement on Friday", "held talks on Monday", "spoke in a call on Tuesday"
    String relation = sentence.token(token).relation();
    boolean part = relation.equals("obj") || relation.equals("obl") || relation.equals("nsubj");
    return part ? day(text.at(sentence.number(), head)) : Optional.empty();
  }

  /**
   * The day that stands with the noun: "the call on Tuesday", "Tuesday's call", "a release issued
   * the next day".
   */
  Optional<Dated> own(Sentence sentence, int token) {
    Optional<Dated> own = day(text.at(sentence.number(), token));
    if (own.isPresent()) {
      return own;
    }
    for (int child : sentence.children(token)) {
      if (sentence.token(child).relation().equals("acl")
          && !sentence.label(child).equals("acl:relcl")) {
        Optional<Dated> below = day(text.at(sentence.number(), child));
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> day(List<Dated> dates) {
    return dates.stream().filter(dated -> dated.range().isClosed()).findFirst();
  }

  /**
   * The day of an occasion that is spoken of as known: the last one of its family before, which
   * names allow.
   */
  Optional<Dated> known(Sentence sentence, int token) {
    return meant(sentence, token).flatMap(Occasion::date);
  }

  /** Whether a token speaks of an occasion as known, of which the text has not told the day. */
  boolean isUndated(Sentence sentence, int token) {
    return meant(sentence, token).filter(occasion -> occasion.date().isEmpty()).isPresent();
  }

  private Optional<Occasion> meant(Sentence sentence, int token) {
    Optional<String> family = family(sentence, token);
    if (family.isEmpty() || !isDefinite(sentence, token)) {
      return Optional.empty();
    }
    Set<String> families = families(family.get());
    Set<String> names = names(sentence, token);
    for (int i = occasions.size() - 1; i >= 0; i--) {
      Occasion occasion = occasions.get(i);
      boolean sooner = occasion.sentence == sentence.number() && occasion.token < token;
      boolean before = occasion.sentence < sentence.number() || sooner;
      if (before && share(occasion.families, families) && agree(occasion.names, names)) {
        return Optional.of(occasion);
      }
    }
    return Optional.empty();
  }

  private static Set<String> families(String value) {
    return Set.of(value.split("\\|", -1));
  }

  private static boolean share(Set<String> first, Set<String> second) {
    return first.stream().anyMatch(second::contains);
  }

  private static boolean agree(Set<String> first, Set<String> second) {
    return first.isEmpty() || second.isEmpty() || share(first, second);
  }

  private static boolean isDefinite(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      boolean article =
          DEFINITE.contains(sentence.lemma(child)) && sentence.label(child).equals("det");
      if (article || sentence.label(child).equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  /** The names under a token, lower case. */
  static Set<String> names(Sentence sentence, int token) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.upos(i).equals("PROPN") && sentence.isUnder(i, token)) {
        names.add(sentence.form(i).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
