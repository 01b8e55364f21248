package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Evidence;
import sitroom.model.Factuality;
import sitroom.model.Kind;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;
import sitroom.model.When;

/**
 * An act that an entry speaks of, and how it speaks of it.
 *
 * @param day when it took place, else when it was told
 * @param dated whether the words say when
 * @param bare whether no clause tells it, only a noun or a participle
 * @param reason what made it {@code how}, in words
 */
record Told(
    Entry entry,
    Act act,
    How how,
    Optional<LocalDate> day,
    boolean dated,
    boolean bare,
    String reason) {

  /** How an act is told. */
  enum How {
    DONE("done"),
    /** A noun or a participle without a date: it may be one that is only thought of. */
    MENTIONED("mentioned, not told as done"),
    ALLEGED("held against somebody, not told as done"),
    DENIED("denied"),
    PLANNED("planned, not done"),
    DEMANDED("demanded, not done"),
    FEARED("feared or considered, not done"),
    SUPPOSED("supposed, not done"),
    TO_COME("still to come");

    private final String words;

    How(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final Pattern FRAME =
      Pattern.compile("frame (.+?)(?: \\[.*?\\])? \\((\\S+?):(\\d+)\\)");
  private static final Pattern LIGHT = Pattern.compile("\\blight\\b");
  private static final Pattern PAST =
      Pattern.compile("^(?:\\p{Alpha}+ )?(?:\\p{Alpha}+ed|was|were|has|have|had|is|are|began)\\b");
  private static final Pattern PARTICIPLE = Pattern.compile("^\\p{Alpha}+ing\\b");

  /** The acts that an entry speaks of: its own, and the one that it promises, denies, demands. */
  static List<Told> all(Entry entry, WatchKnowledge knowledge) {
    List<Told> all = new ArrayList<>();
    entry.event().ifPresent(event -> all.add(own(entry, event, knowledge)));
    entry
        .proposition()
        .ifPresent(
            proposition ->
                Act.of(proposition).ifPresent(act -> all.add(inside(entry, proposition, act))));
    return all;
  }

  /** The words of an entry. */
  static String words(Entry entry) {
    return entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
  }

  private static Told own(Entry entry, EventType event, WatchKnowledge knowledge) {
    Act act =
        new Act(event, Act.sides(entry.source()), Act.sides(entry.target()), Polarity.POSITIVE);
    if (entry.kind() == Kind.VERBAL) {
      return told(entry, act, How.DONE, How.DONE.words());
    }
    return switch (entry.factuality().orElse(Factuality.ASSERTED)) {
      case ASSERTED -> asserted(entry, act, knowledge);
      case DENIED -> told(entry, act, How.DENIED, How.DENIED.words());
      case PLANNED -> told(entry, act, How.PLANNED, How.PLANNED.words());
      case DEMANDED -> told(entry, act, How.DEMANDED, How.DEMANDED.words());
      case CONDITIONAL -> told(entry, act, How.SUPPOSED, How.SUPPOSED.words());
      case POSSIBLE -> told(entry, act, How.FEARED, How.FEARED.words());
    };
  }

  private static Told asserted(Entry entry, Act act, WatchKnowledge knowledge) {
    String words = words(entry);
    if (toCome(entry)) {
      return told(entry, act, How.TO_COME, How.TO_COME.words());
    }
    Optional<String> supposed = knowledge.words().find("supposed", words);
    if (supposed.isPresent()) {
      return told(entry, act, How.SUPPOSED, supposed.get());
    }
    // A meeting is mostly told by a noun ("their call"); of other acts a bare noun may be a fear.
    boolean bare = act.event() != EventType.CONSULT && isBare(entry, words, knowledge);
    return bare && !dated(entry)
        ? told(entry, act, How.MENTIONED, How.MENTIONED.words())
        : told(entry, act, How.DONE, How.DONE.words());
  }

  /**
   * Whether no clause tells of it: a noun ("invasion of Ukraine") or participle is all there is.
   */
  static boolean isBare(Entry entry, String words, WatchKnowledge knowledge) {
    if (LIGHT.matcher(entry.rule()).find()) {
      return false;
    }
    Matcher frame = FRAME.matcher(entry.rule());
    boolean verb = true;
    while (frame.find()) {
      verb =
          !knowledge
              .words()
              .partOfSpeech(frame.group(2), frame.group(3), frame.group(1))
              .filter("noun"::equals)
              .isPresent();
    }
    return !verb || PARTICIPLE.matcher(words).find() || isCutOff(entry, words);
  }

  /** A verb without its subject and not in the past: "further invades Ukraine", "attack drones". */
  private static boolean isCutOff(Entry entry, String words) {
    boolean subject =
        entry.source().stream()
            .flatMap(actor -> actor.span().stream())
            .anyMatch(
                span ->
                    entry.evidence().stream()
                        .anyMatch(
                            piece ->
                                piece.span().start() <= span.start()
                                    && span.end() <= piece.span().end()));
    return !subject && !PAST.matcher(words).find();
  }

  private static boolean toCome(Entry entry) {
    return entry
        .when()
        .filter(
            when ->
                entry
                    .published()
                    .flatMap(told -> when.from().map(from -> isAfter(when, from, told)))
                    .orElse(false))
        .isPresent();
  }

  private static boolean isAfter(When when, LocalDate from, LocalDate told) {
    // "in the coming weeks" is open from the day of the document on
    return from.isAfter(told) || (from.equals(told) && when.to().isEmpty());
  }

  private static Told inside(Entry entry, Proposition proposition, Act act) {
    boolean not = proposition.polarity() == Polarity.NEGATIVE;
    Act plain = new Act(act.event(), act.sources(), act.targets(), Polarity.POSITIVE);
    How how =
        switch (entry.speechAct().orElse(SpeechAct.CLAIM)) {
          case COMMITMENT, OFFER, THREAT, ACCEPTANCE -> not ? How.DENIED : How.PLANNED;
          case REFUSAL, DENIAL, REJECTION -> How.DENIED;
          case DEMAND, REQUEST -> not ? How.FEARED : How.DEMANDED;
          case WARNING -> How.FEARED;
          case ACCUSATION, CONCERN -> not ? How.FEARED : How.ALLEGED;
          case CLAIM, SUPPORT -> not ? How.DENIED : How.MENTIONED;
          case NO_COMMENT -> How.SUPPOSED;
        };
    boolean supposed = entry.condition().isPresent() && how == How.PLANNED;
    How told = supposed ? How.SUPPOSED : how;
    return told(entry, plain, told, told.words());
  }

  private static Told told(Entry entry, Act act, How how, String reason) {
    return told(entry, act, how, false, reason);
  }

  private static Told told(Entry entry, Act act, How how, boolean bare, String reason) {
    Optional<LocalDate> day =
        entry.when().flatMap(when -> when.to().or(when::from)).or(entry::published);
    return new Told(entry, act, how, day, dated(entry), bare, reason);
  }

  private static boolean dated(Entry entry) {
    return entry
        .when()
        .filter(
            when -> when.text().isPresent() && (when.from().isPresent() || when.to().isPresent()))
        .isPresent();
  }

  /** Whether somebody says that it is so, with whatever certainty. */
  boolean isSaidToBe() {
    boolean warned = entry.speechAct().filter(SpeechAct.WARNING::equals).isPresent();
    return how == How.DONE
        || how == How.MENTIONED
        || how == How.ALLEGED
        || (how == How.FEARED && warned);
  }

  /** A finding of this, with what the match leaves open. */
  Finding finding(String why, double match) {
    double form =
        switch (how) {
          case DONE -> bare ? 0.7 : dated ? 1.0 : 0.8;
          case DENIED -> 1.0;
          default -> 0.5;
        };
    double sure = Math.round(entry.confidence() * form * match * 100) / 100.0;
    return new Finding(entry, Accounts.by(entry), day, why, sure);
  }
}
