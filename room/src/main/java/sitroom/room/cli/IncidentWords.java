package sitroom.room.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.ledger.fuse.Account;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.fuse.Difference;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.Row;

/** Incidents, accounts and rows in words for a person. */
final class IncidentWords {
  private IncidentWords() {}

  /** An incident in one line: when, what, who, and how many tell of it. */
  static String line(Incident incident) {
    return "%s  %s  %s  (%s)"
        .formatted(days(incident), what(incident), parties(incident), counts(incident));
  }

  static String days(Incident incident) {
    Optional<LocalDate> from = incident.from();
    return from.isEmpty() || from.equals(incident.to())
        ? from.map(LocalDate::toString).orElse("no day")
        : from.get() + " to " + incident.to().map(LocalDate::toString).orElse("");
  }

  static String what(Incident incident) {
    String event =
        incident.event().map(one -> one.code().toLowerCase(Locale.ROOT)).orElse("statement");
    return switch (incident.kind()) {
      case MEETING ->
          incident.medium().orElse("").equals("video")
              ? "video call"
              : switch (incident.mode().orElse("")) {
                case "phone" -> "call";
                case "visit" -> "meeting";
                default -> "talks";
              };
      case DEED -> event;
      case STATEMENT, REMARKS -> event;
    };
  }

  static String parties(Incident incident) {
    String between = incident.kind() == Happening.Kind.MEETING ? ", " : " → ";
    return incident.parties().isEmpty() ? "(not stated)" : String.join(between, incident.parties());
  }

  static String counts(Incident incident) {
    return "%s, %s, %s"
        .formatted(
            counted(incident.entries(), "entry", "entries"),
            counted(incident.origins(), "origin", "origins"),
            counted(incident.copies(), "copy", "copies"));
  }

  static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  static String account(Account account) {
    String who =
        switch (account.voice()) {
          case PARTY -> account.name() + " (" + account.party() + ")";
          case THIRD_PARTY -> account.name() + " (" + account.party() + ", took no part)";
          case OUTLET -> account.name() + " (press)";
        };
    String copies = account.copies() == 0 ? "" : ", " + counted(account.copies(), "copy", "copies");
    return who + ": " + counted(account.origins(), "origin", "origins") + copies;
  }

  /** How the accounts of a row compare. */
  static String comparison(Row row) {
    String by = String.join(", ", row.by());
    return switch (row.comparison()) {
      case AGREED -> "agreed by " + by;
      case ONLY_BY -> "only by " + by;
      case DISPUTED ->
          "disputed: stated by " + by + ", denied by " + String.join(", ", row.denying());
      case DENIED_BY -> "denied by " + by;
    };
  }

  /** In what the accounts of a row differ: "differs in number: 100,000 troops / 150,000 troops". */
  static String difference(Difference difference) {
    return "differs in "
        + difference.kind().code()
        + ": "
        + difference.values().stream()
            .map(Difference.Value::words)
            .collect(Collectors.joining(" / "));
  }

  static String answer(Row.Answer answer) {
    return "demand and answer: "
        + (answer.accepted() ? "accepted by " : "turned down by ")
        + String.join(", ", answer.by())
        + " (row "
        + answer.row()
        + ")";
  }

  static String decision(Decision decision) {
    String what = decision.kind() == Decision.Kind.JOIN ? "joined" : "taken out";
    String undone =
        decision
            .undone()
            .map(one -> "; undone by " + one.by() + " at " + one.at() + ": " + one.reason())
            .orElse("");
    return "%d  %s by %s at %s: %s (%s)%s"
        .formatted(
            decision.number(),
            what,
            decision.madeBy(),
            decision.madeAt(),
            decision.reason(),
            String.join(" ", decision.on()),
            undone);
  }
}
