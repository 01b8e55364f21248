package sitroom.room.web.page;

import java.util.List;
import java.util.function.UnaryOperator;
import sitroom.ledger.watch.Act;
import sitroom.model.EventType;
import sitroom.model.Polarity;

/** Acts in plain sentences: who does what to whom. */
public record ActSentence(UnaryOperator<String> names) {

  /**
   * An event as a verb.
   *
   * @param base attack
   * @param third attacks
   * @param link what stands before the one to whom it is done; empty or with a space at its end
   */
  private record Verb(String base, String third, String link) {}

  private static Verb verb(EventType event) {
    return switch (event) {
      case ASSAULT -> new Verb("attack", "attacks", "");
      case MOBILIZE -> new Verb("mass or move forces", "masses or moves forces", "against ");
      case COERCE -> new Verb("coerce", "coerces", "");
      case SANCTION -> new Verb("impose sanctions", "imposes sanctions", "on ");
      case PROTEST -> new Verb("protest", "protests", "against ");
      case RETREAT -> new Verb("pull back", "pulls back", "from ");
      case AID -> new Verb("give aid", "gives aid", "to ");
      case COOPERATE -> new Verb("cooperate", "cooperates", "with ");
      case CONSULT -> new Verb("talk", "talks", "with ");
      case AGREE -> new Verb("come to terms", "comes to terms", "with ");
      case SUPPORT -> new Verb("give support", "gives support", "to ");
      case CONCEDE -> new Verb("give way", "gives way", "to ");
      case REQUEST -> new Verb("make a demand", "makes a demand", "of ");
      case ACCUSE -> new Verb("accuse", "accuses", "");
      case REJECT -> new Verb("say no", "says no", "to ");
      case THREATEN -> new Verb("threaten", "threatens", "");
    };
  }

  /** "attack", "impose sanctions on": what a form offers. */
  public static String offered(EventType event) {
    Verb verb = verb(event);
    return (verb.base() + " " + verb.link()).strip();
  }

  /** "Russia attacks Ukraine", "somebody does not talk with Ukraine". */
  public String of(Act act) {
    boolean many = act.sources().size() > 1;
    String who = act.sources().isEmpty() ? "somebody" : joined(act.sources());
    Verb verb = verb(act.event());
    String does =
        act.polarity() == Polarity.NEGATIVE
            ? (many ? "do not " : "does not ") + verb.base()
            : many ? verb.base() : verb.third();
    return who + " " + does + to(act, verb);
  }

  /** "talk with Ukraine": what one will or will not do. */
  public String done(Act act) {
    Verb verb = verb(act.event());
    return verb.base() + to(act, verb);
  }

  private String to(Act act, Verb verb) {
    return act.targets().isEmpty() ? "" : " " + verb.link() + joined(act.targets());
  }

  private String joined(List<String> sides) {
    List<String> named = sides.stream().map(names).toList();
    return named.size() < 2
        ? String.join("", named)
        : String.join(", ", named.subList(0, named.size() - 1))
            + " and "
            + named.get(named.size() - 1);
  }
}
