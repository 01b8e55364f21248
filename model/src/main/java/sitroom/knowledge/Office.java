package sitroom.knowledge;

/**
 * An office of {@code offices.tsv}.
 *
 * @param title as it is to be printed: "President of France"
 * @param type head-of-state, foreign-minister, spokesperson and so on, as in {@code titles.tsv}
 * @param sector PLOVER sector of its holder
 * @param actor id of the country or organisation whose office it is
 */
public record Office(
    String id, String title, String type, String sector, String actor, String place) {}
