package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.room.SetUpException;
import sitroom.sources.Source;

class WatchedListTest {
  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();

  private Path list() {
    return folder.resolve("room.json");
  }

  private WatchedList watched() throws SetUpException {
    SourceFiles files = new SourceFiles();
    CommandSpec spec = CommandSpec.create().addOption(files.option());
    new CommandLine(spec).parseArgs("--list", list().toString());
    return new WatchedList(files, said::add);
  }

  private void sources(String what, String name) {
    assertThat(Run.of("sources", what, name, "--list", list().toString()).status()).isZero();
  }

  @Test
  void aSourceThatIsAddedOrRemovedWhileTheWatchRunsCountsFromTheNextRoundOn() throws Exception {
    sources("add", "https://gazette.example/rss");
    WatchedList watched = watched();

    sources("add", "https://herald.example/rss");
    assertThat(watched.get())
        .extracting(Source::address)
        .containsExactly("https://gazette.example/rss", "https://herald.example/rss");

    sources("remove", "https://gazette.example/rss");
    assertThat(watched.get())
        .extracting(Source::address)
        .containsExactly("https://herald.example/rss");
    assertThat(said).isEmpty();
  }

  @Test
  void aListThatIsBrokenWhileTheWatchRunsLeavesTheOneBefore() throws SetUpException, IOException {
    sources("add", "https://gazette.example/rss");
    WatchedList watched = watched();

    Files.writeString(list(), "[{");
    assertThat(watched.get()).hasSize(1);
    assertThat(watched.get()).hasSize(1);

    assertThat(said).singleElement().asString().contains("the list as it was before is used");
  }
}
