package sitroom.room.bench.speakers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often a program names the right speaker.
 *
 * @param quotations of which people know whose words they are
 * @param found the program found a quotation there
 * @param named it named a speaker for it
 * @param right it named the right one
 */
public record SpeakerFigures(int quotations, int found, int named, int right) {

  /**
   * Scores what a program told.
   *
   * @param told for each id of the gold, all quotations of its document
   */
  public static SpeakerFigures of(List<SpokenQuotation> gold, Map<String, List<Told>> told) {
    int found = 0;
    int named = 0;
    int right = 0;
    for (SpokenQuotation one : gold) {
      Optional<Told> there = Told.at(one.span(), told.getOrDefault(one.id(), List.of()));
      found += there.isPresent() ? 1 : 0;
      List<String> names = there.map(Told::names).orElse(List.of());
      named += names.isEmpty() ? 0 : 1;
      right += names.stream().anyMatch(one::isSaidBy) ? 1 : 0;
    }
    return new SpeakerFigures(gold.size(), found, named, right);
  }

  /** Of all quotations the share with the right speaker. */
  public double recall() {
    return share(right, quotations);
  }

  /** Of the quotations for which a speaker is named the share with the right one. */
  public double precision() {
    return share(right, named);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
