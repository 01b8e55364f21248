package sitroom.room;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;
import sitroom.model.Document;
import sitroom.reader.Reader;
import sitroom.reader.Reading;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.SplittingWords;

/**
 * Builds the reader from what lies on disk: the one place where packs, network and reader are wired
 * together.
 */
public final class ReaderFactory {
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
    try {
      Knowledge knowledge = Knowledge.load(packs);
      List<Table> splitting = knowledge.tables("english/splitting.tsv");
      if (splitting.isEmpty()) {
        throw new SetUpException("no pack has english/splitting.tsv");
      }
      // The indexes of the packs are built beside the network: together they are most of a start.
      CompletableFuture<Void> indexes = CompletableFuture.runAsync(() -> warm(knowledge));
      NetworkParser parser = parser(home, knowledge, splitting.get(0));
      indexes.join();
      return new Open(new Reader(knowledge, parser), parser);
    } catch (CompletionException e) {
      throw new SetUpException("the packs cannot be loaded: " + reason(e), e);
    } catch (PackException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new SetUpException("the packs or the network cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static void warm(Knowledge knowledge) {
    knowledge.actors();
    knowledge.places();
  }

  private static String reason(CompletionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }

  private static NetworkParser parser(Home home, Knowledge knowledge, Table splitting) {
    return NetworkParser.load(
        SplittingWords.of(splitting),
        knowledge.tables("english/forms.tsv"),
        name -> Files.newInputStream(home.network().resolve(name)));
  }

  private record Open(Reader reader, NetworkParser parser) implements DocumentReader {
    @Override
    public Reading read(Document document) {
      return reader.read(document);
    }

    @Override
    public String fingerprint() {
      return CodeFingerprint.of(Reader.class, Document.class) + "+" + reader.fingerprint();
    }

    @Override
    public void close() {
      parser.close();
    }
  }
}
