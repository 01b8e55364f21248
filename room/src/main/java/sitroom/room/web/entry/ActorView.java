package sitroom.room.web.entry;

import java.util.List;
import java.util.Optional;
import sitroom.model.ActorMention;

/**
 * An actor in a line.
 *
 * @param code the country, where the name does not say it already
 * @param href of the actor's page
 * @param words those of the document
 * @param reason why these words were taken for this actor
 */
public record ActorView(
    String name, Optional<String> code, String href, String words, String reason) {

  public static ActorView of(ActorMention mention) {
    return new ActorView(
        mention.name(),
        mention.country().filter(code -> !code.equals(mention.name())),
        Address.actor(mention.id().or(mention::country).orElse(mention.name())),
        mention.text(),
        mention.reason());
  }

  static List<ActorView> all(List<ActorMention> mentions) {
    return mentions.stream().map(ActorView::of).toList();
  }
}
