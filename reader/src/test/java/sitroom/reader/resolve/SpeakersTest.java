package sitroom.reader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.reader.extract.Party;
import sitroom.reader.extract.TokenRef;

/** Who speaks: issuers of documents, turns of transcripts, "I" and "we" in quotations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakersTest {
  private ActorTexts texts;

  @BeforeAll
  void load() {
    texts = new ActorTexts();
  }

  @AfterAll
  void close() {
    texts.close();
  }

  private static Document document(String day, String outlet, String title, String text) {
    return Document.of(text)
        .withPublished(LocalDate.parse(day))
        .withOutlet(outlet)
        .withTitle(title);
  }

  @ParameterizedTest
  @CsvSource({
    "The White House,USA",
    "U.S. Department of State,USA",
    "President of Russia,RUS",
    "President of Ukraine,UKR",
  })
  void anInstitutionSpeaksInItsOwnName(String outlet, String country) {
    ActorTexts.Read read =
        texts.read(document("2021-12-08", outlet, "Statement", "We welcome the truce."));

    assertThat(read.actors().issuer()).flatMap(ActorMention::country).contains(country);
    assertThat(read.of("We"))
        .extracting(ActorMention::country)
        .containsExactly(Optional.of(country));
  }

  @ParameterizedTest
  @CsvSource({
    "http://en.kremlin.ru/events/1,RUS",
    "https://www.state.gov/a-statement/,USA",
    "https://www.gov.uk/x,GBR"
  })
  void anAddressTellsTheIssuer(String uri, String country) {
    ActorTexts.Read read = texts.read(Document.of("The talks went on.").withUri(uri));

    assertThat(read.actors().issuer()).flatMap(ActorMention::country).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"Reuters", "The Washington Post", "Wikinews"})
  void aNewsroomIsNoIssuer(String outlet) {
    ActorTexts.Read read =
        texts.read(document("2021-12-08", outlet, "Talks", "The talks went on."));

    assertThat(read.actors().issuer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MR. SULLIVAN,2021-12-07,Jake Sullivan",
    "MS. PSAKI,2021-12-07,Jen Psaki",
    "THE PRESIDENT,2021-12-08,Joe Biden",
    "THE PRESIDENT,2019-12-08,Donald Trump",
    "PRESIDENT ZELENSKYY,2022-12-21,Volodymyr Zelensky",
  })
  void aTurnIsItsSpeakers(String label, String day, String name) {
    ActorTexts.Read read =
        texts.read(document(day, "The White House", "Press briefing", "The talks went on."));

    List<ActorMention> found =
        read.actors()
            .resolve(new Party.Turn(label), new TokenRef(0, 0), Optional.empty(), Optional.empty());
    assertThat(found).extracting(ActorMention::name).containsExactly(name);
  }

  @Test
  void inAReadoutThePresidentIsTheIssuers() {
    ActorTexts.Read read =
        texts.read(
            document(
                "2021-12-07",
                "The White House",
                "Readout of President Biden’s Call with Prime Minister Boris Johnson of the United Kingdom",
                "The President spoke with the Prime Minister. Both leaders agreed to stay in touch."));

    assertThat(read.of("The President"))
        .extracting(ActorMention::name)
        .containsExactly("Joe Biden");
    assertThat(read.of("the Prime Minister"))
        .extracting(ActorMention::name)
        .containsExactly("Boris Johnson");
    assertThat(read.of("Both leaders"))
        .extracting(ActorMention::name)
        .containsExactly("Joe Biden", "Boris Johnson");
  }

  @Test
  void theSidesOfACallAreNotThoseItSpokeOf() {
    ActorTexts.Read read =
        texts.read(
            document(
                "2021-11-15",
                "President of Russia",
                "Telephone conversation with President of France Emmanuel Macron",
                "Vladimir Putin spoke of a meeting of the leaders of Poland and Belarus. Hope was voiced by both sides."));

    assertThat(read.of("both sides")).extracting(ActorMention::side).containsExactly("RUS", "FRA");
  }

  @Test
  void inAQuotationWeIsItsSpeaker() {
    ActorTexts.Read read =
        texts.read("2021-12-08", "“We will answer,” Sergei Lavrov told Antony Blinken. “Help us.”");
    Party lavrov = read.phrase("Sergei Lavrov");
    int us = read.parsed().text().text().indexOf("us.”");

    assertThat(read.at(1, 3, Optional.of(lavrov), Optional.empty()))
        .extracting(ActorMention::name)
        .containsExactly("Sergei Lavrov");
    assertThat(read.at(us, us + 2, Optional.of(lavrov), Optional.empty()))
        .extracting(ActorMention::country)
        .containsExactly(Optional.of("RUS"));
    assertThat(read.at(1, 3)).as("nobody is told to speak").isEmpty();
  }

  @Test
  void ourForcesAreTheSpeakersSide() {
    ActorTexts.Read read = texts.read("2021-12-08", "“Our forces will stay,” Ben Wallace said.");

    assertThat(read.at(1, 11, Optional.of(read.phrase("Ben Wallace")), Optional.empty()))
        .extracting(ActorMention::country, ActorMention::sector)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Optional.of("GBR"), Optional.of("MIL")));
  }

  @Test
  void jointStatementsAreOfAllWhoAreNamed() {
    ActorTexts.Read read =
        texts.read(
            document(
                "2022-05-28",
                "U.S. Department of State",
                "Joint Statement of the United States, Japan, and the Republic of Korea",
                "We condemn the launches."));

    assertThat(read.of("We")).extracting(ActorMention::side).containsExactly("USA", "JPN", "KOR");
  }

  @Test
  void askingTwiceOrInAnotherOrderGivesTheSame() {
    String text =
        "Poland called on Belarus to withdraw its guards. It refused. Lukashenko said they would stay.";
    ActorTexts.Read one = texts.read("2021-12-08", text);
    ActorTexts.Read other = texts.read("2021-12-08", text);
    List<String> words = List.of("Poland", "its guards", "It refused", "Lukashenko", "they would");

    List<List<ActorMention>> forwards = words.stream().map(one::of).toList();
    List<List<ActorMention>> backwards =
        java.util.stream.IntStream.range(0, words.size())
            .mapToObj(i -> other.of(words.get(words.size() - 1 - i)))
            .toList();
    for (int i = 0; i < words.size(); i++) {
      assertThat(forwards.get(i))
          .isEqualTo(backwards.get(words.size() - 1 - i))
          .isEqualTo(one.of(words.get(i)));
    }
  }
}
