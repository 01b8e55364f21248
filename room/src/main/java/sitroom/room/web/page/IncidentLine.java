package sitroom.room.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Incident;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.entry.Numbers;

/**
 * An incident in a list.
 *
 * @param parties their names
 */
public record IncidentLine(Incident incident, List<String> parties) {

  public static IncidentLine of(Incident incident, UnaryOperator<String> names) {
    return new IncidentLine(incident, incident.parties().stream().map(names).toList());
  }

  /** What it is called: who, and what. */
  public String title() {
    String who =
        incident.kind() == Happening.Kind.DEED && parties.size() > 1
            ? parties.get(0) + " → " + String.join(", ", parties.subList(1, parties.size()))
            : String.join(" – ", parties);
    return who.isEmpty() ? act() : who + ": " + act();
  }

  /** What happened, in a plain word. */
  public String act() {
    String plain =
        switch (incident.kind()) {
          case MEETING ->
              incident.mode().filter(it -> it.equals("phone")).isPresent() ? "call" : "meeting";
          case REMARKS -> "remarks on talks";
          case DEED, STATEMENT -> incident.event().map(EntryView::plain).orElse("statement");
        };
    return incident.medium().map(it -> it + " " + plain).orElse(plain);
  }

  public Optional<String> code() {
    return incident.event().map(it -> it.code() + incident.mode().map(m -> " · " + m).orElse(""));
  }

  public String when() {
    Optional<LocalDate> from = incident.from();
    Optional<LocalDate> to = incident.to();
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      return Days.plain(from.get()) + " – " + Days.plain(to.get());
    }
    return from.or(() -> to).map(Days::plain).orElse("no date");
  }

  public String rests() {
    return Numbers.counted(incident.entries(), "entry", "entries")
        + " · "
        + Numbers.counted(incident.documents(), "document", "documents")
        + " · "
        + Numbers.counted(incident.origins(), "origin", "origins")
        + (incident.copies() > 0
            ? " · " + Numbers.counted(incident.copies(), "copy", "copies")
            : "");
  }

  public String href() {
    return "/incidents/" + incident.id();
  }

  /** Names joined for people. */
  static String joined(List<String> sides, UnaryOperator<String> names) {
    return sides.stream().map(names).collect(Collectors.joining(", "));
  }
}
