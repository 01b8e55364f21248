package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose own voice a document is, told by its outlet or its address. */
class IssuerSignsTest {
  private static final IssuerSigns SIGNS =
      Knowledge.loadAll(Path.of("..", "packs")).actors().issuers();

  @ParameterizedTest
  @CsvSource({
    "https://www.whitehouse.gov/briefing-room/x, , USA",
    "https://obamawhitehouse.archives.gov.notthis.example/x, ,",
    "https://notwhitehouse.gov/x, ,",
    ", The White House, USA",
    ", the white house , USA",
    ", The Valley Gazette,",
    "not an address, ,",
  })
  void theFirstSignThatFitsCounts(String uri, String outlet, String actor) {
    Optional<String> host = Optional.ofNullable(uri).flatMap(IssuerSigns::host);
    assertThat(SIGNS.find(host, Optional.ofNullable(outlet)).map(row -> row.get("actor")))
        .isEqualTo(Optional.ofNullable(actor));
  }

  @Test
  void hostsAreNoOutlets() {
    assertThat(SIGNS.outlets()).contains("The White House").doesNotContain("whitehouse.gov");
  }
}
