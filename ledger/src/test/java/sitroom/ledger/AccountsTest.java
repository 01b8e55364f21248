package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.fuse.Account;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Comparison;
import sitroom.ledger.fuse.Difference;
import sitroom.ledger.fuse.Row;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.IncidentStore.Wanted;
import sitroom.model.Document;

/** Who says what of a call, side by side. */
@ParameterizedClass
@EnumSource(Database.class)
class AccountsTest extends OnBothDatabases {
  private static final String CALL =
      "Rudolf of Ruritania phoned Michael of Borduria on 2021-12-07. ";

  private static Document ruritania(String text) {
    return Courier.readout("rur", "2021-12-07", CALL + text);
  }

  private static Document borduria(String text) {
    return Courier.readout("bor", "2021-12-07", CALL + text);
  }

  private static Document press(String outlet, String text) {
    return Courier.story(outlet, "2021-12-07", CALL + text);
  }

  private AccountsMatrix matrix(Document... documents) {
    for (Document document : documents) {
      ledger.documents().add(Courier.read(document));
    }
    IncidentStore incidents = ledger.incidents(Courier.PARTIES);
    incidents.fuse();
    String id =
        incidents
            .list(new Wanted(Optional.empty(), Optional.empty(), Optional.of("RUR"), false), 10, 0)
            .get(0)
            .id();
    return incidents.accounts(id).orElseThrow();
  }

  /** The only row that is about something else than that they talked. */
  private Row row(Document... documents) {
    List<Row> rows =
        matrix(documents).rows().stream().filter(row -> !row.act().equals("CONSULT")).toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void whatBothPalacesSayIsAgreed() {
    Row row =
        row(
            ruritania("Rudolf of Ruritania threatened Borduria: closing the mountain pass."),
            borduria("Rudolf of Ruritania threatened Borduria: closing the pass for good."));

    assertThat(row.comparison()).isEqualTo(Comparison.AGREED);
    assertThat(row.by()).containsExactly("BOR", "RUR");
  }

  @Test
  void whatOnePalaceSaysTwiceAndThePressRepeatsIsOnlyItsOwn() {
    Row row =
        row(
            ruritania("Rudolf of Ruritania threatened Borduria: closing the mountain pass."),
            ruritania("Rudolf of Ruritania threatened Borduria: closing the mountain pass soon."),
            press(
                "Gazette",
                "Rudolf of Ruritania threatened Borduria: closing the mountain pass for good."));

    assertThat(row.comparison()).isEqualTo(Comparison.ONLY_BY);
    assertThat(row.by()).containsExactly("RUR");
  }

  @Test
  void whatOnlyThePressSaysIsThePresss() {
    Row row =
        row(
            ruritania(""),
            press("Gazette", "Rudolf of Ruritania threatened Borduria: closing the pass."));

    assertThat(row.by()).containsExactly(Account.PRESS);
  }

  @Test
  void whatOneBlamesTheOtherForAndTheOtherDeniesIsDisputed() {
    Row row =
        row(
            ruritania("Rudolf of Ruritania accused Borduria: an attack on the northern valley."),
            borduria("Michael of Borduria denied Ruritania: any attack on the northern valley."));

    assertThat(row.comparison()).isEqualTo(Comparison.DISPUTED);
    assertThat(row.by()).containsExactly("RUR");
    assertThat(row.denying()).containsExactly("BOR");
  }

  @Test
  void anActThatIsOnlyDeniedIsDeniedBy() {
    Row row =
        row(borduria("Michael of Borduria denied Ruritania: any attack on the northern valley."));

    assertThat(row.comparison()).isEqualTo(Comparison.DENIED_BY);
    assertThat(row.by()).containsExactly("BOR");
  }

  @Test
  void aDemandThatTheOtherTurnsDownHasItsAnswer() {
    AccountsMatrix matrix =
        matrix(
            ruritania("Rudolf of Ruritania demanded Borduria: leaving the northern valley."),
            borduria("Michael of Borduria refused Ruritania: leaving the northern valley."));

    Row demand =
        matrix.rows().stream().filter(row -> row.act().equals("demand")).findFirst().orElseThrow();
    assertThat(demand.answer())
        .hasValueSatisfying(
            answer -> {
              assertThat(answer.accepted()).isFalse();
              assertThat(answer.by()).containsExactly("BOR");
              assertThat(matrix.rows().get(answer.row() - 1).act()).isEqualTo("rejection");
            });
  }

  @Test
  void copiesOfOneOriginCountOnce() {
    String story = "Rudolf of Ruritania threatened Borduria: closing the mountain pass for good.";
    AccountsMatrix matrix =
        matrix(
            ruritania(""),
            press("Gazette", story),
            press("Gazette", story + " Nobody else was there to see it."),
            press("Herald", story + " It snowed."));

    assertThat(matrix.accounts().stream().map(Account::name).collect(Collectors.toList()))
        .containsExactly("Palace of rur", "Gazette", "Herald");
    assertThat(matrix.incident().documents()).isEqualTo(4);
    assertThat(matrix.incident().origins()).isEqualTo(2);
  }

  @Test
  void whatIsAnsweredStandsBeforeWhatOneAloneSays() {
    AccountsMatrix matrix =
        matrix(
            ruritania(
                "Rudolf of Ruritania promised Borduria: timber from the royal forest. Rudolf of"
                    + " Ruritania demanded Borduria: leaving the northern valley."),
            borduria("Michael of Borduria refused Ruritania: leaving the northern valley."));

    assertThat(matrix.rows().stream().map(Row::act))
        .containsExactly("CONSULT", "rejection", "demand", "commitment");
    assertThat(matrix.rows().get(2).answer().orElseThrow().row()).isEqualTo(2);
  }

  @Test
  void oneWordInCommonIsNoAnswer() {
    AccountsMatrix matrix =
        matrix(
            ruritania("Rudolf of Ruritania demanded Borduria: talks about the valley."),
            borduria("Michael of Borduria refused Ruritania: grain from the valley."));

    assertThat(matrix.rows()).noneMatch(row -> row.answer().isPresent());
  }

  @Test
  void wordsThatSpeakOfOneThingAreOneWord() {
    Row row =
        row(
            ruritania("Rudolf of Ruritania threatened Borduria: grave penalties."),
            borduria("Rudolf of Ruritania threatened Borduria: sanctions."));

    assertThat(row.comparison()).isEqualTo(Comparison.AGREED);
  }

  @Test
  void twoNumbersOfTheSameSoldiersAreADifference() {
    Row row =
        row(
            ruritania(
                "Rudolf of Ruritania promised Borduria: withdrawing 300 soldiers from the pass."),
            borduria(
                "Rudolf of Ruritania promised Borduria: withdrawing 500 soldiers from the pass."));

    assertThat(row.comparison()).isEqualTo(Comparison.AGREED);
    assertThat(row.differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Difference.Kind.NUMBER);
              assertThat(one.values())
                  .extracting(Difference.Value::words)
                  .containsExactlyInAnyOrder("300 soldiers", "500 soldiers");
            });
  }

  @Test
  void whoSaysBothNumbersDiffersFromNobody() {
    Row row =
        row(
            ruritania(
                "Rudolf of Ruritania promised Borduria: withdrawing 300 soldiers from the pass."),
            borduria(
                "Rudolf of Ruritania promised Borduria: withdrawing 500 soldiers of 300 soldiers"
                    + " from the pass."));

    assertThat(row.differences()).isEmpty();
  }
}
