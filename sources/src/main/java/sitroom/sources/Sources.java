package sitroom.sources;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
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
import sitroom.sources.content.ContentReader;
import sitroom.sources.file.FileInputs;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.input.Problem;
import sitroom.sources.memory.SourceMemory;
import sitroom.sources.memory.SourceState;
import sitroom.sources.office.OfficeFiles;
import sitroom.sources.office.OfficeLimits;
import sitroom.sources.web.FetchRules;
import sitroom.sources.web.Fetcher;
import sitroom.sources.web.Robots;

/**
 * The front door: reads sources of every kind, and of each what is new since the last reading that
 * was confirmed. Not for several threads at a time.
 */
public final class Sources implements AutoCloseable {
  /** A file that was changed this recently may still be being written. */
  private static final Duration AT_REST = Duration.ofSeconds(2);

  private final SourceMemory memory;
  private final FetchRules rules;
  private final InstantSource clock;
  private final OfficeFiles office;
  private final ContentReader contents;
  private final Map<Set<String>, Web> webs = new HashMap<>();

  private record Web(Fetcher fetcher, Robots robots) {}

  /**
   * A front door.
   *
   * @param memory what is known of sources; with {@link SourceMemory#NONE} everything is new
   * @param rules for the web; a source's allowed hosts are added to those of the rules
   */
  public Sources(SourceMemory memory, FetchRules rules, OfficeLimits limits, InstantSource clock) {
    this.memory = memory;
    this.rules = rules;
    this.clock = clock;
    this.office = new OfficeFiles(limits);
    this.contents = new ContentReader(office);
  }

  /**
   * Reads a source, and hands on each document and each problem as it is found.
   *
   * @param origin what is said of documents that do not say it themselves
   */
  public SourceReading read(Source source, Origin origin, Consumer<Input> sink) {
    SourceState before = memory.stateOf(source.address());
    Instant now = clock.instant();
    if (before.rests(now)) {
      return new SourceReading(memory, source.address(), before, true);
    }
    Consumer<Input> filling = origin.filling(sink);
    SourceState after =
        source.kind() == SourceKind.FILES
            ? files(source, before, filling)
            : web(source, before, filling);
    if (after.failures() > 0) {
      // Nothing was taken, and the server's wish to be left alone holds whatever happens to us.
      memory.keep(source.address(), after);
    }
    return new SourceReading(memory, source.address(), after, false);
  }

  private SourceState web(Source source, SourceState before, Consumer<Input> sink) {
    Set<String> hosts = new HashSet<>(rules.allowedHosts());
    hosts.addAll(source.allowedHosts());
    Web web =
        webs.computeIfAbsent(
            hosts,
            allowed -> {
              Fetcher fetcher = new Fetcher(rules.allowing(allowed), clock);
              return new Web(fetcher, new Robots(fetcher, clock));
            });
    // Without a memory there is no next time, so a page that fails is not waited for.
    int tries = memory == SourceMemory.NONE ? 1 : FeedStories.MOST_TRIES;
    FeedStories stories = new FeedStories(web.fetcher, web.robots, contents, clock, tries);
    return new WebSource(web.fetcher, web.robots, contents, stories, clock)
        .read(source, before, sink);
  }

  private SourceState files(Source source, SourceState before, Consumer<Input> sink) {
    if (memory == SourceMemory.NONE) {
      new FileInputs(office, sink).read(source.address());
      return before;
    }
    if (!new File(source.address()).exists()) {
      String reason = "there is no such file";
      sink.accept(new Input.SetAside(Problem.of(source.address(), reason)));
      return before.failed(clock.instant(), reason, Optional.empty());
    }
    Set<String> seen = new HashSet<>(before.seen());
    List<String> taken = new ArrayList<>();
    new FileInputs(office, sink)
        .read(
            source.address(),
            file -> {
              Optional<String> version = version(file);
              boolean isNew = version.isPresent() && !seen.contains(version.get());
              if (isNew) {
                taken.add(version.get());
              }
              return isNew;
            });
    return before.read(clock.instant(), Optional.empty(), Optional.empty(), taken);
  }

  /** A file as it is now; empty while it is being written, or where it is not there. */
  private Optional<String> version(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Instant changed = attributes.lastModifiedTime().toInstant();
      return changed.isAfter(clock.instant().minus(AT_REST))
          ? Optional.empty()
          : Optional.of(file + " " + attributes.size() + " " + changed);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    office.close();
    webs.values().forEach(web -> web.fetcher.close());
  }
}
