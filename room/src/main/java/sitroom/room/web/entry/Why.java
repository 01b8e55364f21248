package sitroom.room.web.entry;

import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Proposition;

/** One line of what made an entry. */
public record Why(String name, String value) {

  static Why of(String name, ActorMention actor) {
    String place =
        actor.span().map(it -> " [" + it.start() + ", " + it.end() + ")").orElse(", understood");
    String office = actor.office().map(it -> ", " + it).orElse("");
    String reason = actor.reason().isEmpty() ? "" : ": " + actor.reason();
    return new Why(
        name, "“" + actor.text() + "”" + place + " is " + actor.name() + office + reason);
  }

  static Why of(String name, Proposition content) {
    String meaning = EntryView.meaning(content);
    return new Why(name, "“" + content.text() + "”" + (meaning.isEmpty() ? "" : " is " + meaning));
  }

  static Why of(AttributionLink link) {
    return new Why(
        "By",
        "“" + link.cue() + "”, " + link.medium().code() + ": " + of("", link.source()).value());
  }
}
