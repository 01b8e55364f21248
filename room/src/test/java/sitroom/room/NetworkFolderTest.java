package sitroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.reader.parse.Network;
import sitroom.reader.parse.NetworkFiles;

class NetworkFolderTest {
  @TempDir private Path state;

  @Test
  void theNetworkIsPreparedOnceAndAnewWhenItWasReplaced() throws Exception {
    Path prepared = state.resolve("network.ort");
    NetworkFolder folder = new NetworkFolder(Home.find().network(), Optional.of(prepared));
    assertThat(folder.preparedBytes()).isEmpty();

    folder.prepare();
    assertThat(folder.preparedBytes()).isPresent();
    FileTime first = Files.getLastModifiedTime(prepared);
    folder.prepare();
    assertThat(Files.getLastModifiedTime(prepared)).isEqualTo(first);

    Files.writeString(state.resolve("network.ort.of"), "another network");
    assertThat(folder.preparedBytes()).isEmpty();
    folder.prepare();
    assertThat(folder.preparedBytes()).isPresent();
    assertThat(files(state)).containsExactlyInAnyOrder(prepared, state.resolve("network.ort.of"));
    Network.load(folder).close();
  }

  @Test
  void whereItCannotBeWrittenTheNetworkLoadsWithoutIt() throws Exception {
    NetworkFolder folder =
        new NetworkFolder(
            Home.find().network(), Optional.of(state.resolve("nowhere").resolve("network.ort")));

    folder.prepare();

    assertThat(folder.preparedBytes()).isEmpty();
    Network.load(folder).close();
  }

  @Test
  void withoutAPlaceForItNothingIsWritten() throws Exception {
    NetworkFolder folder = new NetworkFolder(Home.find().network(), Optional.empty());

    folder.prepare();

    assertThat(folder.preparedBytes()).isEmpty();
    assertThat(folder.bytes(NetworkFiles.MAIN).isDirect()).isTrue();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
