package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether those who are told of are those who are watched. */
enum Sides {
  /** One of them is. */
  SAME,
  /** One of them is a member of an organisation that is. */
  MEMBER,
  /** It is not watched who. */
  OPEN,
  /** It is not told who. */
  UNSTATED,
  OTHER;

  static Sides of(
      List<String> watched, List<String> told, LocalDate day, WatchKnowledge knowledge) {
    if (watched.isEmpty()) {
      return OPEN;
    }
    if (told.isEmpty()) {
      return UNSTATED;
    }
    if (told.stream().anyMatch(watched::contains)) {
      return SAME;
    }
    Set<String> members = knowledge.withMembers(watched, day);
    return told.stream().anyMatch(members::contains) ? MEMBER : OTHER;
  }

  boolean fits() {
    return this == SAME || this == MEMBER || this == OPEN;
  }

  /** Whether one that is watched is named. */
  boolean isNamed() {
    return this == SAME || this == MEMBER;
  }

  /** How much a match by this is worth. */
  double worth() {
    return this == MEMBER ? 0.8 : 1;
  }
}
