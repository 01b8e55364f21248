package sitroom.room.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.web.Room;
import sitroom.room.web.ServeOptions;
import sitroom.room.web.SourceDesk;
import sitroom.room.web.guard.Access;

/** {@code sitroom serve}: the situation room as pages, on this machine. */
final class ServeCommand implements Callable<Integer> {
  private static final int DEFAULT_PORT = 7480;
  private static final int LAST_PORT = 65_535;
  private static final int SHORTEST_TOKEN = 16;
  private static final int DAY = 24 * 60;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final SourceFiles files = new SourceFiles();

  private final OptionSpec port =
      OptionSpec.builder("--port")
          .paramLabel("PORT")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, LAST_PORT))
          .defaultValue(String.valueOf(DEFAULT_PORT))
          .description("Where to listen (default: " + DEFAULT_PORT + ").")
          .build();
  private final OptionSpec host =
      OptionSpec.builder("--host")
          .paramLabel("ADDRESS")
          .type(String.class)
          .defaultValue("127.0.0.1")
          .description(
              "The address to listen at (default: 127.0.0.1, this machine alone). Any other asks for"
                  + " --token-file.")
          .build();
  private final OptionSpec names =
      OptionSpec.builder("--name")
          .paramLabel("HOST")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .description(
              "A name under which browsers reach the room, with --host; may be given several times.")
          .build();
  private final OptionSpec token =
      OptionSpec.builder("--token-file")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "A file with the token that the room asks for, and that programs send along to"
                  + " correct through the API.")
          .build();
  private final OptionSpec demo =
      Arguments.flag("Fill a ledger that is thrown away with the samples, and show it.", "--demo");
  private final OptionSpec every =
      OptionSpec.builder("--every")
          .paramLabel("MINUTES")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, DAY))
          .defaultValue("5")
          .description("Minutes between two rounds of the sources (default: 5).")
          .build();
  private final OptionSpec packs = Arguments.packs();

  ServeCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("serve");
    List.of(this.ledgers.option(), port, host, names, token, demo, files.option(), every, packs)
        .forEach(spec::addOption);
    HelpText.SERVE.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    ServeOptions options = options();
    List<Path> more = Arguments.paths(packs);
    Home home = Home.find();
    List<Path> all = new ArrayList<>(home.packs());
    all.addAll(more);
    Clock clock = Clock.systemUTC();
    Room.Means means = new Room.Means(all, () -> readers.open(more), this::say, clock);
    try (Room room = open(options, home, means)) {
      // A second signal ends the program at once, as without this.
      Runtime.getRuntime().addShutdownHook(new Thread(room::close, "sitroom closing"));
      TextOut out = new TextOut(streams.out());
      out.println("The room is open: " + room.address());
      out.println("Ctrl-C ends it.");
      out.flush();
      room.await();
    }
    return ExitStatus.ALL_READ;
  }

  private Room open(ServeOptions options, Home home, Room.Means means) throws SetUpException {
    try {
      if (Boolean.TRUE.equals(demo.getValue())) {
        return Room.demo(options, home.folder().resolve("samples"), means);
      }
      int pause = Math.max(1, every.<Integer>getValue());
      Ledger ledger = ledgers.openOrMake(this::say);
      SourceDesk sources = new SourceDesk(files.file(), files.memory(ledger), means.clock());
      return Room.open(options, ledger, sources, pause, means);
    } catch (JavalinBindException e) {
      throw new SetUpException(
          options.host()
              + ":"
              + options.port()
              + " cannot be listened at: it is taken, or not"
              + " allowed",
          e);
    }
  }

  private void say(String line) {
    streams.err().println("sitroom: " + Printable.line(line));
  }

  private ServeOptions options() throws SetUpException {
    Optional<String> secret = token();
    String address = host.getValue();
    int at = port.<Integer>getValue();
    if (!isLoopback(address) && secret.isEmpty()) {
      throw new SetUpException(
          address
              + " can be reached from other machines, so the room needs a token: --token-file FILE");
    }
    Set<String> known =
        isLoopback(address)
            ? Set.of()
            : Set.copyOf(
                Optional.<List<String>>ofNullable(names.getValue()).orElse(List.of(address)));
    return ServeOptions.at(address, at, new Access(known, secret));
  }

  private static boolean isLoopback(String address) throws SetUpException {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new SetUpException("there is no address " + address, e);
    }
  }

  private Optional<String> token() throws SetUpException {
    Optional<Path> file = Optional.ofNullable(token.getValue());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      String secret = Files.readString(file.get()).strip();
      if (secret.length() < SHORTEST_TOKEN) {
        throw new SetUpException(
            file.get() + ": a token has at least " + SHORTEST_TOKEN + " characters");
      }
      return Optional.of(secret);
    } catch (IOException e) {
      throw new SetUpException(file.get() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
