package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found by the longest match, without regard to accents, with regard to capitals. */
class GazetteerTest {
  private static final Actors ACTORS = Knowledge.loadAll(Path.of("..", "packs")).actors();

  private static List<Gazetteer.Found> find(String words) {
    return ACTORS.gazetteer().find(List.of(words.split(" ")));
  }

  private static List<String> actors(String words) {
    return find(words).stream().map(found -> found.meanings().get(0).actor()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The US and Russia met|USA RUS",
        "The U.S. and the U.K. met|USA GBR",
        "They told us that who is ill|",
        "The WHO said who was ill|who",
        "A turkey from Turkey|TUR",
        "South Korea and North Korea|KOR PRK",
        "Equatorial Guinea is not Guinea|GNQ GIN",
        "Papua New Guinea spoke|PNG",
        "Iran 's Revolutionary Guards fired|irn-irgc",
        "the People 's Liberation Army fired|chn-pla",
        "Bashar al-Assad spoke|bashar-al-assad",
        "Recep Tayyip Erdoğan spoke|recep-tayyip-erdogan",
        "the Elysée said|FRA",
        "The Washington Post wrote from Washington|washington-post USA",
        "the UN Security Council met|un-security-council",
        "RUSSIA SPEAKS|RUS",
        "Nagorno - Karabakh and Côte d’Ivoire|nagorno-karabakh CIV",
      })
  void finds(String words, String ids) {
    assertThat(String.join(" ", actors(words))).isEqualTo(ids == null ? "" : ids);
  }

  @Test
  void aSingleNameMeansTheSameWithTheIndexOfAllNamesAndWithoutIt() {
    List<String> names =
        List.of(
            "Russia",
            "Russian",
            "Moscow",
            "the Kremlin",
            "NATO",
            "nato",
            "U.S.",
            "us",
            "Élysée",
            "elysee",
            "Erdogan",
            "Côte d’Ivoire",
            "cote d'ivoire",
            "'s",
            "",
            "nobody");
    for (String name : names) {
      assertThat(ACTORS.meanings(name)).as(name).isEqualTo(ACTORS.gazetteer().meanings(name));
    }
    assertThat(ACTORS.meanings("cote d'ivoire")).isEmpty();
    assertThat(ACTORS.meanings("Cote d'Ivoire")).isNotEmpty();
  }

  @Test
  void aNameEndsWithAWordOfTheText() {
    Gazetteer.Found found = find("French President Emmanuel Macron spoke").get(1);

    assertThat(found.start()).isEqualTo(2);
    assertThat(found.end()).isEqualTo(4);
    assertThat(found.covers(3)).isTrue();
    assertThat(found.covers(4)).isFalse();
  }

  @Test
  void aNameOfSeveralMeaningsKeepsThemWithTheirRows() {
    Gazetteer.Found brussels = find("Brussels").get(0);

    assertThat(brussels.meanings())
        .extracting(Meaning::actor)
        .contains("european-union", "nato", "BEL");
    assertThat(brussels.meanings())
        .allSatisfy(meaning -> assertThat(meaning.place()).matches("\\w+\\.tsv:\\d+"));
  }

  @Test
  void commonWordsForAnOrganisationAreMarkedAsSuch() {
    assertThat(find("the alliance").get(0).meanings())
        .allSatisfy(meaning -> assertThat(meaning.kind()).isEqualTo(Meaning.Kind.ROLE));
  }
}
