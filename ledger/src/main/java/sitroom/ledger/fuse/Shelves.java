package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.fuse.Happening.Kind;

/**
 * Under which numbers a happening is kept, and under which those are looked for that may be linked
 * with it. So candidates come from an index, however many happenings there are: two are compared
 * only where they share two parties, or a side and an event, and a day.
 */
public final class Shelves {
  /** Of more parties only the first are used: those who share most share two of these. */
  private static final int MOST_PARTIES = 8;

  /** How long before a person's remarks the meeting may have been. */
  static final int REMARK_DAYS = 2;

  /** By so many words a statement is found. */
  private static final int SKETCH = 4;

  private Shelves() {}

  /** Where it is kept. */
  public static Set<Long> kept(Happening happening) {
    if (happening.takenOutBy().isPresent()) {
      return Set.of(Happening.hash(happening.about()));
    }
    Set<Long> shelves = new TreeSet<>();
    switch (happening.kind()) {
      case MEETING -> meeting(happening, 0, 0, "meeting", shelves);
      case DEED -> deed(happening, shelves);
      case REMARKS -> meeting(happening, 0, 0, "remarks", shelves);
      case STATEMENT -> statement(happening, shelves);
    }
    return shelves;
  }

  /** Where those are kept that it may be linked to. */
  public static Set<Long> sought(Happening happening) {
    if (happening.takenOutBy().isPresent()) {
      return Set.of(Happening.hash(happening.about()));
    }
    Set<Long> shelves = new TreeSet<>();
    switch (happening.kind()) {
      case MEETING -> meeting(happening, 1, 1, "meeting", shelves);
      case DEED -> deed(happening, shelves);
      case REMARKS -> meeting(happening, REMARK_DAYS, 0, "meeting", shelves);
      case STATEMENT -> statement(happening, shelves);
    }
    return shelves;
  }

  /** Where those are kept that may be linked to it. */
  public static Set<Long> watching(Happening happening) {
    Set<Long> shelves = new TreeSet<>(sought(happening));
    if (happening.kind() == Kind.MEETING && happening.takenOutBy().isEmpty()) {
      meeting(happening, 0, REMARK_DAYS, "remarks", shelves);
    }
    return shelves;
  }

  private static void meeting(
      Happening happening, int before, int after, String what, Set<Long> shelves) {
    List<String> codes = new ArrayList<>(new TreeSet<>(happening.codes()));
    int most = Math.min(MOST_PARTIES, codes.size());
    LocalDate last = happening.to().plusDays(after);
    for (LocalDate day = happening.from().minusDays(before);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          shelves.add(Happening.hash(what + " " + codes.get(i) + " " + codes.get(j) + " " + day));
        }
      }
    }
  }

  /**
   * Statements of half the same words share one of the words whose hashes are smallest, but for one
   * in sixteen (Broder, "On the resemblance and containment of documents", 1997).
   */
  private static void statement(Happening happening, Set<Long> shelves) {
    String start =
        "said " + happening.event() + " " + happening.codes().get(0) + " " + happening.from() + " ";
    Kinship.words(happening).stream()
        .map(word -> Happening.hash(start + word))
        .sorted()
        .limit(SKETCH)
        .forEach(shelves::add);
  }

  private static void deed(Happening happening, Set<Long> shelves) {
    for (String code : happening.codes()) {
      shelves.add(
          Happening.hash(
              String.join(
                  " ",
                  "deed",
                  happening.event(),
                  code,
                  happening.from().toString(),
                  happening.to().toString())));
    }
  }
}
