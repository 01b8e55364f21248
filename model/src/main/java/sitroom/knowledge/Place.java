package sitroom.knowledge;

import java.util.Optional;

/**
 * A place where something can happen: a country, a region, a town, a sea, an island, a site.
 *
 * @param id the row's id
 * @param name as it is to be printed
 * @param country ISO 3166 alpha-3; empty where it lies in none or in several
 * @param region the region of first order that it lies in
 * @param sort what it is
 * @param population 0 where it is not known
 * @param chosen whether it was put into the table by hand, because the news speaks of it
 * @param row where it stands in the packs
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    Optional<String> region,
    Sort sort,
    long population,
    boolean chosen,
    String row) {

  /** What a place is. */
  public enum Sort {
    COUNTRY,
    CAPITAL,
    TOWN,
    REGION,
    WATER,
    AREA,
    ISLAND,
    SITE
  }
}
