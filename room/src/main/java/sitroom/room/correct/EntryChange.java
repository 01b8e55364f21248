package sitroom.room.correct;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.knowledge.Knowledge;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EntryId;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.SpeechAct;
import sitroom.model.When;

/** Makes the entry that a person says is right out of the one that was read. */
public final class EntryChange {
  /** The fields that can be set, as the ledger's JSON names them. */
  public static final List<String> FIELDS =
      List.of(
          "speechAct",
          "event",
          "mode",
          "contexts",
          "cameo",
          "factuality",
          "source",
          "target",
          "when");

  private final Codes codes;
  private final NamedActors actors;

  public EntryChange(Knowledge knowledge) {
    this.codes = new Codes(knowledge);
    this.actors = new NamedActors(knowledge.actors());
  }

  /**
   * Sets fields.
   *
   * @param settings each {@code FIELD=VALUE}; without a value the field is emptied
   * @return the entry with its new id
   * @throws WrongValueException where a field is not there, a value is not allowed, or nothing
   *     changes
   */
  public Entry of(Entry entry, List<String> settings) throws WrongValueException {
    EntryFields fields = new EntryFields(entry);
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new WrongValueException("\"" + setting + "\" is not FIELD=VALUE");
      }
      set(fields, setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
    }
    Entry changed = EntryId.assign(fields.entry());
    if (changed.equals(EntryId.assign(entry))) {
      throw new WrongValueException("that is what the entry says already");
    }
    return changed;
  }

  private void set(EntryFields fields, String field, String value) throws WrongValueException {
    boolean empty = value.isEmpty();
    switch (field) {
      case "speechAct" ->
          fields.speechAct =
              empty ? Optional.empty() : SpeechAct.ofCode(codes.of("speech-acts", field, value));
      case "event" ->
          fields.event =
              empty ? Optional.empty() : EventType.ofCode(codes.of("events", field, value));
      case "mode" ->
          fields.mode =
              empty
                  ? Optional.empty()
                  : Optional.of(codes.mode(fields.event.map(EventType::code), value));
      case "contexts" -> {
        List<String> contexts = new ArrayList<>();
        for (String one : parts(value)) {
          contexts.add(codes.of("contexts", "context", one));
        }
        fields.contexts = contexts;
      }
      case "cameo" ->
          fields.cameo = empty ? Optional.empty() : Optional.of(codes.of("cameo", field, value));
      case "factuality" ->
          fields.factuality =
              empty ? Optional.empty() : Factuality.ofCode(codes.of("factuality", field, value));
      case "source" -> fields.source = actors(value);
      case "target" -> fields.target = actors(value);
      case "when" -> fields.when = empty ? Optional.empty() : Optional.of(when(value));
      default ->
          throw new WrongValueException(
              "an entry has no field \""
                  + field
                  + "\" that can be set"
                  + Codes.didYouMean(FIELDS, field)
                  + " ("
                  + String.join(", ", FIELDS)
                  + ")");
    }
  }

  private List<ActorMention> actors(String value) throws WrongValueException {
    List<ActorMention> mentions = new ArrayList<>();
    for (String one : parts(value)) {
      mentions.add(actors.of(one));
    }
    return mentions;
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static When when(String value) throws WrongValueException {
    String[] days = value.split("\\.\\.", -1);
    try {
      LocalDate from = LocalDate.parse(days[0]);
      LocalDate to = days.length > 1 ? LocalDate.parse(days[1]) : from;
      if (days.length > 2 || to.isBefore(from)) {
        throw new WrongValueException("\"" + value + "\" does not run from a day to a later one");
      }
      return new When(
          Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(to), false);
    } catch (DateTimeException e) {
      throw new WrongValueException(
          "\"" + value + "\" is no date; write 2021-12-08, or 2021-12-07..2021-12-08");
    }
  }
}
