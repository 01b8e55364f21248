package sitroom.room.cli;

import java.util.Optional;

/** The program's own version. */
final class Version {
  private Version() {}

  /** As {@code sitroom 0.1.0}; the jar's manifest says it. */
  static String line() {
    return "sitroom "
        + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
  }
}
