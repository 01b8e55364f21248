package sitroom.room;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;
import sitroom.ledger.fuse.PackParties;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Document;
import sitroom.reader.Reader;
import sitroom.reader.Reading;
import sitroom.reader.parse.Engine;
import sitroom.reader.parse.Network;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.SplittingWords;

/**
 * Builds the reader from what lies on disk: the one place where packs, network and reader are wired
 * together.
 */
public final class ReaderFactory {
  /**
   * The system property that says what runs the network: {@code any} (default), {@code onnxruntime}
   * or {@code java}.
   */
  static final String ENGINE = "sitroom.network";

  private ReaderFactory() {}

  /**
   * Opens a reader.
   *
   * @param morePacks folders of packs to be loaded beside those of the home
   * @throws SetUpException where a pack or the network is missing or wrong
   */
  public static DocumentReader open(Home home, List<Path> morePacks) throws SetUpException {
    List<Path> packs = new ArrayList<>(home.packs());
    packs.addAll(morePacks);
    // The network is loaded beside the packs: together they are most of a start.
    CompletableFuture<Network> network = CompletableFuture.supplyAsync(() -> network(home));
    try {
      return open(packs, network);
    } catch (SetUpException | RuntimeException e) {
      try {
        network.join().close();
      } catch (CompletionException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
  }

  /**
   * Opens the parser alone, without the knowledge that the rest of reading needs.
   *
   * @throws SetUpException where a pack or the network is missing or wrong
   */
  public static NetworkParser openParser(Home home) throws SetUpException {
    try {
      return parser(Knowledge.load(home.packs()), network(home));
    } catch (PackException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new SetUpException("the packs or the network cannot be loaded: " + reason(e), e);
    }
  }

  private static NetworkParser parser(Knowledge knowledge, Network network) {
    List<Table> splitting = knowledge.tables("english/splitting.tsv");
    if (splitting.isEmpty()) {
      throw new PackException("english/splitting.tsv", 0, "no pack has this table");
    }
    return new NetworkParser(
        SplittingWords.of(splitting.get(0)), knowledge.tables("english/forms.tsv"), network);
  }

  private static DocumentReader open(List<Path> packs, CompletableFuture<Network> network)
      throws SetUpException {
    try {
      Knowledge knowledge = Knowledge.load(packs);
      // The network is waited for last, the places are indexed beside the actors.
      CompletableFuture<Void> places = CompletableFuture.runAsync(knowledge::places);
      Reader reader = new Reader(knowledge, () -> parser(knowledge, network.join()));
      places.join();
      return new Open(
          reader,
          network.join(),
          new PackParties(knowledge::actors),
          Optional.of(new WatchKnowledge(knowledge)));
    } catch (PackException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    } catch (CompletionException | UncheckedIOException | IllegalArgumentException e) {
      throw new SetUpException("the packs or the network cannot be loaded: " + reason(e), e);
    }
  }

  private static Network network(Home home) {
    Engine engine = Engine.named(System.getProperty(ENGINE, "any"));
    NetworkFolder folder = NetworkFolder.of(home);
    if (engine != Engine.JAVA) {
      folder.prepare();
    }
    return Network.load(folder, engine);
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    return String.valueOf(cause.getMessage());
  }

  private record Open(
      Reader reader, Network network, Parties parties, Optional<WatchKnowledge> watching)
      implements DocumentReader {
    @Override
    public Reading read(Document document) {
      return reader.read(document);
    }

    @Override
    public ParsedText parse(Document document) {
      return reader.parse(document);
    }

    @Override
    public String fingerprint() {
      return CodeFingerprint.of(Reader.class, Document.class) + "+" + reader.fingerprint();
    }

    @Override
    public void close() {
      network.close();
    }
  }
}
