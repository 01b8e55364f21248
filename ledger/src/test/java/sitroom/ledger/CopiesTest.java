package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.store.Finder;
import sitroom.model.Document;

@ParameterizedClass
@EnumSource(Database.class)
class CopiesTest extends OnBothDatabases {
  private static final String WIRE =
      "Ruritania threatened to invade Borduria on 2021-12-06. The border post at the upper pass was"
          + " closed for the second day while carts waited in a line that reached the last houses of"
          + " the village. A spokesman of the palace declined to say when it would open again.";
  private static final Document ORIGIN = printed("wire", "2021-12-06", WIRE);
  private static final Document COPY =
      printed("herald", "2021-12-07", WIRE.replace("declined to say", "would not say"));
  private static final Document OTHER =
      printed(
          "other", "2021-12-07", "Syldavia promised to help Borduria. " + "Snow fell. ".repeat(9));

  private static Document printed(String outlet, String day, String text) {
    return Document.of(text)
        .withUri("https://" + outlet + ".example/1")
        .withOutlet(outlet)
        .withPublished(LocalDate.parse(day));
  }

  private Question everything() throws QuestionException {
    return QuestionParser.parse("");
  }

  @Test
  void aCopyIsKeptAndCountsOnce() throws QuestionException {
    add(ORIGIN);
    add(COPY);
    add(OTHER);
    Finder finder = ledger.finder(ActorNames.NONE);

    assertThat(finder.countDocuments(everything())).isEqualTo(2);
    assertThat(finder.countEntries(everything())).isEqualTo(2);
    assertThat(finder.withCopies().countDocuments(everything())).isEqualTo(3);
    assertThat(lines(COPY)).hasSize(1);
    assertThat(ledger.documents().copies(COPY.id())).containsExactly(ORIGIN.id(), COPY.id());
    assertThat(ledger.documents().copies(ORIGIN.id())).containsExactly(ORIGIN.id(), COPY.id());
    assertThat(ledger.documents().copies(OTHER.id())).containsExactly(OTHER.id());
  }

  @Test
  void whoAsksForAnOutletFindsItsCopies() throws QuestionException {
    add(ORIGIN);
    add(COPY);

    assertThat(
            ledger
                .finder(ActorNames.NONE)
                .countEntries(QuestionParser.parse("outlet:herald act:THREATEN")))
        .isEqualTo(1);
  }

  @Test
  void theEarliestIsTheOriginEvenIfItComesLast() throws QuestionException {
    add(COPY);
    add(ORIGIN);

    assertThat(ledger.documents().copies(COPY.id())).containsExactly(ORIGIN.id(), COPY.id());
    assertThat(
            ledger
                .finder(ActorNames.NONE)
                .documents(everything(), sitroom.ledger.store.Sort.NEWEST, 9, 0))
        .extracting(Finder.FoundDocument::id)
        .containsExactly(ORIGIN.id());
  }

  @Test
  void whatGoesBackToOneOriginDoesNotDependOnTheOrderOfArrival() {
    List<Document> chain = new ArrayList<>();
    String text = WIRE;
    for (int day = 1; day <= 6; day++) {
      chain.add(printed("paper" + day, "2021-12-0" + day, text));
      String[] words = text.split(" ");
      words[day * 6] = "changed" + day;
      text = String.join(" ", words);
    }
    Collections.shuffle(chain, new Random(7));
    chain.forEach(this::add);

    assertThat(ledger.documents().copies(chain.get(3).id()))
        .hasSize(6)
        .startsWith(printed("paper1", "2021-12-01", WIRE).id());
  }

  @Test
  void aChangedVersionOfAStoryIsNoCopy() throws QuestionException {
    add(ORIGIN);
    add(printed("wire", "2021-12-06", WIRE + " It opened in the evening."));

    assertThat(ledger.finder(ActorNames.NONE).countDocuments(everything())).isEqualTo(1);
    assertThat(ledger.finder(ActorNames.NONE).withCopies().countDocuments(everything()))
        .isEqualTo(1);
  }

  @Test
  void aFileThatChangedIsTheNextVersionIfMostOfItStayed() {
    Document before = Document.of(WIRE).withUri("news.txt");
    Document after = Document.of(WIRE + " It opened in the evening.").withUri("news.txt");
    add(before);
    add(after);

    assertThat(ledger.documents().find(after.id()).orElseThrow().version()).isEqualTo(2);
  }
}
