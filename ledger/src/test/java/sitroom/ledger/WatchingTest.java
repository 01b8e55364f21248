package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.ReadDocument;
import sitroom.ledger.store.WatchListStore;
import sitroom.ledger.store.WatchNews;
import sitroom.ledger.store.WatchStore;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Finding;
import sitroom.ledger.watch.Indicator;
import sitroom.ledger.watch.SavedQuestion;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.WatchLogLine;
import sitroom.ledger.watch.WhatIf;
import sitroom.ledger.watch.Wire;

/** What is watched comes out of a ledger as it went in, on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class WatchingTest extends OnBothDatabases {
  private static final LocalDate LATE = LocalDate.of(2022, 3, 31);
  private static final String THREAT =
      "2021-12-07 USA threat USA SANCTION RUS if RUS ASSAULT UKR \"if Russia invades Ukraine\""
          + " \"we will impose costs\"";
  private static final String MASSING =
      "2021-12-08 Reuters tells RUS MOBILIZE UKR asserted \"Russia massed troops\"";
  private static final String WAR =
      "2022-02-25 Reuters tells RUS ASSAULT UKR asserted on 2022-02-24 \"Russia invaded Ukraine\"";

  private ReadDocument add(String line) {
    ReadDocument read = Wire.read(line);
    ledger.documents().add(read);
    return read;
  }

  private Path made(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WatchStore watching() {
    return ledger.watching(Wire.KNOWLEDGE);
  }

  private WatchListStore list() {
    return ledger.watchList(Wire.KNOWLEDGE);
  }

  private Tripwire only(LocalDate asOf) {
    List<Tripwire> all = watching().tripwires(List.of(), asOf);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aStoredThreatIsMetByAStoredWarAndNotByMassing() {
    add(THREAT);
    add(MASSING);
    add(WAR);

    assertThat(only(LocalDate.of(2021, 12, 9)).state()).isEqualTo(Tripwire.State.STANDING);
    assertThat(only(LATE).state()).isEqualTo(Tripwire.State.REPORTED_MET);
    assertThat(only(LATE).reports()).extracting(Finding::by).containsExactly("Reuters");
    assertThat(only(LATE).nearMisses().get(0).reason())
        .isEqualTo("forces were moved or massed: MOBILIZE, not ASSAULT");
    assertThat(watching().tripwires(List.of("DEU"), LATE)).isEmpty();
    assertThat(watching().tripwires(List.of("USA"), LATE)).hasSize(1);
  }

  @Test
  void theNewsIsWhatTheNewestDocumentsBearOn() {
    add(THREAT);
    add(MASSING);
    watching().follow();

    WatchNews first = watching().news(Optional.empty(), LATE, 5);
    assertThat(first.set()).hasSize(1);
    assertThat(first.near()).hasSize(1);
    assertThat(first.met()).isEmpty();

    Instant between = ledger.arrivals().newest(Optional.empty(), 1).get(0).at();
    assertThat(watching().news(Optional.of(between), LATE, 5).near()).isEmpty();
    assertThat(watching().news(Optional.of(between), LATE, 5).set()).isEmpty();
  }

  @Test
  void aPageAsksForWhatWasFollowedAndDoesNotWait() {
    add(THREAT);
    watching().follow();
    add(WAR);

    WatchStore page = watching().asFollowed();
    assertThat(page.tripwires(List.of(), LATE))
        .singleElement()
        .extracting(Tripwire::state)
        .isEqualTo(Tripwire.State.STANDING);
    assertThat(page.isUpToDate()).isFalse();

    watching().follow();
    assertThat(page.news(Optional.empty(), LATE, 5).met()).hasSize(1);
    assertThat(page.isUpToDate()).isTrue();
  }

  @Test
  void aReplayRunsOverTheLedgersPast() {
    add(THREAT);
    add(WAR);

    assertThat(watching().replays(List.of(), LATE))
        .singleElement()
        .satisfies(replay -> assertThat(replay.changes()).hasSize(2));
  }

  @Test
  void whatWasWithdrawnOrCopiedDoesNotCount() {
    add(THREAT);
    ReadDocument war = add(WAR);
    ledger.corrections().withdraw(war.entries().get(0).id(), "desk", "an old picture");

    assertThat(only(LATE).state()).isEqualTo(Tripwire.State.STANDING);
    assertThat(only(LATE).reports()).isEmpty();
  }

  @Test
  void promisesAndTheWhatIfComeFromTheLedger() throws Exception {
    add(THREAT);
    add("2021-12-08 USA refusal not USA MOBILIZE UKR \"we will not send troops to Ukraine\"");
    add("2021-12-08 RUS demand not nato MOBILIZE UKR \"no missiles in Ukraine\"");
    LocalDate eve = LocalDate.of(2021, 12, 9);

    assertThat(watching().commitments(List.of("USA"), Optional.empty(), eve))
        .singleElement()
        .satisfies(one -> assertThat(one.refusal()).isTrue())
        .extracting(Commitment::state)
        .isEqualTo(Commitment.State.STANDING);
    WhatIf answer = watching().whatIf(new ActParser(Wire.KNOWLEDGE).act("RUS ASSAULT UKR"), eve);
    assertThat(answer.setOff()).hasSize(1);
    assertThat(answer.ruledOut()).hasSize(1);
    assertThat(answer.demanded()).hasSize(1);
    assertThat(watching().measures(List.of(), List.of("RUS"), Optional.empty(), eve))
        .singleElement()
        .satisfies(one -> assertThat(one.sender()).isEqualTo("USA"));
  }

  @Test
  void aPersonsTripwireIsLoggedRemovedAndMoves() throws Exception {
    add(WAR);
    ActParser.Conditional condition =
        new ActParser(Wire.KNOWLEDGE).conditional("if RUS ASSAULT UKR then USA SANCTION RUS");
    String id = list().add(condition, Optional.of(LATE), "desk order 7", "Flavia").id();
    list().add(condition, Optional.empty(), "twice", "Rudolf");
    list().removeTripwire("own-2", "one is enough", "Rudolf");
    list().add("threats", "act:THREATEN", "weekly", "Flavia");

    assertThat(only(LATE).id()).isEqualTo(id).isEqualTo("own-1");
    assertThat(only(LATE).state()).isEqualTo(Tripwire.State.REPORTED_MET);
    assertThat(list().log())
        .extracting(WatchLogLine::added, WatchLogLine::id, WatchLogLine::madeBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, "own-1", "Flavia"),
            org.assertj.core.groups.Tuple.tuple(true, "own-2", "Rudolf"),
            org.assertj.core.groups.Tuple.tuple(false, "own-2", "Rudolf"),
            org.assertj.core.groups.Tuple.tuple(true, "threats", "Flavia"));
    assertThatThrownBy(() -> list().removeTripwire("own-9", "", "Rudolf"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> list().add("threats", "act:ASSAULT", "", "Rudolf"))
        .isInstanceOf(IllegalArgumentException.class);

    ByteArrayOutputStream exported = new ByteArrayOutputStream();
    ledger.transfer().export(exported);
    String other = database.freshLedger(Files.createDirectory(folder.resolve("moved")));
    try (Ledger moved = Ledger.openOrMake(other, Patience.QUIET, NOON)) {
      moved.transfer().fill(new ByteArrayInputStream(exported.toByteArray()));
      WatchListStore there = moved.watchList(Wire.KNOWLEDGE);
      assertThat(there.tripwires()).isEqualTo(list().tripwires());
      assertThat(there.questions()).isEqualTo(list().questions());
      assertThat(there.log()).isEqualTo(list().log());
      assertThat(moved.watching(Wire.KNOWLEDGE).tripwires(List.of(), LATE))
          .isEqualTo(watching().tripwires(List.of(), LATE));
    } finally {
      database.drop(other);
    }
  }

  @Test
  void inWhateverOrderDocumentsComeAndMadeAnewItIsTheSame() {
    List<String> lines =
        List.of(
            THREAT,
            MASSING,
            WAR,
            "2021-12-09 USA threat if ? ASSAULT UKR \"if it further invades\" \"a response\"",
            "2021-12-08 USA refusal not USA MOBILIZE UKR \"we will not send troops to Ukraine\"",
            "2022-03-01 Reuters tells USA MOBILIZE UKR asserted \"America decided to send troops to"
                + " Ukraine\"",
            "2022-03-02 Reuters tells USA SANCTION RUS asserted \"America removed banks from"
                + " SWIFT\"");
    for (String line : lines) {
      add(line);
      watching().follow();
    }
    List<Tripwire> wires = watching().tripwires(List.of(), LATE);
    List<Commitment> promises = watching().commitments(List.of(), Optional.empty(), LATE);

    watching().forget();
    assertThat(watching().isUpToDate()).isFalse();

    assertThat(watching().tripwires(List.of(), LATE)).isEqualTo(wires);
    assertThat(watching().commitments(List.of(), Optional.empty(), LATE)).isEqualTo(promises);
    assertThat(watching().isUpToDate()).isTrue();
    assertThat(wires).singleElement().extracting(Tripwire::times).isEqualTo(2);
    assertThat(promises)
        .singleElement()
        .extracting(Commitment::state)
        .isEqualTo(Commitment.State.REPORTED_BROKEN);

    String other = database.freshLedger(made("other"));
    try (Ledger backwards = Ledger.openOrMake(other, Patience.QUIET, NOON)) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        backwards.documents().add(Wire.read(lines.get(i)));
        backwards.watching(Wire.KNOWLEDGE).follow();
      }
      WatchStore there = backwards.watching(Wire.KNOWLEDGE);
      assertThat(there.tripwires(List.of(), LATE)).isEqualTo(wires);
      assertThat(there.commitments(List.of(), Optional.empty(), LATE)).isEqualTo(promises);
      assertThat(there.measures(List.of(), List.of(), Optional.empty(), LATE))
          .isEqualTo(watching().measures(List.of(), List.of(), Optional.empty(), LATE))
          .isNotEmpty();
    } finally {
      database.drop(other);
    }
  }

  @Test
  void aPageShowsTheNewestAndCountsTheRest() {
    add(THREAT);
    for (int day = 10; day < 20; day++) {
      add(MASSING.replace("2021-12-08", "2021-12-" + day));
    }

    WatchStore.Part part = new WatchStore.Part(5, 0, 3);
    Tripwire wire = watching().tripwires(List.of(), LATE, part).get(0);

    assertThat(wire.nearMisses())
        .singleElement()
        .satisfies(
            miss -> {
              assertThat(miss.count()).isEqualTo(10);
              assertThat(miss.findings()).hasSize(3);
            });
    assertThat(watching().tripwires(List.of(), LATE, new WatchStore.Part(5, 1, 3))).isEmpty();
  }

  @Test
  void aSavedQuestionIsCountedADayWithItsEntries() throws Exception {
    for (int day = 1; day <= 9; day++) {
      add(
          "2022-02-0"
              + day
              + " Reuters tells RUS CONSULT USA asserted \"Russia met no."
              + day
              + "\"");
    }
    add(THREAT.replace("2021-12-07", "2022-02-09"));
    SavedQuestion saved = list().add("threats", "act:THREATEN", "weekly", "Flavia");

    Indicator indicator =
        ledger
            .watching(Wire.KNOWLEDGE, ActorNames.NONE)
            .indicator(saved, LocalDate.of(2022, 2, 8), LocalDate.of(2022, 2, 9));

    assertThat(indicator.days()).extracting(Indicator.Day::count).containsExactly(0, 1);
    assertThat(indicator.days().get(0).score()).isEmpty();
    assertThat(indicator.days().get(1).score().orElseThrow().value()).isEqualTo(1);
  }
}
