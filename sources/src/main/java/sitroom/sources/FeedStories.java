package sitroom.sources;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import sitroom.model.Document;
import sitroom.sources.content.Content;
import sitroom.sources.content.ContentReader;
import sitroom.sources.feed.Feed;
import sitroom.sources.feed.FeedItem;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.memory.SourceState;
import sitroom.sources.web.Fetch;
import sitroom.sources.web.Fetcher;
import sitroom.sources.web.Robots;
import sitroom.sources.web.Validators;

/**
 * Reads the new stories of a feed: each from its page, and in the feed's own words where the page
 * is refused or is no text. A page that fails is tried again with the next readings, {@link
 * #MOST_TRIES} times in all, before the feed's words are taken.
 */
final class FeedStories {
  static final int MOST_TRIES = 3;

  private final Fetcher fetcher;
  private final Robots robots;
  private final ContentReader contents;
  private final InstantSource clock;
  private final int mostTries;

  FeedStories(
      Fetcher fetcher, Robots robots, ContentReader contents, InstantSource clock, int mostTries) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.contents = contents;
    this.clock = clock;
    this.mostTries = mostTries;
  }

  /** What became of a story's page. */
  private sealed interface Page {
    record Read(Document document) implements Page {}

    /** It will not be had: the feed's own words must do. */
    record Refused(String reason) implements Page {}

    record Again(String reason, Optional<Instant> notBefore) implements Page {}
  }

  SourceState read(
      Source source, Feed feed, SourceState before, Validators validators, Consumer<Input> sink) {
    Feed named = new Feed(source.outlet().or(feed::title), feed.language(), List.of());
    Set<String> seen = new HashSet<>(before.seen());
    List<String> taken = new ArrayList<>();
    Map<String, Integer> again = new HashMap<>();
    Optional<Instant> notBefore = Optional.empty();
    Set<String> resting = new HashSet<>();
    for (FeedItem item : feed.items()) {
      if (!seen.add(item.id())) {
        continue;
      }
      int tried = before.tries().getOrDefault(item.id(), 0) + 1;
      Page page = page(source, named, item, resting);
      if (page instanceof Page.Again wait && tried < mostTries) {
        again.put(item.id(), tried);
        notBefore = later(notBefore, wait.notBefore());
      } else {
        taken.add(item.id());
        sink.accept(input(source, named, item, page));
      }
    }
    Instant now = clock.instant();
    SourceState after = before.read(now, validators.etag(), validators.lastModified(), taken);
    return again.isEmpty() ? after : after.unfinished(again, notBefore);
  }

  private Page page(Source source, Feed named, FeedItem item, Set<String> resting) {
    if (source.kind() == SourceKind.FEED_TEXT || item.address().isEmpty()) {
      return new Page.Refused("the feed names no page");
    }
    URI address = item.address().get();
    String host = String.valueOf(address.getAuthority());
    if (resting.contains(host)) {
      return new Page.Again("its host asks to come back later", Optional.empty());
    }
    Optional<String> refusal = robots.refusal(address);
    if (refusal.isPresent()) {
      return new Page.Refused(refusal.get());
    }
    Fetch fetch = fetcher.get(address);
    if (fetch instanceof Fetch.Fetched fetched) {
      return read(named, fetched);
    }
    if (fetch instanceof Fetch.Refused refused) {
      return new Page.Refused(refused.reason());
    }
    if (fetch instanceof Fetch.Later later) {
      resting.add(host);
      return new Page.Again(later.reason(), Optional.of(later.when()));
    }
    String reason = fetch instanceof Fetch.Failed failed ? failed.reason() : "no body";
    return new Page.Again(reason, Optional.empty());
  }

  private Page read(Feed named, Fetch.Fetched fetched) {
    Content content =
        new Content(fetched.address(), fetched.mediaType(), fetched.charset(), fetched.bytes());
    try {
      return new Page.Read(contents.read(content, named.title()));
    } catch (UnreadableException e) {
      return new Page.Refused(String.valueOf(e.getMessage()));
    }
  }

  private static Input input(Source source, Feed named, FeedItem item, Page page) {
    if (page instanceof Page.Read read) {
      return new Input.Found(source.address(), new Place.Page(), item.fill(read.document(), named));
    }
    Optional<Document> own = item.document(named);
    if (own.isPresent()) {
      return new Input.Found(source.address(), new Place.Page(), own.get());
    }
    String reason =
        page instanceof Page.Refused refused ? refused.reason() : ((Page.Again) page).reason();
    String place = item.address().map(URI::toString).orElse(item.id());
    return new Input.SetAside(
        Problem.of(place, reason + "; the feed " + source.address() + " has no text of it either"));
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? one
        : other.or(() -> one);
  }
}
