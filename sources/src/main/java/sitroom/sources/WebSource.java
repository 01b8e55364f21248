package sitroom.sources;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sitroom.model.Document;
import sitroom.sources.content.Content;
import sitroom.sources.content.ContentKind;
import sitroom.sources.content.ContentReader;
import sitroom.sources.feed.Feed;
import sitroom.sources.feed.FeedParser;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.memory.SourceState;
import sitroom.sources.web.Fetch;
import sitroom.sources.web.Fetcher;
import sitroom.sources.web.Robots;
import sitroom.sources.web.Validators;
import sitroom.sources.web.WebAddress;

/** Reads a feed or a page. */
final class WebSource {
  private final Fetcher fetcher;
  private final Robots robots;
  private final ContentReader contents;
  private final FeedStories stories;
  private final InstantSource clock;

  WebSource(
      Fetcher fetcher,
      Robots robots,
      ContentReader contents,
      FeedStories stories,
      InstantSource clock) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.contents = contents;
    this.stories = stories;
    this.clock = clock;
  }

  /** Reads the source; what is known of it afterwards comes back. */
  SourceState read(Source source, SourceState before, Consumer<Input> sink) {
    Optional<URI> address = WebAddress.of(source.address());
    if (address.isEmpty()) {
      return failed(source, before, "no web address", Optional.empty(), sink);
    }
    boolean isFeed = source.kind() == SourceKind.FEED || source.kind() == SourceKind.FEED_TEXT;
    // A feed is there to be fetched by programs; robots.txt is about pages.
    Optional<String> refusal = isFeed ? Optional.empty() : robots.refusal(address.get());
    if (refusal.isPresent()) {
      return failed(source, before, refusal.get(), Optional.empty(), sink);
    }
    Fetch fetch = fetcher.get(address.get(), new Validators(before.etag(), before.lastModified()));
    if (fetch instanceof Fetch.Fetched fetched) {
      return fetched(source, before, fetched, sink);
    }
    if (fetch instanceof Fetch.Later later) {
      return failed(source, before, later.reason(), Optional.of(later.when()), sink);
    }
    if (fetch instanceof Fetch.Refused refused) {
      return failed(source, before, refused.reason(), Optional.empty(), sink);
    }
    if (fetch instanceof Fetch.Failed failure) {
      return failed(source, before, failure.reason(), Optional.empty(), sink);
    }
    return before.unchanged(clock.instant());
  }

  private SourceState fetched(
      Source source, SourceState before, Fetch.Fetched fetched, Consumer<Input> sink) {
    try {
      boolean isPage =
          source.kind() == SourceKind.PAGE
              || (source.kind() == SourceKind.WEB
                  && ContentKind.of(fetched.mediaType(), fetched.bytes()) != ContentKind.FEED);
      if (isPage) {
        return page(source, before, fetched, sink);
      }
      Feed feed = FeedParser.parse(fetched.bytes(), fetched.charset(), fetched.address());
      return stories.read(source, feed, before, fetched.validators(), sink);
    } catch (UnreadableException e) {
      sink.accept(new Input.SetAside(e.in(source.address())));
      return before.failed(clock.instant(), String.valueOf(e.getMessage()), Optional.empty());
    }
  }

  private SourceState page(
      Source source, SourceState before, Fetch.Fetched fetched, Consumer<Input> sink)
      throws UnreadableException {
    Document document =
        contents.read(
            new Content(fetched.address(), fetched.mediaType(), fetched.charset(), fetched.bytes()),
            source.outlet());
    boolean isNew = !before.seen().contains(document.id());
    if (isNew) {
      sink.accept(new Input.Found(source.address(), new Place.Page(), document));
    }
    return before.read(
        clock.instant(),
        fetched.validators().etag(),
        fetched.validators().lastModified(),
        isNew ? List.of(document.id()) : List.of());
  }

  private SourceState failed(
      Source source,
      SourceState before,
      String reason,
      Optional<java.time.Instant> asked,
      Consumer<Input> sink) {
    sink.accept(new Input.SetAside(Problem.of(source.address(), reason)));
    return before.failed(clock.instant(), reason, asked);
  }
}
