package sitroom.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.sources.input.Input;
import sitroom.sources.memory.SourceMemoryFile;
import sitroom.sources.office.OfficeLimits;
import sitroom.sources.web.FetchRules;

class WatchTest {
  @TempDir Path folder;

  private Sources sources() throws IOException {
    return new Sources(
        new SourceMemoryFile(folder.resolve("memory.json")),
        FetchRules.SAFE,
        OfficeLimits.USUAL,
        InstantSource.system());
  }

  private Source news() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    return new Source("news", news.toString(), SourceKind.FILES, Set.of(), Optional.empty());
  }

  private void arrives(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    Files.move(file, folder.resolve("news").resolve(name));
  }

  /** Puts texts where the test can see them. */
  private record Tray(List<String> texts) implements Watch.Batch {
    @Override
    public void accept(Input input) {
      texts.add(((Input.Found) input).document().text());
    }

    @Override
    public void settle() {
      // They are where they should be.
    }
  }

  @Test
  void aFileThatArrivesIsHandedOnOnce() throws Exception {
    Source news = news();
    BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    try (Sources sources = sources()) {
      Watch watch =
          new Watch(
              sources,
              () -> List.of(news),
              source ->
                  new Watch.Batch() {
                    @Override
                    public void accept(Input input) {
                      if (input instanceof Input.Found found) {
                        arrived.add(found.document().text());
                      }
                    }

                    @Override
                    public void settle() {
                      // Everything is in the queue.
                    }
                  });
      Thread thread = new Thread(() -> watch.run(Duration.ofMillis(50)));
      thread.start();
      arrives("a.txt", "One.");
      assertThat(arrived.poll(20, TimeUnit.SECONDS)).isEqualTo("One.");
      arrives("b.txt", "Two.");
      assertThat(arrived.poll(20, TimeUnit.SECONDS)).isEqualTo("Two.");
      thread.interrupt();
      thread.join(20_000);
      assertThat(thread.isAlive()).isFalse();
      assertThat(arrived).isEmpty();
    }
  }

  @Test
  void whatTheIntakeCouldNotKeepIsHandedOnAgain() throws IOException {
    Source news = news();
    arrives("a.txt", "One.");
    List<String> texts = new ArrayList<>();
    try (Sources sources = sources()) {
      Watch failing =
          new Watch(
              sources,
              () -> List.of(news),
              source -> {
                throw new IllegalStateException("the disk is full");
              });
      assertThatThrownBy(failing::round).hasMessage("the disk is full");

      new Watch(sources, () -> List.of(news), source -> new Tray(texts)).round();
      assertThat(texts).containsExactly("One.");
    }
    try (Sources sources = sources()) {
      new Watch(sources, () -> List.of(news), source -> new Tray(texts)).round();
      assertThat(texts).as("another start of the program").containsExactly("One.");
    }
  }
}
