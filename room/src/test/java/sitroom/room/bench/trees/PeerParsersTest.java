package sitroom.room.bench.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerParsersTest {
  private static final Treebank TREEBANK =
      new Treebank(
          "two",
          List.of(
              Trees.of(
                  "Talks NOUN 2 nsubj\nfail VERB 0 root",
                  "Envoys NOUN 2 nsubj\nleft VERB 0 root")));

  @Test
  void whatThePeerWroteIsCompared() throws IOException {
    TreeFigures figures =
        PeerParsers.figures(
            TREEBANK,
            List.of(
                "Talks\ttalks\tNOUN\t2\tnsubj\tO",
                "fail\tfail\tVERB\t0\troot\tO",
                "",
                "Envoys\tenvoys\tNOUN\t0\troot\tO",
                "left\tleft\tVERB\t1\tacl\tO",
                ""));

    assertThat(figures.words()).isEqualTo(4);
    assertThat(figures.heads()).isEqualTo(50);
    assertThat(figures.xpos()).isEqualTo(100);
    assertThat(figures.upos()).isZero();
  }

  @Test
  void otherWordsThanItsOwnAreRefused() {
    List<String> lines = List.of("Talks\ttalks\tNOUN\t0\troot\tO", "");

    assertThatThrownBy(() -> PeerParsers.figures(TREEBANK, lines))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("fewer words");
  }

  @Test
  void roundsAndLoadingAreRead() {
    assertThat(PeerParsers.speed(List.of("load 5.5", "round 9", "round 2"), TREEBANK))
        .satisfies(
            speed -> {
              assertThat(speed.loadSeconds()).isEqualTo(5.5);
              assertThat(speed.sentencesASecond()).isEqualTo(1);
            });
  }

  @Test
  void withoutACheckoutThereIsNoPeer(@TempDir Path folder) {
    assertThatThrownBy(() -> new PeerParsers(folder)).hasMessageContaining("checkout");
  }
}
