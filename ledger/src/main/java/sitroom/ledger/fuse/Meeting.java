package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.Entry;

/**
 * A meeting as one document tells of it.
 *
 * @param mentions the entries that tell of it, in the order of the text
 * @param joint whether it is the joint appearance of which the document is the transcript
 */
record Meeting(Happening happening, List<Entry> mentions, boolean joint) {
  Meeting {
    mentions = List.copyOf(mentions);
  }

  Set<String> parties() {
    return new TreeSet<>(happening.codes());
  }

  LocalDate from() {
    return happening.from();
  }

  LocalDate to() {
    return happening.to();
  }

  int firstSentence() {
    return mentions.stream().mapToInt(Entry::sentence).min().orElse(0);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from()) && !day.isAfter(to());
  }

  String words() {
    String kind =
        switch (happening.mode()) {
          case "phone" -> "call";
          case "visit" -> "meeting";
          default -> "talks";
        };
    String days = from().equals(to()) ? from().toString() : from() + " to " + to();
    return kind + " of " + String.join(", ", parties()) + " on " + days;
  }
}
