package sitroom.ledger.quotes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.ActorMention;
import sitroom.model.Document;

/**
 * A document in which a quotation's words are looked for.
 *
 * @param day the document's day, stated or inferred
 * @param issuer whose own publication it is
 */
public record Primary(Document document, Optional<LocalDate> day, Optional<Issuer> issuer) {
  private static final int OPENING = 700;

  /** Whether it comes from the actor's country or organisation. */
  boolean isOf(ActorMention actor) {
    return issuer
        .map(Issuer::actor)
        .map(
            own ->
                actor.country().filter(own::equals).isPresent()
                    || actor.id().filter(own::equals).isPresent())
        .orElse(false);
  }

  /** Whether the actor is the institution that issued it, or the state in whose name it speaks. */
  boolean isIssuedBy(ActorMention actor) {
    return issuer
        .filter(
            own ->
                actor
                    .id()
                    .filter(
                        id -> own.body().filter(id::equals).isPresent() || id.equals(own.actor()))
                    .isPresent())
        .isPresent();
  }

  boolean titleHas(String word) {
    return document.title().map(title -> has(title, word)).orElse(false);
  }

  /** Whether a name stands in the title or at the beginning. */
  boolean opensWith(String word) {
    String text = document.text();
    return titleHas(word) || has(text.substring(0, Math.min(OPENING, text.length())), word);
  }

  private static boolean has(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word);
  }
}
