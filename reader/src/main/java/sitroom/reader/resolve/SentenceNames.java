package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Gazetteer;
import sitroom.knowledge.Meaning;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * The names of a sentence: those that the packs know, and those that the parser saw. None overlaps
 * another.
 */
final class SentenceNames {
  private final List<NameSpan> spans;

  private SentenceNames(List<NameSpan> spans) {
    this.spans = spans;
  }

  static SentenceNames of(Sentence sentence, Actors actors) {
    List<String> words = sentence.tokens().stream().map(Token::form).toList();
    List<NameSpan> found = new ArrayList<>();
    List<NameSpan> seen = parsedNames(sentence);
    for (Gazetteer.Found name : actors.gazetteer().find(words)) {
      // A person of whose name only a part is known is another person: "Jill Biden" is not Joe
      // Biden.
      boolean part = seen.stream().anyMatch(span -> span.person() && isWithin(name, span));
      if (!part
          && !isPersonsName(name, sentence, actors)
          && !isPlaceNamedAfter(name, sentence, actors)) {
        found.add(new NameSpan(name.start(), name.end(), name.meanings(), false));
      }
    }
    for (NameSpan span : seen) {
      if (found.stream()
          .noneMatch(name -> name.start() < span.end() && span.start() < name.end())) {
        found.add(
            new NameSpan(span.start(), span.end(), whole(span, words, actors), span.person()));
      }
    }
    found.sort(Comparator.comparingInt(NameSpan::start));
    return new SentenceNames(found);
  }

  private static boolean isWithin(Gazetteer.Found name, NameSpan span) {
    return span.start() <= name.start()
        && name.end() <= span.end()
        && name.end() - name.start() < span.end() - span.start();
  }

  /**
   * Whether a country's name that is also a person's was seen as a person here: "Jordan" in "Mr
   * Jordan".
   */
  private static boolean isPersonsName(Gazetteer.Found name, Sentence sentence, Actors actors) {
    return name.end() - name.start() == 1
        && sentence.token(name.start()).name().equals("B-PER")
        && name.start() > 0
        && actors.title(sentence.form(name.start() - 1)).isPresent()
        && name.meanings().stream().anyMatch(Meaning::ambiguous)
        && name.meanings().stream().allMatch(meaning -> meaning.kind() == Meaning.Kind.COUNTRY);
  }

  /**
   * "New Jersey" is not Jersey: the parser saw a longer name of a place, and what stands before is
   * no point of the compass.
   */
  private static boolean isPlaceNamedAfter(Gazetteer.Found name, Sentence sentence, Actors actors) {
    int before = name.start() - 1;
    return before >= 0
        && sentence.token(name.start()).name().equals("I-LOC")
        && sentence.token(before).name().equals("B-LOC")
        && Character.isUpperCase(sentence.form(before).charAt(0))
        && !actors.words().is(ActorWords.Role.COMPASS, sentence.form(before));
  }

  private static List<Meaning> whole(NameSpan span, List<String> words, Actors actors) {
    if (!span.person() || span.end() - span.start() < 2) {
      return List.of();
    }
    String name = String.join(" ", words.subList(span.start(), span.end()));
    return actors.persons().spelledLike(name).stream()
        .map(
            person ->
                new Meaning(
                    Meaning.Kind.PERSON,
                    person.id(),
                    Optional.empty(),
                    Optional.empty(),
                    sitroom.knowledge.Period.ALWAYS,
                    "another spelling of " + person.name(),
                    false,
                    person.place()))
        .toList();
  }

  /** Names as the parser marked them, joined by its tags or as one flat name. */
  private static List<NameSpan> parsedNames(Sentence sentence) {
    List<NameSpan> names = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      if (!beginsName(sentence, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.size() && continuesName(sentence, at, end)) {
        end++;
      }
      boolean person = sentence.token(at).name().equals("B-PER");
      names.add(new NameSpan(at, end, List.of(), person));
      at = end;
    }
    return names;
  }

  private static boolean beginsName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.upos().equals("PROPN")
        && Character.isUpperCase(token.form().charAt(0))
        && !token.name().equals("B-LOC")
        && !token.name().startsWith("I-")
        && !token.label().equals("nmod:desc")
        && !isTime(token);
  }

  private static boolean continuesName(Sentence sentence, int start, int at) {
    Token token = sentence.token(at);
    boolean flat = token.relation().equals("flat") && token.head() >= start && token.head() < at;
    boolean tagged = token.name().startsWith("I-") && sameKind(sentence.token(start), token);
    boolean hyphen =
        token.form().equals("-")
            && at + 1 < sentence.size()
            && sentence.token(at + 1).name().startsWith("I-");
    boolean after = sentence.form(at - 1).equals("-") && at - 1 > start && tagged;
    return flat || tagged || hyphen || after;
  }

  private static boolean sameKind(Token first, Token next) {
    return first.name().length() > 2 && first.name().substring(2).equals(next.name().substring(2));
  }

  private static boolean isTime(Token token) {
    return token.label().equals("obl:unmarked") || token.label().equals("nmod:unmarked");
  }

  List<NameSpan> spans() {
    return spans;
  }

  Optional<NameSpan> covering(int token) {
    return spans.stream().filter(span -> span.covers(token)).findFirst();
  }

  Optional<NameSpan> endingAt(int end) {
    return spans.stream().filter(span -> span.end() == end).findFirst();
  }
}
