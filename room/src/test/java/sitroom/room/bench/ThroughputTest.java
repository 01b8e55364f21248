package sitroom.room.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.model.Document;
import sitroom.room.PatternReader;

class ThroughputTest {

  private static Throughput rounds(Double... seconds) {
    return new Throughput(1, 10, 1000, 50, List.of(seconds), 0);
  }

  @Test
  void theFirstRoundOnlyWarmsUp() {
    assertThat(rounds(9.0, 2.0, 4.0, 3.0).seconds()).isEqualTo(3.0);
    assertThat(rounds(9.0, 2.0, 4.0).seconds()).isEqualTo(3.0);
    assertThat(rounds(9.0).seconds()).isEqualTo(9.0);
  }

  @Test
  void speedIsWhatAWarmRoundGetsThrough() {
    assertThat(rounds(9.0, 2.0).documentsASecond()).isEqualTo(5.0);
    assertThat(rounds(9.0, 2.0).wordsASecond()).isEqualTo(500.0);
    assertThat(rounds(9.0, 2.0).sentencesASecond()).isEqualTo(25.0);
  }

  @Test
  void wordsAndSentencesAreCountedOnce() {
    List<Document> documents = List.of(Document.of("Ruritania invaded Borduria. It was slow."));
    Throughput measured = Speed.of(new PatternReader(), 0.5, documents, 3);

    assertThat(measured.words()).isEqualTo(6);
    assertThat(measured.sentences()).isEqualTo(2);
    assertThat(measured.roundSeconds())
        .hasSize(3)
        .allSatisfy(round -> assertThat(round).isPositive());
  }

  @Test
  void thePeersLinesAreRead() throws IOException {
    Throughput peer =
        PeerSpeed.parsed(
            List.of(
                "[main] INFO Adding annotator tokenize",
                "speed: load 5.25",
                "speed: round 4.0",
                "speed: round 2.0",
                "speed: documents 10.0",
                "speed: words 1000.0",
                "speed: sentences 50.0",
                "speed: peak 1048576.0"));

    assertThat(peer.loadSeconds()).isCloseTo(5.25, within(1e-9));
    assertThat(peer.documentsASecond()).isEqualTo(5.0);
    assertThat(peer.peakBytes()).isEqualTo(1_048_576);
  }

  @Test
  void aPeerThatSaysNothingIsAnError() {
    assertThatThrownBy(() -> PeerSpeed.parsed(List.of("BUILD FAILURE")))
        .hasMessageContaining("BUILD FAILURE");
  }

  @Test
  void thePeerNeedsACheckout(@TempDir Path home) {
    assertThatThrownBy(() -> new PeerSpeed(home))
        .hasMessageContaining("in a checkout of the sources only");
  }
}
