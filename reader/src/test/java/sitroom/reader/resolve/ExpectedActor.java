package sitroom.reader.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.ActorMention;

/**
 * An actor as tests write it: {@code USA:GOV@President of the United States=Joe Biden}; only what
 * is told is compared.
 */
record ExpectedActor(
    String code, Optional<String> sector, Optional<String> office, Optional<String> name) {
  private static final Pattern FORM =
      Pattern.compile("([^:@=]+)(?::([A-Z]+))?(?:@([^=]+))?(?:=(.+))?");

  static ExpectedActor of(String written) {
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no actor: " + written);
    }
    return new ExpectedActor(
        matcher.group(1),
        Optional.ofNullable(matcher.group(2)),
        Optional.ofNullable(matcher.group(3)),
        Optional.ofNullable(matcher.group(4)));
  }

  boolean isKnown() {
    return !code.equals("-");
  }

  boolean fits(ActorMention actor) {
    boolean same =
        !isKnown()
            || actor.country().equals(Optional.of(code))
            || actor.id().equals(Optional.of(code));
    return same
        && (sector.isEmpty() || sector.equals(actor.sector()))
        && (office.isEmpty() || office.equals(actor.office()))
        && (name.isEmpty() || name.get().equals(actor.name()));
  }
}
