package sitroom.knowledge;

import java.util.Optional;

/**
 * A noun for persons or groups that act for whoever they belong to, of {@code forces.tsv}:
 * "troops", "ministry".
 *
 * @param sector PLOVER sector
 * @param kind armed-force, person, group, institution or equipment; empty where the table does not
 *     say
 */
public record GroupNoun(String words, String sector, Optional<String> kind, String place) {}
