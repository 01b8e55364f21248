package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.IncidentStore.Wanted;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;
import sitroom.model.Entry;

/** Entries of several documents become incidents, and people may mend them. */
@ParameterizedClass
@EnumSource(Database.class)
class IncidentsTest extends OnBothDatabases {
  private static final Wanted ALL =
      new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), true);
  private static final Document OURS =
      Courier.readout(
          "rur",
          "2021-12-07",
          "Rudolf of Ruritania phoned Michael of Borduria on 2021-12-07."
              + " Rudolf of Ruritania threatened Borduria: closing the mountain pass for good.");
  private static final Document THEIRS =
      Courier.readout(
          "bor",
          "2021-12-08",
          "Michael of Borduria talked to Rudolf of Ruritania."
              + " Michael of Borduria demanded Ruritania: leaving the northern valley.");

  private IncidentStore incidents() {
    return ledger.incidents(Courier.PARTIES);
  }

  private void put(Document... documents) {
    for (Document document : documents) {
      ledger.documents().add(Courier.read(document));
    }
    incidents().fuse();
  }

  private List<Incident> meetings() {
    return incidents().list(ALL, 100, 0).stream()
        .filter(one -> one.kind() == sitroom.ledger.fuse.Happening.Kind.MEETING)
        .toList();
  }

  private IncidentFile only() {
    assertThat(meetings()).hasSize(1);
    return incidents().find(meetings().get(0).id()).orElseThrow();
  }

  @Test
  void twoReadoutsOfOneCallAreOneIncidentThoughOneNamesNoDay() {
    put(OURS, THEIRS);

    IncidentFile call = only();
    assertThat(call.incident().parties()).containsExactly("BOR", "RUR");
    assertThat(call.incident().mode()).contains("phone");
    assertThat(call.incident().from()).contains(java.time.LocalDate.of(2021, 12, 7));
    assertThat(call.incident().documents()).isEqualTo(2);
    assertThat(call.entries()).hasSize(4);
    assertThat(call.links())
        .singleElement()
        .satisfies(link -> assertThat(link.reason()).contains("same parties", "a day apart"));
  }

  @Test
  void aCallOfTheMinistersIsNotThatOfTheRulers() {
    put(
        OURS,
        Courier.story(
            "Gazette", "2021-12-07", "Sapt of Ruritania phoned Black of Borduria on 2021-12-07."));

    assertThat(meetings()).hasSize(2);
  }

  @Test
  void whatNamesNoPersonsHangsOnOneCallAndNeverJoinsTwo() {
    put(
        OURS,
        Courier.story(
            "Gazette", "2021-12-07", "Sapt of Ruritania phoned Black of Borduria on 2021-12-07."),
        Courier.story("Herald", "2021-12-07", "Ruritania talked to Borduria on 2021-12-07."));

    assertThat(meetings())
        .hasSize(2)
        .extracting(Incident::documents)
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aMeetingWithTheLeagueIsOneWithTheLeague() {
    put(Courier.story("Gazette", "2021-12-07", "Ruritania met League on 2021-12-07."));

    assertThat(meetings()).singleElement().matches(one -> one.parties().contains("LEA"));
  }

  @Test
  void whatOneOfThemSaysOfTheOtherTheDayAfterBelongsToIt() {
    put(
        OURS,
        Courier.readout(
            "rur",
            "2021-12-08",
            "Rudolf of Ruritania promised Borduria: nothing of the kind ever."));

    assertThat(only().entries())
        .anySatisfy(
            one -> {
              assertThat(one.entry().speechAct()).contains(sitroom.model.SpeechAct.COMMITMENT);
              assertThat(one.reason()).contains("said by rudolf of BOR");
            });
  }

  @Test
  void anEntryThatIsWithdrawnTakesItsHappeningAway() {
    put(OURS, THEIRS);
    Entry call = Courier.entries(THEIRS).get(0);

    ledger.corrections().withdraw(call.id(), "Flavia", "no call");
    incidents().fuse();

    assertThat(incidents().ofEntry(call.id())).isEmpty();
    assertThat(only().links())
        .as("what Michael says is now what one says who was at the other's call")
        .singleElement()
        .satisfies(link -> assertThat(link.reason()).contains("said by one who took part"));
  }

  @Test
  void fusingTwiceChangesNothing() {
    put(OURS, THEIRS);
    List<Incident> before = incidents().list(ALL, 100, 0);

    assertThat(incidents().fuse()).isZero();
    ledger.documents().add(Courier.read(OURS));
    incidents().fuse();

    assertThat(incidents().list(ALL, 100, 0)).isEqualTo(before);
  }

  @Test
  void aPersonJoinsTwoIncidentsAndTakesThatBack() {
    put(OURS, Courier.story("Gazette", "2021-12-20", "Ruritania met Borduria on 2021-12-20."));
    List<Incident> two = meetings();

    Decision join =
        incidents().join(two.get(0).id(), two.get(1).id(), "Flavia", "one round of talks");

    assertThat(only().links()).anyMatch(link -> link.reason().contains("joined by Flavia"));
    assertThat(only().decisions()).containsExactly(join);
    incidents().forget();
    incidents().fuse();
    assertThat(meetings()).hasSize(1);

    incidents().undo(join.number(), "Flavia", "two rounds after all");

    assertThat(meetings()).isEqualTo(two);
    assertThat(incidents().decisions()).singleElement().matches(one -> one.undone().isPresent());
    assertThatThrownBy(() -> incidents().undo(join.number(), "Flavia", "again"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPersonTakesEntriesOutAndPutsThemBack() {
    put(OURS, THEIRS);
    String call = only().incident().id();
    String threat = Courier.entries(OURS).get(1).id();

    Decision split = incidents().split(call, List.of(threat), "Flavia", "said another time");

    assertThat(only().entries()).hasSize(3).noneMatch(one -> one.entry().id().equals(threat));
    assertThat(incidents().ofEntry(threat)).hasSize(1);
    assertThatThrownBy(() -> incidents().split(call, List.of(threat), "Flavia", "once more"))
        .isInstanceOf(IllegalArgumentException.class);

    incidents().undo(split.number(), "Flavia", "it was at the call");

    assertThat(only().entries()).hasSize(4);
  }

  @Test
  void decisionsAreExportedAndHoldInTheNewLedger() throws Exception {
    put(OURS, THEIRS);
    String threat = Courier.entries(OURS).get(1).id();
    incidents().split(only().incident().id(), List.of(threat), "Flavia", "said another time");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ledger.transfer().export(out);
    String url =
        Database.SQLITE.freshLedger(java.nio.file.Files.createDirectory(folder.resolve("x")));

    try (Ledger copy = Ledger.openOrMake(url, Patience.QUIET, NOON)) {
      copy.transfer().fill(new ByteArrayInputStream(out.toByteArray()));
      IncidentStore there = copy.incidents(Courier.PARTIES);
      assertThat(there.isUpToDate()).isFalse();
      there.fuse();

      assertThat(there.list(ALL, 100, 0)).isEqualTo(incidents().list(ALL, 100, 0));
      assertThat(there.decisions()).isEqualTo(incidents().decisions());
    }
  }

  @Test
  void theIdOfAnIncidentThatBecamePartOfAnotherStillFindsIt() {
    put(THEIRS);
    String alone = only().incident().id();
    put(OURS);

    assertThat(incidents().find(alone)).map(IncidentFile::incident).contains(only().incident());
  }
}
