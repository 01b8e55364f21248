package sitroom.model;

import java.util.Optional;

/**
 * An actor as the text names it, with whom it stands for.
 *
 * @param text the words of the text
 * @param span where they stand; empty where the actor is only understood
 * @param id the actor in the knowledge packs; empty for an actor they do not know
 * @param name the name to be shown
 * @param country ISO 3166 alpha-3; empty for organisations and unknown actors
 * @param sector PLOVER sector, such as GOV or MIL
 * @param office the office held at the document's date, as it is to be printed
 * @param reason why these words were taken for this actor, with the row of the pack
 */
public record ActorMention(
    String text,
    Optional<Span> span,
    Optional<String> id,
    String name,
    Optional<String> country,
    Optional<String> sector,
    Optional<String> office,
    String reason) {

  /** Whether it is told which country's or which organisation it is, and not a name alone. */
  public boolean isKnown() {
    return country.isPresent() || id.isPresent();
  }

  /** What two mentions of one actor share: the country, else the id, else the name. */
  public String side() {
    return country.or(() -> id).orElse(name);
  }
}
