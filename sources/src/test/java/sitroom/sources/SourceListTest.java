package sitroom.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.sources.feed.Opml.Outline;

class SourceListTest {
  private static final Source GAZETTE =
      new Source(
          "Gazette",
          "https://g.example/rss",
          SourceKind.FEED,
          Set.of(),
          Optional.of("The Gazette"));
  private static final Source INTRANET =
      new Source(
          "Wire", "http://wire/feed", SourceKind.FEED_TEXT, Set.of("wire"), Optional.empty());

  @TempDir Path folder;

  @Test
  void aListIsReadBackAsItWasWritten() throws IOException {
    Path file = folder.resolve("sources.json");
    SourceList list = SourceList.EMPTY.with(GAZETTE).with(INTRANET);

    list.write(file);

    assertThat(SourceList.read(file)).isEqualTo(list);
    assertThat(SourceList.read(folder.resolve("none.json"))).isEqualTo(SourceList.EMPTY);
  }

  @Test
  void aNameOrAddressIsThereOnce() {
    SourceList list = SourceList.EMPTY.with(GAZETTE);

    assertThatThrownBy(() -> list.with(GAZETTE)).hasMessage("there is a source Gazette already");
    assertThat(list.find("https://g.example/rss")).contains(GAZETTE);
    assertThat(list.without(GAZETTE)).isEqualTo(SourceList.EMPTY);
  }

  @Test
  void feedsOfAnotherReaderAreAddedOnce() {
    SourceList list =
        SourceList.EMPTY
            .with(GAZETTE)
            .with(
                List.of(
                    new Outline("Gazette again", "https://g.example/rss", Optional.empty()),
                    new Outline("Gazette", "https://g.example/atom", Optional.empty()),
                    new Outline("Odd", "file:///etc/passwd", Optional.empty())));

    assertThat(list.sources()).extracting(Source::name).containsExactly("Gazette", "Gazette 2");
    assertThat(list.outlines())
        .extracting(Outline::feed)
        .containsExactly("https://g.example/rss", "https://g.example/atom");
  }

  @Test
  void aFileThatIsNoListIsSaidToBe() throws IOException {
    Path file = folder.resolve("sources.json");
    Files.writeString(file, "{}");
    assertThatThrownBy(() -> SourceList.read(file)).hasMessageContaining("is no list of sources");
    Files.writeString(file, "[{\"name\":\"x\",\"address\":\"y\",\"kind\":\"fax\"}]");
    assertThatThrownBy(() -> SourceList.read(file)).hasMessageContaining("there is no kind 'fax'");
    Files.writeString(file, "[{\"name\":\"x\"}]");
    assertThatThrownBy(() -> SourceList.read(file)).hasMessageContaining("without an address");
  }
}
