package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that was prepared before is the same network. */
class PreparedNetworkTest {
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("Moscow", "denied", "that", "it", "had", "massed", "troops", "."),
          List.of("If", "the", "talks", "fail", ",", "there", "will", "be", "sanctions", "."),
          List.of("TALKS", "FAIL"),
          List.of("“", "We", "will", "respond", ",", "”", "she", "said", "."));

  @TempDir private Path folder;

  private Network network;

  @BeforeEach
  void load() {
    network = Network.load(Treebanks.networkFiles());
  }

  @AfterEach
  void close() {
    network.close();
  }

  @Test
  void givesTheSameParses() throws IOException {
    Path file = folder.resolve("network.ort");
    NetworkParser.prepare(Treebanks.networkFiles(), file.toString());

    assertThat(Files.size(file)).isGreaterThan(10_000_000);
    assertSameParses(new WithPrepared(Files.readAllBytes(file)));
  }

  @Test
  void aDamagedOneIsPassedOver() {
    assertSameParses(new WithPrepared(new byte[1000]));
  }

  private void assertSameParses(NetworkFiles files) {
    try (Network other = Network.load(files)) {
      for (List<String> forms : SENTENCES) {
        Decoded expected = network.session().run(Encoded.of(forms, network.pieces()));
        Decoded decoded = other.session().run(Encoded.of(forms, other.pieces()));
        assertThat(decoded).usingRecursiveComparison().isEqualTo(expected);
      }
    }
  }

  /** The project's network with something as its prepared form. */
  private record WithPrepared(byte[] prepared) implements NetworkFiles {
    @Override
    public InputStream open(String name) throws IOException {
      return Treebanks.networkFiles().open(name);
    }

    @Override
    public Optional<ByteBuffer> preparedBytes() {
      return Optional.of(ByteBuffer.allocateDirect(prepared.length).put(prepared).flip());
    }
  }
}
