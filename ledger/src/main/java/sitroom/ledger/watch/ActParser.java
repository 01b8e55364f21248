package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Meaning;
import sitroom.model.EventType;
import sitroom.model.Polarity;

/**
 * Reads acts as people write them: {@code RUS ASSAULT UKR}, {@code Russia+Belarus MOBILIZE}, {@code
 * not RUS RETREAT}; and conditions: {@code if RUS ASSAULT UKR then USA SANCTION RUS}.
 */
public final class ActParser {
  private static final Pattern CONDITION =
      Pattern.compile("\\s*if\\s+(.+?)(?:\\s+then\\s+(.+?))?\\s*", Pattern.CASE_INSENSITIVE);

  private final WatchKnowledge knowledge;

  public ActParser(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * A condition and what is said to follow.
   *
   * @param consequence empty where none is written
   */
  public record Conditional(Act trigger, Optional<Act> consequence) {}

  /**
   * Reads {@code if ACT} or {@code if ACT then ACT}; the {@code if} may be left out.
   *
   * @throws ActException where it cannot be understood
   */
  public Conditional conditional(String text) throws ActException {
    String whole = text.strip().toLowerCase(Locale.ROOT).startsWith("if ") ? text : "if " + text;
    Matcher condition = CONDITION.matcher(whole);
    if (!condition.matches()) {
      throw new ActException("'" + text + "' is no condition; write it as: if RUS ASSAULT UKR");
    }
    String consequence = condition.group(2);
    return new Conditional(
        act(condition.group(1)),
        consequence == null ? Optional.empty() : Optional.of(act(consequence)));
  }

  /**
   * Reads one act.
   *
   * @throws ActException where it names no event type, or an actor that the packs do not know
   */
  public Act act(String text) throws ActException {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    boolean not = !words.isEmpty() && words.get(0).equalsIgnoreCase("not");
    if (not) {
      words.remove(0);
    }
    for (int i = 0; i < words.size(); i++) {
      Optional<EventType> event = EventType.ofCode(words.get(i));
      if (event.isPresent()) {
        return new Act(
            event.get(),
            sides(words.subList(0, i)),
            sides(words.subList(i + 1, words.size())),
            not ? Polarity.NEGATIVE : Polarity.POSITIVE);
      }
    }
    String types =
        Arrays.stream(EventType.values()).map(EventType::code).collect(Collectors.joining(", "));
    throw new ActException(
        "'" + text + "' names no event type; write it as RUS ASSAULT UKR, with one of " + types);
  }

  private List<String> sides(List<String> words) throws ActException {
    List<String> sides = new ArrayList<>();
    for (String name : String.join(" ", words).split("[+,]", -1)) {
      if (!name.isBlank() && !name.strip().equals("?")) {
        sides.add(side(name.strip()));
      }
    }
    return sides;
  }

  /**
   * The side that a name stands for.
   *
   * @throws ActException where the packs know no such actor
   */
  public String side(String name) throws ActException {
    if (knowledge.knows(name)) {
      return name;
    }
    for (Meaning meaning : knowledge.actors().gazetteer().meanings(name)) {
      Optional<Country> country = knowledge.actors().countries().byId(meaning.actor());
      if (country.isPresent()) {
        return country.get().code();
      }
      if (knowledge.knows(meaning.actor())) {
        return meaning.actor();
      }
    }
    String small = name.toLowerCase(Locale.ROOT);
    if (knowledge.knows(small)) {
      return small;
    }
    throw new ActException("the packs know no actor '" + name + "'; write RUS, Russia or nato");
  }
}
