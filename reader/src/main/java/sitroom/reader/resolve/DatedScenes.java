package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;
import sitroom.reader.parse.Sentence;

/**
 * Runs of sentences that tell of one dated saying or meeting: "X said on Tuesday ... X added". The
 * date of a scene passes to what the same people say next, until another date is told or others
 * speak. Such a date is assumed.
 */
final class DatedScenes {
  private static final Set<String> TOLD = Set.of("conj", "parataxis", "xcomp", "obj", "advcl");
  private static final int FAR = 1;
  private static final int HEAD_OF_TEXT = 3;

  private final DatedText text;
  private final DateLookup lookup;
  private final TimeWords lexicon;
  private final List<Optional<Scene>> before = new ArrayList<>();

  /**
   * What was told last.
   *
   * @param people words for those who take part, lower case
   * @param block the last block that spoke of them
   * @param meeting whether it was a call or meeting with which the document opens, and so all of
   *     the document
   * @param alone whether nobody else has been spoken of since, so that a pronoun still means them
   */
  private record Scene(Dated date, Set<String> people, int block, boolean meeting, boolean alone) {
    Scene seen(int newBlock, boolean same) {
      return new Scene(date, people, same ? newBlock : block, meeting, same);
    }
  }

  DatedScenes(DatedText text, DateLookup lookup, TimeWords lexicon) {
    this.text = text;
    this.lookup = lookup;
    this.lexicon = lexicon;
    Optional<Scene> scene = Optional.empty();
    for (Sentence sentence : text.text().sentences()) {
      before.add(scene);
      Optional<Scene> last = scene;
      scene = opened(sentence).or(() -> last.map(old -> continued(old, sentence)));
    }
  }

  private Optional<Scene> opened(Sentence sentence) {
    for (int verb = 0; verb < sentence.size(); verb++) {
      if (DateTense.isVerb(sentence, verb) && isMain(sentence, verb)) {
        Optional<Dated> date =
            lookup.at(sentence, verb).map(DateLookup.Found::dated).filter(text::hasHappened);
        if (date.isPresent()) {
          boolean met = lexicon.is(Sort.ENCOUNTER, sentence.lemma(verb));
          Set<String> people = met ? words(sentence, verb) : subject(sentence, verb);
          boolean opening = met && sentence.number() < HEAD_OF_TEXT;
          return Optional.of(
              new Scene(date.get(), people, block(sentence.number()), opening, true));
        }
      }
    }
    return Optional.empty();
  }

  private Scene continued(Scene scene, Sentence sentence) {
    Set<String> subject = subject(sentence, sentence.root());
    boolean pronoun = subject.isEmpty();
    boolean same = pronoun ? scene.alone : subject.stream().anyMatch(scene.people::contains);
    return scene.seen(block(sentence.number()), same);
  }

  private int block(int sentence) {
    return text.text().blockOf().get(sentence);
  }

  /**
   * Whether a word tells what its sentence is about: its main verb, or what that verb does or
   * opens.
   */
  boolean isTold(TokenRef word) {
    Sentence sentence = text.sentence(word.sentence());
    for (int at = word.token(); sentence.head(at) != Sentence.ROOT; at = sentence.head(at)) {
      boolean aside =
          SharedClause.hasMark(sentence, at) && !sentence.token(at).relation().equals("xcomp");
      if (aside || !TOLD.contains(sentence.token(at).relation())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMain(Sentence sentence, int verb) {
    for (int at = verb; at != Sentence.ROOT; at = sentence.head(at)) {
      String relation = sentence.token(at).relation();
      if (!relation.equals("root") && !relation.equals("conj") && !relation.equals("parataxis")) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> subject(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.token(child).relation().equals("nsubj")) {
        return words(sentence, child);
      }
    }
    return Set.of();
  }

  /** Names and common nouns under a token, lower case; pronouns are none. */
  private static Set<String> words(Sentence sentence, int token) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      String upos = sentence.upos(i);
      if ((upos.equals("PROPN") || upos.equals("NOUN")) && sentence.isUnder(i, token)) {
        words.add(
            (upos.equals("PROPN") ? sentence.form(i) : sentence.lemma(i)).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The date of the scene in which a party speaks; empty where it is not one of its people. */
  Optional<Dated> of(int sentence, Party party) {
    Optional<Scene> scene = before.get(sentence);
    if (scene.isEmpty() || !(party instanceof Party.Phrase phrase)) {
      return Optional.empty();
    }
    int distance = block(sentence) - scene.get().block;
    boolean near = distance <= FAR || scene.get().meeting;
    return near && isOne(scene.get(), phrase, distance)
        ? Optional.of(scene.get().date)
        : Optional.empty();
  }

  private boolean isOne(Scene scene, Party.Phrase phrase, int distance) {
    Sentence sentence = text.sentence(phrase.sentence());
    int head = phrase.token();
    if (sentence.upos(head).equals("PRON")) {
      return scene.meeting || scene.alone && distance == 0;
    }
    String name = name(sentence, head);
    boolean role =
        sentence.upos(head).equals("NOUN")
            || sentence.upos(head).equals("NUM")
            || sentence.upos(head).equals("DET");
    return scene.people.contains(name) || scene.meeting && role && lexicon.is(Sort.ROLE, name);
  }

  /** The last word of a name, or the lemma of a noun. */
  private static String name(Sentence sentence, int head) {
    int last = head;
    for (int child : sentence.children(head)) {
      if (sentence.token(child).relation().equals("flat") && sentence.upos(child).equals("PROPN")) {
        last = Math.max(last, child);
      }
    }
    boolean proper = sentence.upos(last).equals("PROPN");
    return (proper ? sentence.form(last) : sentence.lemma(last)).toLowerCase(Locale.ROOT);
  }
}
