package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Cue;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.Lexicon;
import sitroom.knowledge.frames.LightVerb;
import sitroom.knowledge.frames.Need;
import sitroom.knowledge.frames.Operator;
import sitroom.knowledge.frames.PartOfSpeech;
import sitroom.knowledge.frames.RolePath;
import sitroom.reader.parse.Sentence;

/** Finds the row that explains a predicate: the most specific one of which every need holds. */
final class FrameMatcher {
  private final Grammar grammar;
  private final Sentence sentence;
  private final Roles roles;
  private final Contents contents;
  private final Lexicon lexicon;

  FrameMatcher(Grammar grammar, Roles roles, Contents contents, Lexicon lexicon) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.roles = roles;
    this.contents = contents;
    this.lexicon = lexicon;
  }

  Optional<Frame> frame(int token, boolean negated) {
    return best(
        lexicon.frames(lemma(token)), token, negated, Frame::words, Frame::pos, Frame::needs);
  }

  Optional<Operator> operator(int token, boolean negated) {
    return best(
        lexicon.operators(lemma(token)),
        token,
        negated,
        Operator::words,
        Operator::pos,
        Operator::needs);
  }

  Optional<Cue> cue(int token, boolean negated) {
    return best(lexicon.cues(lemma(token)), token, negated, Cue::words, Cue::pos, Cue::needs);
  }

  /** The row of a verb of saying, or of an adjective that says so ("was clear that"). */
  Optional<Cue> saying(int token, boolean negated) {
    return cue(token, negated)
        .filter(
            row ->
                row.pos() == PartOfSpeech.VERB
                    || row.pos() == PartOfSpeech.ADJECTIVE && roles.hasCopula(token));
  }

  Optional<LightVerb> light(int token) {
    return lexicon.lightVerbs(lemma(token)).stream()
        .filter(row -> wordsHold(row.words(), token) && holds(row.needs(), token, false))
        .findFirst();
  }

  private String lemma(int token) {
    return grammar.lemma(token).toLowerCase(Locale.ROOT);
  }

  private <T> Optional<T> best(
      List<T> rows,
      int token,
      boolean negated,
      java.util.function.Function<T, List<String>> words,
      java.util.function.Function<T, PartOfSpeech> pos,
      java.util.function.Function<T, List<Need>> needs) {
    return rows.stream()
        .filter(row -> isPartOfSpeech(token, pos.apply(row)))
        .filter(row -> wordsHold(words.apply(row), token))
        .filter(row -> holds(needs.apply(row), token, negated))
        .max(Comparator.comparingInt(row -> exactness(words.apply(row), needs.apply(row), token)));
  }

  /**
   * Particles count twice, since they change the sense; a need for certain words counts more than
   * for any; what must not be there makes a row narrower but says nothing for it, and only breaks
   * ties.
   */
  int exactness(List<String> words, List<Need> needs, int token) {
    boolean particle =
        words.stream().anyMatch(word -> word.indexOf(' ') > 0 && wordHolds(word, token));
    int sum = particle ? 60 : 0;
    for (Need need : needs) {
      if (need.absent()) {
        sum += 1;
      } else {
        sum += need.words().isEmpty() ? 20 : 30;
      }
    }
    return sum;
  }

  private boolean isPartOfSpeech(int token, PartOfSpeech pos) {
    String upos = sentence.upos(token);
    return switch (pos) {
      case VERB -> upos.equals("VERB") || upos.equals("AUX") && !isAuxiliary(token);
      case NOUN -> upos.equals("NOUN") || upos.equals("PROPN") && !isPersonName(token);
      case ADJECTIVE ->
          upos.equals("ADJ") || upos.equals("VERB") || upos.equals("ADV") || upos.equals("NOUN");
      case ADVERB, MODIFIER, AUXILIARY -> false;
      case PREPOSITION -> upos.equals("ADP") || upos.equals("SCONJ") || upos.equals("VERB");
    };
  }

  private boolean isAuxiliary(int token) {
    String relation = grammar.relation(token);
    return relation.equals("aux") || relation.equals("cop");
  }

  private boolean isPersonName(int token) {
    return sentence.token(token).name().endsWith("PER");
  }

  private boolean wordsHold(List<String> words, int token) {
    return words.stream().anyMatch(word -> wordHolds(word, token));
  }

  private boolean wordHolds(String word, int token) {
    int blank = word.indexOf(' ');
    if (blank < 0) {
      return word.equals(lemma(token));
    }
    return word.substring(0, blank).equals(lemma(token))
        && hasParticle(token, word.substring(blank + 1));
  }

  private boolean hasParticle(int token, String particle) {
    for (int child : sentence.children(token)) {
      String relation = grammar.relation(child);
      boolean adverbial =
          sentence.label(child).equals("compound:prt")
              || relation.equals("advmod")
              || relation.equals("xcomp") && sentence.upos(child).equals("ADJ");
      if (adverbial && sentence.form(child).equalsIgnoreCase(particle)) {
        return true;
      }
    }
    // "called on", "pulled out of": the particle may stand as the preposition of the next phrase
    return roles.find(token, particle).stream().anyMatch(phrase -> sentence.head(phrase) == token)
        || grammar.children(token, "obl").stream()
            .anyMatch(phrase -> grammar.marker(phrase).startsWith(particle + " "));
  }

  boolean holds(List<Need> needs, int token, boolean negated) {
    for (Need need : needs) {
      if (holds(need, token, negated) == need.absent()) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Need need, int token, boolean negated) {
    for (String what : need.what().split("\\|", -1)) {
      if (holds(what, need, token, negated)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String what, Need need, int token, boolean negated) {
    return switch (what) {
      case "neg" -> negated;
      case "is" -> roles.hasCopula(token);
      case "ahead" -> isAhead(token);
      case "alone" -> grammar.relation(token).equals("root") && !roles.isClausal(token);
      case "passive" -> grammar.isVerb(token) && grammar.isPassive(token);
      case "active" -> !(grammar.isVerb(token) && grammar.isPassive(token));
      case "that", "inf", "ing", "quote" -> clauseHolds(what, need.words(), token);
      case "case" -> need.words().contains(grammar.preposition(token));
      case "adj" -> modifierHolds(need.words(), token);
      default -> roleHolds(what, need.words(), token);
    };
  }

  /** "will lead to", "would be": what has not come to pass. */
  private boolean isAhead(int token) {
    return grammar.children(token, "aux").stream()
        .flatMap(aux -> lexicon.operators(grammar.lemma(aux)).stream())
        .anyMatch(
            row ->
                row.pos() == PartOfSpeech.AUXILIARY
                    && row.effect() != Operator.Effect.DEMANDED
                    && row.effect() != Operator.Effect.NEGATED);
  }

  /** Whether there is a clause of this kind; with words, one whose verb is one of them. */
  private boolean clauseHolds(String kind, Set<String> words, int token) {
    OptionalInt clause = contents.of(token, kind);
    return clause.isPresent() && (words.isEmpty() || words.contains(lemma(clause.getAsInt())));
  }

  private boolean modifierHolds(Set<String> words, int token) {
    for (int child : grammar.children(token, "amod", "compound", "nmod", "advmod", "nummod")) {
      if (words.isEmpty() || words.contains(lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean roleHolds(String role, Set<String> words, int token) {
    List<Integer> filled = roles.find(token, RolePath.of(role));
    return words.isEmpty()
        ? !filled.isEmpty()
        : filled.stream().anyMatch(phrase -> phraseIs(phrase, words));
  }

  /** The nouns that meet a need for certain words. */
  List<Integer> asked(Need need, int token) {
    List<Integer> found = new ArrayList<>();
    for (String role : need.what().split("\\|", -1)) {
      for (int phrase : roles.find(token, RolePath.of(role))) {
        if (grammar.isNominal(phrase) && phraseIs(phrase, need.words())) {
          found.add(phrase);
          core(phrase).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /**
   * Whether a phrase is headed by one of the words; "thousands of troops" counts as troops, "red
   * line" as two words.
   */
  boolean phraseIs(int phrase, Set<String> words) {
    if (words.contains(lemma(phrase))) {
      return true;
    }
    for (int child : grammar.children(phrase, "amod", "compound", "nmod")) {
      boolean title = sentence.label(child).equals("nmod:desc") && words.contains(lemma(child));
      if (title || words.contains(lemma(child) + " " + lemma(phrase))) {
        return true;
      }
    }
    OptionalInt inside = core(phrase);
    if (inside.isPresent() && inside.getAsInt() != phrase) {
      return phraseIs(inside.getAsInt(), words);
    }
    return grammar.children(phrase, "conj").stream()
        .anyMatch(conjunct -> words.contains(lemma(conjunct)));
  }

  /** For a quantity ("thousands of troops", "a series of sanctions") the noun that is counted. */
  OptionalInt core(int phrase) {
    if (lexicon.isIn("quantity", lemma(phrase)) || sentence.upos(phrase).equals("NUM")) {
      for (int child : grammar.children(phrase, "nmod")) {
        if (grammar.marker(child).equals("of")) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }
}
