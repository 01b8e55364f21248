package sitroom.reader.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.Span;

/**
 * A note that says whose words follow: "The below is attributable to Spokesperson A. Person:".
 *
 * @param span up to and with its colon
 * @param speaker the words that name the speaker
 */
record SpeakerNote(Span span, String speaker) {
  private static final int LONGEST = 200;
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:(?:The )?(?:below|following|statement below|following statement|statement)(?: statement| text)? (?:is|may be|can be|should be) "
              + "(?:attributable|attributed) to|Please attribute the (?:following|below)(?: statement)? to"
              + "|(?:The )?[Ff]ollowing is (?:a|the) (?:text of a |joint |press )?statement (?:by|from|of|issued by)) (?:the )?(?<who>[^:.;\"“]{3,90}+|[^:;\"“]{3,90}+) {0,3}:");

  static Optional<SpeakerNote> at(String plain, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    Matcher matcher = NOTE.matcher(plain).region(paragraph.start(), end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new SpeakerNote(
            new Span(matcher.start(), matcher.end()), WordShape.collapse(matcher.group("who"))));
  }
}
