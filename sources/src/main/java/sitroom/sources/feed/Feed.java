package sitroom.sources.feed;

import java.util.List;
import java.util.Optional;

/** A feed as it was when it was fetched, its items in its own order. */
public record Feed(Optional<String> title, Optional<String> language, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }
}
