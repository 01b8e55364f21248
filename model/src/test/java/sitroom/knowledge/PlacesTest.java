package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String COUNTRIES =
      """
      id	iso3	name	variants	adjectives
      IRQ	IRQ	Iraq	Republic of Iraq	Iraqi
      COD	COD	DR Congo	Democratic Republic of the Congo	Congolese
      COG	COG	Congo	Republic of the Congo	Congolese
      """;
  private static final String PLACES =
      """
      id	name	ascii_name	alternates	country	admin1	class	code	population	source
      1	Baghdad			IRQ	Baghdad	P	PPLC	7216000	geonames
      2	Herāt	Herat		AFG	Herat	P	PPLA	574300	geonames
      3	Paris			FRA	Île-de-France	P	PPLC	2138551	geonames
      4	Paris			USA	Texas	P	PPL	25000	geonames
      own:arctic	Arctic Ocean		the Arctic			H	OCN		own
      """;
  private static final String METONYMS =
      """
      form	actor	kind	to
      Kremlin	RUS	building
      Kremlin	SUN	building	1991-12-25
      Moscow	RUS	capital
      """;

  private static List<Table.Row> rows(String name, String text) {
    try {
      return Table.read(name, new BufferedReader(new StringReader(text))).rows();
    } catch (IOException e) {
      throw new AssertionError("a string can be read", e);
    }
  }

  private static Places places() {
    return Places.of(
        rows("countries.tsv", COUNTRIES),
        rows("places.tsv", PLACES),
        rows("metonyms.tsv", METONYMS));
  }

  @Test
  void accentsHyphensAndTheArticleDoNotCount() {
    assertThat(places().named("Herat")).extracting(Place::name).containsExactly("Herāt");
    assertThat(places().named("Herāt")).hasSize(1);
    assertThat(places().named("The Arctic"))
        .extracting(Place::name)
        .containsExactly("Arctic Ocean");
    assertThat(places().named("arctic")).extracting(Place::sort).containsExactly(Place.Sort.WATER);
  }

  @Test
  void aNameMayMeanSeveralPlaces() {
    assertThat(places().named("Paris"))
        .extracting(Place::country)
        .containsExactly(Optional.of("FRA"), Optional.of("USA"));
    assertThat(places().named("Paris"))
        .extracting(Place::sort)
        .containsExactly(Place.Sort.CAPITAL, Place.Sort.TOWN);
  }

  @Test
  void adjectivesBelongToCountriesAndAreNoNames() {
    assertThat(places().ofAdjective("Iraqi")).extracting(Place::id).containsExactly("IRQ");
    assertThat(places().ofAdjective("Congolese"))
        .extracting(Place::id)
        .containsExactly("COD", "COG");
    assertThat(places().named("Iraqi")).isEmpty();
  }

  @Test
  void buildingsThatStandForGovernmentsArePlacesToo() {
    assertThat(places().named("Kremlin"))
        .extracting(Place::country)
        .containsExactly(Optional.of("RUS"));
    assertThat(places().named("Moscow")).as("a capital is a place only by its own row").isEmpty();
  }

  @Test
  void anUnknownClassIsReportedWithItsLine() {
    String broken =
        "id\tname\tascii_name\talternates\tcountry\tadmin1\tclass\tcode\tpopulation\tsource\n"
            + "1\tX\t\t\t\t\tQ\t\t\town\n";
    assertThatThrownBy(() -> Places.of(List.of(), rows("places.tsv", broken), List.of()))
        .isInstanceOf(PackException.class)
        .hasMessage("places.tsv:2: no class of place: Q");
  }

  @Test
  void wordsOfUnknownKindAreReportedWithTheirLine() {
    assertThatThrownBy(
            () -> PlaceWords.of(rows("place-words.tsv", "word\tkind\nin\tat\nup\tabove\n")))
        .isInstanceOf(PackException.class)
        .hasMessage("place-words.tsv:3: no kind of word: above");
    assertThatThrownBy(
            () -> TimeWords.of(List.of(table("word\tkind\tvalue\njanuary\tmonth\tfirst\n"))))
        .isInstanceOf(PackException.class)
        .hasMessage("time.tsv:2: not a number: first");
  }

  private static Table table(String text) {
    try {
      return Table.read("time.tsv", new BufferedReader(new StringReader(text)));
    } catch (IOException e) {
      throw new AssertionError("a string can be read", e);
    }
  }
}
