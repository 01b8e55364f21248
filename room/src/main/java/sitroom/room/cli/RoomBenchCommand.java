package sitroom.room.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.Sort;
import sitroom.model.Entry;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.web.Room;
import sitroom.room.web.RoomSpeed;
import sitroom.room.web.ServeOptions;
import sitroom.room.web.SourceDesk;
import sitroom.room.web.guard.Access;
import sitroom.sources.memory.SourceMemory;

/** {@code sitroom bench room}: how long the pages of a ledger take. */
final class RoomBenchCommand implements Callable<Integer> {
  private static final int TIMES = 40;
  private static final int MOST = 10_000;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final OptionSpec times =
      OptionSpec.builder("--times")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST))
          .defaultValue(String.valueOf(TIMES))
          .description("How often each page is asked for (default: " + TIMES + ").")
          .build();

  RoomBenchCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("room");
    List.of(this.ledgers.option(), times).forEach(spec::addOption);
    BenchHelp.ROOM_BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException, InterruptedException {
    Home home = Home.find();
    Room.Means means =
        new Room.Means(
            home.packs(), () -> readers.open(List.of()), unused -> {}, Clock.systemUTC());
    ServeOptions options =
        new ServeOptions(
            "127.0.0.1", 0, new Access(Set.of(), Optional.empty()), MOST * 100.0, MOST * 100.0);
    Ledger ledger = ledgers.open(unused -> {});
    Map<String, List<String>> pages = pages(ledger);
    long entries =
        ledger.finder(sitroom.ledger.query.ActorNames.NONE).countEntries(new Question.All());
    SourceDesk none =
        new SourceDesk(
            home.folder().resolve("no-sources.json"), SourceMemory.NONE, Clock.systemUTC());
    TextOut out = new TextOut(streams.out());
    out.println(entries + " entries");
    try (Room room = Room.open(options, ledger, none, 60, means)) {
      RoomSpeed speed = new RoomSpeed(room.address());
      speed.run(pages, 3);
      for (RoomSpeed.Measured one : speed.run(pages, times.<Integer>getValue())) {
        out.println(
            String.format(
                Locale.ROOT,
                "  %-10s median %7.1f ms, p95 %7.1f ms, %7d bytes, status %d",
                one.page(),
                one.median(),
                one.p95(),
                one.bytes(),
                one.status()));
      }
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }

  /** Pages of what the ledger itself holds. */
  private static Map<String, List<String>> pages(Ledger ledger) {
    List<Entry> some =
        ledger
            .finder(sitroom.ledger.query.ActorNames.NONE)
            .entries(new Question.All(), Sort.NEWEST, 60, 0);
    List<String> documents = new ArrayList<>();
    List<String> searches = new ArrayList<>(List.of("search", "search?q=sanctions"));
    List<String> actors = new ArrayList<>();
    for (Entry entry : some) {
      documents.add("documents/" + entry.document());
      entry
          .source()
          .forEach(
              it -> {
                it.country().ifPresent(code -> actors.add("actors/" + code));
                it.country().ifPresent(code -> searches.add("search?q=actor:" + code));
              });
    }
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("now", List.of("now"));
    pages.put("incidents", List.of("incidents"));
    pages.put("document", documents.isEmpty() ? List.of("now") : documents);
    pages.put("search", searches);
    pages.put("actors", List.of("actors"));
    pages.put("actor", actors.isEmpty() ? List.of("actors") : actors);
    pages.put("watch", List.of("watch"));
    pages.put("sitrep", List.of("sitrep"));
    pages.put("sources", List.of("sources"));
    pages.put("about", List.of("about"));
    return pages;
  }
}
