package sitroom.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.Quotation;
import sitroom.model.SpeechAct;
import sitroom.reader.extract.Draft;
import sitroom.reader.parse.Sentence;

/**
 * How likely an entry is to be one that an analyst would keep: the signs that it bears, each with
 * points from {@code confidence.tsv}, summed and put through the logistic function. The points are
 * log-odds, fitted on the development gold (docs/accuracy.md).
 */
final class Confidence {
  private static final Set<EventType> FRIENDLY =
      Set.of(EventType.AGREE, EventType.SUPPORT, EventType.CONSULT, EventType.COOPERATE);
  private static final Set<String> MAIN = Set.of("conj", "ccomp", "xcomp", "parataxis");
  private static final double PLACES = 100;

  private final Map<String, Double> points;

  Confidence(Map<String, Double> points) {
    this.points = Map.copyOf(points);
  }

  /**
   * The signs that an entry bears.
   *
   * @param sentence of the draft's predicate
   */
  List<Sign> signs(Entry entry, Draft draft, Sentence sentence) {
    List<String> names = new ArrayList<>(signs(entry, draft.basis()));
    int predicate = draft.predicate().token();
    if (isMain(sentence, predicate)) {
      names.add("main clause");
    }
    if (sentence.upos(predicate).equals("NOUN")) {
      names.add("noun");
    }
    return names.stream().map(name -> new Sign(name, points.getOrDefault(name, 0.0))).toList();
  }

  /** The confidence that signs give, two places after the point. */
  static double of(List<Sign> signs) {
    double sum = signs.stream().mapToDouble(Sign::points).sum();
    double share = 1 / (1 + Math.exp(-sum));
    return Math.round(share * PLACES) / PLACES;
  }

  /** Whether a word is the sentence's own predicate, or one that is said or coordinated with it. */
  private static boolean isMain(Sentence sentence, int predicate) {
    int at = predicate;
    while (sentence.head(at) >= 0 && MAIN.contains(sentence.token(at).relation())) {
      at = sentence.head(at);
    }
    return at == sentence.root();
  }

  /** The signs of an entry, as the table names them. */
  private static List<String> signs(Entry entry, Draft.Basis basis) {
    List<String> signs = new ArrayList<>();
    boolean claim = entry.speechAct().equals(Optional.of(SpeechAct.CLAIM));
    boolean plain = claim && entry.event().isEmpty();
    signs.add(basis == Draft.Basis.FRAME && plain ? "saying" : basis.sign());
    if (claim && entry.event().isPresent()) {
      signs.add("deed told");
    }
    boolean warning = entry.speechAct().equals(Optional.of(SpeechAct.WARNING));
    if (entry.factuality().equals(Optional.of(Factuality.POSSIBLE)) && !warning) {
      signs.add("possible");
    }
    if (entry.event().filter(FRIENDLY::contains).isPresent()) {
      signs.add("friendly");
    }
    if (basis != Draft.Basis.CLAIM && entry.target().stream().noneMatch(ActorMention::isKnown)) {
      signs.add("no target");
    }
    if (entry.source().stream().noneMatch(ActorMention::isKnown)) {
      signs.add("no source");
    }
    if (entry.target().stream().anyMatch(Confidence::isAssumed)) {
      signs.add("assumed target");
    }
    if (entry.quote().equals(Optional.of(Quotation.DIRECT))) {
      signs.add("direct");
    }
    if (entry.rule().contains("operator ")) {
      signs.add("operator");
    }
    return signs;
  }

  private static boolean isAssumed(ActorMention actor) {
    return actor.reason().contains("assumed");
  }
}
