package sitroom.knowledge;

import java.util.Optional;

/**
 * A state, territory, former state or breakaway land of {@code countries.tsv}.
 *
 * @param id the row's id: alpha-3 for states, a word for lands without a code
 * @param code ISO 3166 alpha-3 that entries about it carry: that of the state which holds or claims
 *     it
 * @param type state, observer, disputed, associated, territory, special-region, area, historical or
 *     entity
 * @param parent the country that holds or claims it
 * @param officialName the long name: "Kingdom of Saudi Arabia"; may be empty
 * @param capital the first of its capitals
 */
public record Country(
    String id,
    String code,
    String type,
    Optional<String> parent,
    String name,
    String officialName,
    Optional<String> capital,
    Period valid,
    String place) {

  /** Whether it is a part of a state rather than a state of its own, or broken away from one. */
  public boolean isPart() {
    return type.equals("entity");
  }
}
