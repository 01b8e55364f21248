package sitroom.room.sitrep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.model.AttributionLink;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.Evidence;

/**
 * A footnote: how the act is put, by whose account, in which words, and where these stand.
 *
 * @param number counted from 1 in its report
 */
public record Note(int number, Entry entry) {

  /** The act and its factuality: "threat, conditional". */
  public String act() {
    String act =
        entry
            .speechAct()
            .<Coded>map(it -> it)
            .or(entry::event)
            .map(Coded::code)
            .orElse(entry.kind().code());
    return act.toLowerCase(Locale.ROOT) + entry.factuality().map(it -> ", " + it.code()).orElse("");
  }

  /** By whose account, from the outside in. */
  public String account() {
    List<AttributionLink> chain = entry.attribution();
    String names = chain.stream().map(it -> it.source().name()).collect(Collectors.joining(" › "));
    String outlet = entry.outlet().orElse("outlet not named");
    return chain.isEmpty() ? outlet : names + ", in " + outlet;
  }

  public String day() {
    return entry.published().map(Object::toString).orElse("no date");
  }

  public String words() {
    return entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
  }

  /** The entry's id and where its words stand in the document. */
  public String place() {
    return entry.id()
        + entry.evidence().stream()
            .map(it -> " [" + it.span().start() + ", " + it.span().end() + ")")
            .collect(Collectors.joining());
  }

  public Optional<String> uri() {
    return entry.uri();
  }

  /** The note in one line, for forms that have no other. */
  public String line() {
    return act() + " · " + account() + ", " + day() + ": “" + words() + "” " + place();
  }
}
