package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.model.ActorMention;
import sitroom.reader.extract.ActorFinder;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;
import sitroom.reader.text.Block;

/**
 * Finds whom the phrases of one document mean. Everything is read once, in the order of the text;
 * asking afterwards costs little and changes nothing. Spans and texts of mentions are those of the
 * document as it came.
 */
public final class DocumentActors implements ActorFinder {
  private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM", "X");
  private static final Set<String> INNER =
      Set.of("flat", "compound", "nmod:desc", "amod", "nummod", "det", "fixed");

  private final ActorStage stage;
  private final Discourse discourse;
  private final People people = new People();
  private final Optional<Issuer> issuer;
  private final Map<Voice, PhraseReader> readers = new HashMap<>();
  private final Map<Integer, Voice> voiceOfBlock = new HashMap<>();
  private final Speakers speakers;

  DocumentActors(ActorStage stage, Optional<Issuer> issuer) {
    this.stage = stage;
    this.issuer = issuer;
    this.discourse = new Discourse(stage, issuer);
    this.speakers = new Speakers(stage, people, reader(Voice.NOBODY).persons(), issuer);
    if (stage.hasTitle()) {
      readSentence(stage.sentences(), Voice.NOBODY);
      discourse.setParties(parties());
    }
    for (int i = 0; i < stage.sentences(); i++) {
      readSentence(i, voiceOf(i));
      if (i == 0 && stage.hasTitle() && discourse.parties().isEmpty()) {
        discourse.setParties(meeting());
      }
    }
    people.freeze();
  }

  private PhraseReader reader(Voice voice) {
    return readers.computeIfAbsent(
        voice, who -> new PhraseReader(stage, discourse, people, who, issuer));
  }

  private void readSentence(int number, Voice voice) {
    Sentence sentence = stage.sentence(number);
    PhraseReader reader = reader(voice);
    for (int token = 0; token < sentence.size(); token++) {
      if (isHead(number, token)) {
        List<Referent> found = reader.joint(stage, number, token);
        if (!found.isEmpty()) {
          discourse.add(
              new Remembered(number, token, found, Remembered.Part.of(partLabel(sentence, token))));
        }
      }
    }
  }

  /**
   * Whose call or meeting an issuer reports on: its own office-holder's, and the one person of
   * another side in the title.
   */
  private List<Referent> parties() {
    if (issuer.isEmpty()) {
      return List.of();
    }
    Referent own = issuer.get().referent();
    List<Referent> named =
        discourse.inTitle().stream()
            .flatMap(actor -> actor.referents().stream())
            .filter(Referent::isPerson)
            .toList();
    List<Referent> sides = new ArrayList<>();
    named.stream()
        .filter(one -> one.side().equals(own.side()))
        .findFirst()
        .or(speakers::issuingPerson)
        .ifPresent(sides::add);
    sides.addAll(distinct(named.stream().filter(one -> !one.side().equals(own.side())).toList()));
    return sides.size() == 2 ? sides : List.of();
  }

  /** The two persons whom the first sentence of an issuer's report brings together. */
  private List<Referent> meeting() {
    if (issuer.isEmpty()) {
      return List.of();
    }
    String own = issuer.get().referent().side();
    List<Referent> persons =
        distinct(
            discourse.in(0).stream()
                .filter(actor -> actor.part() != Remembered.Part.OTHER)
                .flatMap(actor -> actor.referents().stream())
                .filter(Referent::isPerson)
                .toList());
    boolean both =
        persons.size() == 2 && persons.stream().filter(one -> one.side().equals(own)).count() == 1;
    return both ? persons : List.of();
  }

  private static String partLabel(Sentence sentence, int token) {
    return sentence.label(token).equals("conj")
        ? sentence.label(sentence.head(token))
        : sentence.label(token);
  }

  /** Whether a word stands for its whole phrase: one word of a name does, modifiers do not. */
  private boolean isHead(int number, int token) {
    Sentence sentence = stage.sentence(number);
    Token word = sentence.token(token);
    Optional<NameSpan> name = stage.names(number).covering(token);
    if (name.isPresent()) {
      boolean outside = !name.get().covers(word.head());
      // The title has no tree: of its words only names are read.
      boolean title = number == stage.sentences();
      return outside
          && (title
              ? name.get().isKnown() || name.get().isPerson()
              : !INNER.contains(word.label()));
    }
    return number < stage.sentences()
        && !isOfSpeech(word)
        && HEADS.contains(word.upos())
        && !INNER.contains(word.label());
  }

  /** "We" is spoken of by "we" again, never by "they" or "it". */
  private static boolean isOfSpeech(Token word) {
    return word.upos().equals("PRON")
        && ActorStage.PERSONS_OF_SPEECH.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private Voice voiceOf(int sentence) {
    return voiceOfBlock.computeIfAbsent(stage.block(sentence), this::voiceOfBlock);
  }

  private Voice voiceOfBlock(int number) {
    Block block = stage.parsed().text().blocks().get(number);
    if (block.speaker().isPresent()) {
      return new Voice(List.of(speakers.speaker(block.speaker().get())), List.of());
    }
    return new Voice(issuing(), List.of());
  }

  /**
   * In whose name the document speaks: all who are named in the title of a joint statement, else
   * its issuer.
   */
  private List<Referent> issuing() {
    List<Referent> joint =
        stage.isJoint()
            ? distinct(
                discourse.inTitle().stream().flatMap(actor -> actor.referents().stream()).toList())
            : List.of();
    return joint.isEmpty() ? issuer.map(one -> List.of(one.referent())).orElse(List.of()) : joint;
  }

  private static List<Referent> distinct(List<Referent> referents) {
    Map<String, Referent> sides = new java.util.LinkedHashMap<>();
    referents.stream()
        .filter(Referent::isPlaced)
        .forEach(one -> sides.putIfAbsent(one.side(), one));
    return List.copyOf(sides.values());
  }

  /**
   * {@inheritDoc}
   *
   * @param at the word of the act, for parties that are not in the text
   * @param speaker whom "I" and "we" mean; the turn's speaker or the issuer where empty
   * @param addressee whom "you" means
   * @return in the order of the text; empty where the words mean no actor
   */
  @Override
  public List<ActorMention> resolve(
      Party party, TokenRef at, Optional<Party> speaker, Optional<Party> addressee) {
    if (party instanceof Party.Phrase phrase) {
      return mentions(phrase, voice(phrase, at, speaker, addressee));
    }
    if (party instanceof Party.Issuer) {
      return unwritten(issuing());
    }
    if (party instanceof Party.OwnSide || party instanceof Party.EachOther) {
      return List.of();
    }
    if (party instanceof Party.InTitle) {
      return unwritten(titled());
    }
    if (party instanceof Party.Turn turn) {
      return unwritten(List.of(speakers.speaker(turn.label())));
    }
    Voice usual = voiceOf(at.sentence());
    boolean speaks = party instanceof Party.Speaker;
    return (speaks ? speaker : addressee)
        .map(one -> resolve(one, at, Optional.empty(), Optional.empty()))
        .orElseGet(() -> unwritten(speaks ? usual.speaker() : usual.addressee()));
  }

  /** Who speaks in a phrase: it matters only where the phrase holds "I", "we" or "you". */
  private Voice voice(
      Party.Phrase phrase, TokenRef at, Optional<Party> speaker, Optional<Party> addressee) {
    Voice usual = voiceOf(phrase.sentence());
    boolean spoken = speaker.isPresent() || addressee.isPresent();
    if (!spoken || !stage.namesPersonOfSpeech(phrase.sentence(), phrase.token())) {
      return usual;
    }
    return new Voice(
        speaker.map(one -> referents(one, at)).orElse(usual.speaker()),
        addressee.map(one -> referents(one, at)).orElse(usual.addressee()));
  }

  private List<Referent> referents(Party party, TokenRef at) {
    if (party instanceof Party.Phrase phrase) {
      return referents(phrase, voiceOf(phrase.sentence()));
    }
    if (party instanceof Party.Issuer) {
      return issuing();
    }
    if (party instanceof Party.Turn turn) {
      return List.of(speakers.speaker(turn.label()));
    }
    Voice usual = voiceOf(at.sentence());
    return party instanceof Party.Speaker ? usual.speaker() : usual.addressee();
  }

  private List<Referent> referents(Party.Phrase phrase, Voice voice) {
    PhraseReader reader = reader(voice);
    return phrase.conjuncts()
        ? reader.joint(stage, phrase.sentence(), phrase.token())
        : reader.at(phrase.sentence(), phrase.token());
  }

  private List<ActorMention> mentions(Party.Phrase phrase, Voice voice) {
    PhraseReader reader = reader(voice);
    List<ActorMention> mentions = new ArrayList<>();
    boolean all = phrase.conjuncts();
    for (int token :
        all
            ? reader.coordinated(stage, phrase.sentence(), phrase.token())
            : List.of(phrase.token())) {
      for (Referent referent : reader.at(phrase.sentence(), token)) {
        ActorMention mention =
            new MentionWriter(stage, reader).mention(phrase.sentence(), token, referent);
        if (mentions.stream().noneMatch(other -> same(other, mention))) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  private static boolean same(ActorMention one, ActorMention other) {
    return one.id().equals(other.id())
        && one.name().equals(other.name())
        && one.country().equals(other.country());
  }

  private List<Referent> titled() {
    Map<String, Referent> sides = new LinkedHashMap<>();
    discourse.inTitle().stream()
        .flatMap(actor -> actor.referents().stream())
        .filter(Referent::isPlaced)
        .forEach(one -> sides.putIfAbsent(one.side(), one));
    return List.copyOf(sides.values());
  }

  private static List<ActorMention> unwritten(List<Referent> referents) {
    return referents.stream().map(MentionWriter::unwritten).toList();
  }

  /** Who issued the document in its own name; nobody for a newsroom's. */
  public Optional<ActorMention> issuer() {
    return issuer.map(one -> MentionWriter.unwritten(one.referent()));
  }
}
