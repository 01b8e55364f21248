package sitroom.knowledge;

import java.util.Optional;

/**
 * One thing that a name may stand for.
 *
 * @param actor id of the country, organisation or person; the people's name for a people; empty
 *     where only the document can tell
 * @param via id of the institution through which a metonym stands for its actor
 * @param sector PLOVER sector of what the name stands for
 * @param why in words, for the explanation: "seat of the Russian presidency"
 * @param ambiguous whether the pack warns of other meanings
 * @param place the row it comes from
 */
public record Meaning(
    Kind kind,
    String actor,
    Optional<String> via,
    Optional<String> sector,
    Period valid,
    String why,
    boolean ambiguous,
    String place) {

  /** How a name stands for its actor. */
  public enum Kind {
    /** The name of a country. */
    COUNTRY,
    /** An adjective of nationality, which may also be used as a noun. */
    ADJECTIVE,
    /** A noun for a country's people: "Russians". */
    DEMONYM,
    /** A city that may stand for a government, or be a place. */
    CITY,
    /** A building, street or institution that stands for a government or a body. */
    METONYM,
    /**
     * A common noun that stands for an actor only where the document has named it: "the alliance".
     */
    ROLE,
    ORGANISATION,
    PERSON,
    /** An ethnic, religious or political group. */
    PEOPLE
  }
}
