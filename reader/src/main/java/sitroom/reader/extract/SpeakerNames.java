package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sitroom.model.ActorMention;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;

/**
 * Names those whose words a quotation is. Whoever is the subject of a verb of saying beside a
 * quotation speaks, whether or not the packs know of any such actor: "said his father", "the report
 * notes".
 */
final class SpeakerNames {
  private static final String PERSON = "PER";
  private static final String REASON = "subject of the words of saying beside a quotation";

  private final ParsedText parsed;
  private final Extraction extraction;

  SpeakerNames(ParsedText parsed, Extraction extraction) {
    this.parsed = parsed;
    this.extraction = extraction;
  }

  /** From the outermost to the innermost source; empty where a pronoun's meaning is not known. */
  List<ActorMention> of(Voice voice, Sentence sentence, int cue) {
    TokenRef at = new TokenRef(sentence.number(), cue);
    List<ActorMention> chain = new ArrayList<>();
    for (DraftLink link : voice.chain()) {
      List<ActorMention> known = extraction.resolve(link.source(), at, Voice.outlet());
      known.stream().findFirst().or(() -> written(link.source())).ifPresent(chain::add);
    }
    return chain;
  }

  private Optional<ActorMention> written(Party party) {
    if (!(party instanceof Party.Phrase phrase)) {
      return Optional.empty();
    }
    Sentence sentence = parsed.sentences().get(phrase.sentence());
    if (sentence.upos(phrase.token()).equals("PRON")) {
      return Optional.empty();
    }
    OptionalInt person = person(sentence, phrase.token());
    Span words =
        person.isPresent()
            ? name(sentence, person.getAsInt())
            : new Span(
                sentence.token(sentence.reach(phrase.token())[0]).start(),
                sentence.token(phrase.token()).end());
    Span original = parsed.text().alignment().toOriginal(words);
    String text = original.of(parsed.text().document().text());
    return Optional.of(
        new ActorMention(
            text,
            Optional.of(original),
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            REASON));
  }

  /** A person's name in the phrase: "another author, Professor Julian Marshall". */
  private static OptionalInt person(Sentence sentence, int head) {
    int[] reach = sentence.reach(head);
    for (int token = reach[0]; token <= reach[1]; token++) {
      boolean named = sentence.token(token).name().endsWith(PERSON);
      if (named && !sentence.token(token).relation().equals("nmod:poss")) {
        return OptionalInt.of(token);
      }
    }
    return OptionalInt.empty();
  }

  private static Span name(Sentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).name().equals("I-" + PERSON)) {
      last++;
    }
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }
}
