package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.knowledge.frames.Content;
import sitroom.knowledge.frames.Lexicon;
import sitroom.knowledge.frames.Operator;
import sitroom.knowledge.frames.PartOfSpeech;
import sitroom.knowledge.frames.RolePath;
import sitroom.model.Span;
import sitroom.reader.parse.Sentence;

/** One sentence with everything that rules ask of it. */
final class SentenceView {
  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "neither", "nor");
  private final Sentence sentence;
  private final Grammar grammar;
  private final Roles roles;
  private final Contents contents;
  private final FrameMatcher matcher;
  private final Lexicon lexicon;

  SentenceView(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.grammar = new Grammar(sentence, lexicon);
    this.contents = new Contents(grammar);
    this.roles = new Roles(grammar, contents, lexicon);
    this.matcher = new FrameMatcher(grammar, roles, contents, lexicon);
  }

  Sentence sentence() {
    return sentence;
  }

  Grammar grammar() {
    return grammar;
  }

  Roles roles() {
    return roles;
  }

  Contents contents() {
    return contents;
  }

  FrameMatcher matcher() {
    return matcher;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  TokenRef ref(int token) {
    return new TokenRef(sentence.number(), token);
  }

  Party phrase(int token) {
    return new Party.Phrase(sentence.number(), token, true);
  }

  /** The parties that fill the roles of a row, in the row's order. */
  List<Party> parties(int predicate, List<RolePath> paths) {
    List<Party> found = new ArrayList<>();
    for (RolePath path : paths) {
      switch (path.toString()) {
        case "speaker" -> found.add(new Party.Speaker());
        case "listener" -> found.add(new Party.Addressee());
        case "own" -> found.add(new Party.OwnSide());
        default -> roles.find(predicate, path).forEach(token -> add(found, phrase(token)));
      }
    }
    return found;
  }

  private static void add(List<Party> parties, Party party) {
    if (!parties.contains(party)) {
      parties.add(party);
    }
  }

  /** The first content of a row that is there: its head, and who would carry it out. */
  Optional<FoundContent> content(int predicate, List<Content> choices) {
    for (Content choice : choices) {
      Optional<Integer> head = contentHead(predicate, choice.kind());
      if (head.isPresent()) {
        List<Party> agents =
            choice.agent().map(path -> parties(predicate, List.of(path))).orElse(List.of());
        return Optional.of(new FoundContent(head.get(), agents, choice.kind()));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> contentHead(int predicate, String kind) {
    return switch (kind) {
      case "that", "inf", "ing", "quote" -> {
        var found = contents.of(predicate, kind);
        yield found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
      }
      default -> roles.find(predicate, RolePath.of(kind)).stream().findFirst();
    };
  }

  /**
   * What a row's content column found.
   *
   * @param head head word of the clause or phrase
   * @param agents who would carry it out where it names nobody
   */
  record FoundContent(int head, List<Party> agents, String kind) {}

  boolean isNegated(int predicate) {
    for (int child : sentence.children(predicate)) {
      String lemma = grammar.lemma(child);
      String relation = grammar.relation(child);
      if ((relation.equals("advmod") || relation.equals("cc")) && NEGATIONS.contains(lemma)) {
        return true;
      }
      if (relation.equals("advmod")
          && effect(child, PartOfSpeech.ADVERB).equals(Optional.of(Operator.Effect.NEGATED))) {
        return true;
      }
      if (relation.equals("advmod") && isNoLonger(child)) {
        return true;
      }
      if (relation.equals("cc") && (lemma.equals("rather") || lemma.equals("instead"))) {
        return true; // "rather than send weapons"
      }
      if (relation.equals("mark") && (lemma.equals("without") || isFarFrom(predicate, lemma))) {
        return true;
      }
      boolean argument = relation.equals("nsubj") || relation.equals("obj");
      if (argument && isDenied(child)) {
        return true;
      }
    }
    return !grammar.isVerb(predicate) && hasNo(predicate);
  }

  private boolean isNoLonger(int adverb) {
    return sentence.form(adverb).equalsIgnoreCase("longer")
        && adverb > 0
        && sentence.form(adverb - 1).equalsIgnoreCase("no");
  }

  /** "far from attacking Yemen". */
  private boolean isFarFrom(int predicate, String marker) {
    int head = sentence.head(predicate);
    return marker.equals("from") && head >= 0 && grammar.lemma(head).equals("far");
  }

  private boolean isDenied(int phrase) {
    String lemma = grammar.lemma(phrase);
    return hasNo(phrase)
        || grammar.hasChild(phrase, "cc", Set.of("neither"))
        || lemma.equals("neither")
        || lemma.equals("nobody")
        || lemma.equals("nothing")
        || lemma.equals("none");
  }

  boolean hasNo(int noun) {
    return grammar.hasChild(noun, "det", Set.of("no", "neither"));
  }

  /**
   * The modality that auxiliaries and adverbs give a predicate; {@code inherited} where it has none
   * of its own.
   */
  Modality modality(int predicate, Modality inherited) {
    if (inherited != Modality.FACT) {
      return inherited;
    }
    if (isImperative(predicate)) {
      return Modality.DEMANDED;
    }
    if (isDestined(predicate)) {
      return Modality.FUTURE;
    }
    if (isSupposed(predicate)) {
      return Modality.POSSIBLE;
    }
    for (int child : grammar.children(predicate, "aux", "advmod")) {
      boolean auxiliary = grammar.relation(child).equals("aux");
      Optional<Operator.Effect> effect =
          effect(child, auxiliary ? PartOfSpeech.AUXILIARY : PartOfSpeech.ADVERB);
      boolean inverted = grammar.lemma(child).equals("should") && opensClause(predicate, child);
      if (effect.isPresent() && effect.get() != Operator.Effect.NEGATED && !inverted) {
        return effect.get() == Operator.Effect.PLANNED
            ? Modality.FUTURE
            : Modality.FACT.under(effect.get());
      }
    }
    return inherited;
  }

  /**
   * "The idea that we use force to confront Russia invading Ukraine": a participle clause inside
   * what is only an idea.
   */
  private boolean isSupposed(int predicate) {
    if (!sentence.token(predicate).xpos().equals("VBG")
        || !grammar.children(predicate, "aux").isEmpty()) {
      return false;
    }
    boolean noun = false;
    for (int at = sentence.head(predicate); at >= 0; at = sentence.head(at)) {
      noun |= grammar.isNominal(at);
      Optional<Operator.Effect> effect = noun ? effect(at, PartOfSpeech.NOUN) : Optional.empty();
      if (effect.isPresent()) {
        return effect.get() == Operator.Effect.POSSIBLE;
      }
    }
    return false;
  }

  /** "are to be expelled", and in headlines "Norway to send planes". */
  private boolean isDestined(int predicate) {
    if (!grammar.isVerb(predicate) || !grammar.isInfinitive(predicate)) {
      return false;
    }
    boolean headline =
        grammar.relation(predicate).equals("root") && grammar.ownSubject(predicate).isPresent();
    return headline
        || grammar.children(predicate, "aux").stream()
            .anyMatch(
                aux ->
                    grammar.lemma(aux).equals("be")
                        && !sentence.token(aux).xpos().equals("VB")
                        && !sentence.token(aux).xpos().equals("VBN"));
  }

  /** "should Russia continue, ...": before its subject the auxiliary opens a condition. */
  private boolean opensClause(int predicate, int aux) {
    return grammar.children(predicate, "nsubj").stream()
        .anyMatch(subject -> aux < subject && subject < predicate);
  }

  /**
   * "Release the prisoners!", "let us talk": a bare verb without a subject, at the head of its
   * clause.
   */
  private boolean isImperative(int predicate) {
    boolean bare =
        sentence.token(predicate).xpos().equals("VB")
            && sentence.upos(predicate).equals("VERB")
            && !grammar.isInfinitive(predicate)
            && grammar.ownSubject(predicate).isEmpty();
    String relation = grammar.relation(predicate);
    boolean head =
        relation.equals("root") || relation.equals("ccomp") || relation.equals("parataxis");
    boolean auxiliary =
        grammar.children(predicate, "aux").stream()
            .anyMatch(aux -> !grammar.lemma(aux).equals("do"));
    boolean speech =
        lexicon.frames(grammar.lemma(predicate)).stream().anyMatch(row -> row.speech().isPresent());
    return bare && head && !auxiliary && !speech;
  }

  /** Whether the words before a phrase deny it: "instead of a deployment", "without talks". */
  boolean isDeniedByMarker(int token) {
    String marker = grammar.marker(token);
    int blank = marker.indexOf(' ');
    String first = blank < 0 ? marker : marker.substring(0, blank);
    return lexicon.operators(first).stream()
        .anyMatch(
            row ->
                row.pos() == PartOfSpeech.PREPOSITION
                    && row.effect() == Operator.Effect.NEGATED
                    && row.words().contains(marker));
  }

  /** What a word beside a predicate or before a noun does to it. */
  Optional<Operator.Effect> effect(int word, PartOfSpeech pos) {
    return lexicon.operators(grammar.lemma(word)).stream()
        .filter(row -> row.pos() == pos && row.words().contains(grammar.lemma(word)))
        .map(Operator::effect)
        .findFirst();
  }

  Draft.Tense tense(int predicate) {
    Modality modality = modality(predicate, Modality.FACT);
    if (modality == Modality.FUTURE) {
      return Draft.Tense.FUTURE;
    }
    for (int child : grammar.children(predicate, "aux", "cop")) {
      String tag = sentence.token(child).xpos();
      if (tag.equals("VBD")) {
        return Draft.Tense.PAST;
      }
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return grammar.lemma(child).equals("have") ? Draft.Tense.PAST : Draft.Tense.PRESENT;
      }
    }
    return switch (sentence.token(predicate).xpos()) {
      case "VBD", "VBN" -> Draft.Tense.PAST;
      case "VBZ", "VBP" -> Draft.Tense.PRESENT;
      default -> Draft.Tense.NONE;
    };
  }

  /** The span of the prepared text from the first to the last of these tokens. */
  Span span(Set<Integer> tokens) {
    TreeSet<Integer> sorted = new TreeSet<>(tokens);
    return new Span(sentence.token(sorted.first()).start(), sentence.token(sorted.last()).end());
  }

  /** The words from one token to another, as written. */
  String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = first; token <= last; token++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.form(token));
    }
    return words.toString();
  }

  Span span(int first, int last) {
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }

  /** The reporting verbs of this sentence by which a voice is introduced. */
  Set<Integer> cues(Voice voice) {
    Set<Integer> found = new TreeSet<>();
    for (TokenRef ref : voice.times()) {
      if (ref.sentence() == sentence.number()) {
        found.add(ref.token());
      }
    }
    return found;
  }
}
