package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;

/**
 * A situation report.
 *
 * @param from first day
 * @param to last day
 * @param actors whom it is about; empty: everybody
 * @param leftOut how many entries of the period it does not tell of
 */
public record Brief(
    LocalDate from, LocalDate to, List<String> actors, List<Section> sections, long leftOut) {

  /** A heading with its sentences. */
  public record Section(String title, List<Sentence> sentences) {
    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  public Brief {
    actors = List.copyOf(actors);
    sections = List.copyOf(sections);
  }
}
