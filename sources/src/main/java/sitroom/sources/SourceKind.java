package sitroom.sources;

import java.util.Locale;
import java.util.Optional;

/** What a source is, and what is taken from it. */
public enum SourceKind {
  /** A file or a folder of this machine; of a folder, what is new in it. */
  FILES,
  /** A web address: a feed or a page, as its server says. */
  WEB,
  /** A feed; the page of each story is fetched. */
  FEED,
  /** A feed; only what it says itself is taken, and no page is fetched. */
  FEED_TEXT,
  /** A page, read when it changes. */
  PAGE;

  /** The kind by its name on the command line, such as {@code feed-text}. */
  public static Optional<SourceKind> named(String name) {
    for (SourceKind kind : values()) {
      if (kind.word().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The name on the command line and in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
