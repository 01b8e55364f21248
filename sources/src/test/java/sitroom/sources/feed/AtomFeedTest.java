package sitroom.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sitroom.sources.input.UnreadableException;

class AtomFeedTest {
  @Test
  void whatIsWrittenIsReadAgain() throws UnreadableException {
    AtomFeed written =
        new AtomFeed(
            "https://room.example/questions/denials",
            "Denials",
            "speech:denial",
            "https://room.example/search",
            List.of(
                new AtomFeed.Item(
                    "urn:sitroom:e-1",
                    "denial: never & nowhere",
                    "https://room.example/documents/d-1",
                    "Kremlin, The Gazette: did not happen",
                    Optional.of(LocalDate.of(2021, 12, 7)))));

    Feed read =
        FeedParser.parse(
            written.written().getBytes(StandardCharsets.UTF_8),
            Optional.empty(),
            URI.create("https://room.example/feed"));

    assertThat(read.title()).contains("Denials");
    assertThat(read.items()).hasSize(1);
    FeedItem item = read.items().get(0);
    assertThat(item.title()).contains("denial: never & nowhere");
    assertThat(item.address()).contains(URI.create("https://room.example/documents/d-1"));
    assertThat(item.published()).contains(LocalDate.of(2021, 12, 7));
    assertThat(item.text()).contains("did not happen");
  }
}
