package sitroom.sources.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What became of asking for an address. Nothing else happens: no exception is thrown for it. */
public sealed interface Fetch {

  /**
   * The server sent it.
   *
   * @param address where it was in the end, after redirects
   * @param mediaType in lower case without parameters, such as {@code text/html}
   * @param charset the name of the encoding, as the server says it
   * @param bytes the body, unpacked
   */
  record Fetched(
      URI address,
      Optional<String> mediaType,
      Optional<String> charset,
      Validators validators,
      byte[] bytes)
      implements Fetch {}

  /** It is what it was when the validators were given (304). */
  record NotModified() implements Fetch {}

  /** It may not be had, and asking again will not change that soon. */
  record Refused(By by, String reason) implements Fetch {}

  /** Who refuses. */
  enum By {
    /** Sitroom's own rules; nothing was sent to the address. */
    RULES,
    /** The server: it has no such page, or does not give it to us (4xx). */
    SERVER
  }

  /**
   * The server asks to come back later (429, or 503 with a time).
   *
   * @param when not before this time
   */
  record Later(Instant when, String reason) implements Fetch {}

  /** It did not work; it may work another time. */
  record Failed(String reason) implements Fetch {}
}
