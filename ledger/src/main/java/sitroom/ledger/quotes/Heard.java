package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text nearer to the speaker, cut into turns and words once for many quotations. */
final class Heard {
  private final Primary primary;
  private final List<Part> parts;
  private final Set<String> roots = new HashSet<>();

  /** A turn with its words. */
  record Part(Turn turn, List<Word> words) {}

  Heard(Primary primary) {
    this.primary = primary;
    List<Part> all = new ArrayList<>();
    for (Turn turn : Turns.of(primary.document().text())) {
      List<Word> words = Wording.of(primary.document().text(), turn.span()).words();
      all.add(new Part(turn, words));
      if (!turn.question()) {
        words.forEach(word -> roots.add(word.root()));
      }
    }
    this.parts = List.copyOf(all);
  }

  Primary primary() {
    return primary;
  }

  String text() {
    return primary.document().text();
  }

  boolean isTranscript() {
    return parts.stream().anyMatch(part -> part.turn().label().isPresent());
  }

  /** The turns that are the speaker's own; a text without labels is one turn. */
  List<Part> own(Speaker speaker) {
    boolean transcript = isTranscript();
    return parts.stream()
        .filter(part -> !part.turn().question())
        .filter(
            part ->
                part.turn().label().isPresent()
                    ? speaker.isLabelled(part.turn().label().get(), primary)
                    : !transcript && speaker.issued(primary))
        .toList();
  }

  /** All turns but the questions. */
  List<Part> all() {
    return parts.stream().filter(part -> !part.turn().question()).toList();
  }

  /** The question that a turn answers. */
  Optional<Part> question(Part answer) {
    int at = parts.indexOf(answer);
    return at > 0 && parts.get(at - 1).turn().question()
        ? Optional.of(parts.get(at - 1))
        : Optional.empty();
  }

  /** The label of the turn in which a passage stands. */
  Optional<String> label(Passage passage) {
    return parts.stream()
        .filter(part -> part.turn().span().overlaps(passage.words()))
        .findFirst()
        .flatMap(part -> part.turn().label());
  }

  /** Whether so much of the words is here at all, by weight, that they are worth comparing. */
  boolean mayHold(List<Word> words, double least) {
    double all = 0;
    double here = 0;
    for (Word word : words) {
      all += word.weight();
      here += roots.contains(word.root()) ? word.weight() : 0;
    }
    return all > 0 && here / all >= least;
  }

  static List<Word> words(List<Part> parts) {
    return parts.stream().flatMap(part -> part.words().stream()).toList();
  }
}
