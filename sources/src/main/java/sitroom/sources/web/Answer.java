package sitroom.sources.web;

import java.net.URI;

/** What a server answered to one request: the end of a fetch, or where to go on. */
sealed interface Answer {
  record Done(Fetch fetch) implements Answer {}

  record Moved(URI to) implements Answer {}

  static Answer done(Fetch fetch) {
    return new Done(fetch);
  }
}
