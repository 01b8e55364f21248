package sitroom.knowledge;

import java.util.List;

/**
 * A word for an office, rank or courtesy, of {@code titles.tsv}.
 *
 * @param words in lower case: "foreign minister"
 * @param officeType as in {@code offices.tsv}
 * @param kind role, rank, honorific or modifier
 * @param actors ids of the countries or organisations whose title it is, the one meant by default
 *     first; empty: any
 */
public record Title(
    String words,
    String officeType,
    String sector,
    String kind,
    List<String> actors,
    String place) {
  public boolean isRole() {
    return kind.equals("role");
  }

  public boolean isModifier() {
    return kind.equals("modifier");
  }

  public boolean isHonorific() {
    return kind.equals("honorific");
  }
}
