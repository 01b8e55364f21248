package sitroom.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sitroom.model.Entry;

/** How tripwires stand, by the cases of {@code tripwires.txt}. */
class TripwiresTest {
  private static final LocalDate LATE = LocalDate.of(2022, 12, 31);

  static Stream<Case> cases() {
    return Case.of("tripwires.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aTripwireStandsAsTheEntriesSay(Case told) {
    List<Entry> entries = Wire.entries(told.wires());
    Statements.Group group = Statements.group(entries, Wire.KNOWLEDGE).get(0);
    Tripwire wire = new Tripwires(Wire.KNOWLEDGE, told.asOf()).follow(group, entries);

    assertThat(wire.state().words()).isEqualTo(told.wanted("=").get(0));
    assertThat(wire.nearMisses().stream().map(NearMiss::reason).toList())
        .containsAll(told.wanted("near"));
    assertThat(wire.reports().stream().map(Finding::by).toList()).containsAll(told.wanted("met"));
    assertThat(wire.denials().stream().map(Finding::by).toList())
        .containsAll(told.wanted("denied"));
    assertThat(wire.turns().stream().map(Finding::reason).toList())
        .containsAll(told.wanted("turned"));
    if (told.has("no met")) {
      assertThat(wire.reports()).isEmpty();
    }
    if (told.has("no near")) {
      assertThat(wire.nearMisses()).isEmpty();
    }
  }

  @Test
  void whatOneSideSaysAgainIsOneTripwireAndWhatAnotherSaysIsAnother() {
    List<Statements.Group> groups =
        Statements.group(
            Wire.entries(
                List.of(
                    "2021-12-07 USA offer USA SANCTION RUS if RUS ASSAULT UKR \"if Russia further"
                        + " invades Ukraine\" \"strong economic measures\"",
                    "2021-12-08 USA threat if RUS ASSAULT UKR \"If you invade Ukraine\" \"serious"
                        + " consequences\"",
                    "2022-02-01 USA threat if ? ASSAULT UKR \"a further invasion of Ukraine\""
                        + " \"a swift response\"",
                    "2022-01-10 DEU threat if RUS ASSAULT UKR \"if Russia invades\" \"a high"
                        + " price\"")),
            Wire.KNOWLEDGE);

    assertThat(groups).extracting(Statements.Group::by).containsExactly("USA", "DEU");
    assertThat(groups.get(0).said()).hasSize(3);
    assertThat(groups.get(0).id()).isNotEqualTo(groups.get(1).id());
  }

  @Test
  void aThreatDoesNotHangOnAnAttackByWhoeverThreatens() {
    // "if it intensifies its aggression" was read as the United States' own aggression
    List<Statements.Group> groups =
        Statements.group(
            Wire.entries(
                List.of(
                    "2021-12-08 USA threat if RUS ASSAULT UKR \"if Russia intensifies aggression\""
                        + " \"costs\"",
                    "2021-12-09 USA threat USA SANCTION RUS if USA ASSAULT UKR \"if it intensifies"
                        + " its aggression\" \"swift and severe costs\"")),
            Wire.KNOWLEDGE);

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).trigger().written()).isEqualTo("RUS ASSAULT UKR");
  }

  @Test
  void evenIfIsNoConditionAndATriggerThatNamesNobodyIsNotWatched() {
    List<Statements.Group> groups =
        Statements.group(
            Wire.entries(
                List.of(
                    "2021-12-23 RUS threat if UKR MOBILIZE RUS \"even if it does not join NATO\""
                        + " \"bases\"",
                    "2021-12-23 USA offer if ? ASSAULT \"in the event of an attack\" \"help\"",
                    "2021-12-23 EST threat if EST COOPERATE FIN \"if we work together\" \"prices\"")),
            Wire.KNOWLEDGE);

    assertThat(groups).isEmpty();
  }

  @Test
  void aPersonsTripwireExpiresOnTheDayAfterItsLast() throws ActException {
    ActParser.Conditional parsed =
        new ActParser(Wire.KNOWLEDGE).conditional("if Belarus MOBILIZE Ukraine then UKR MOBILIZE");
    LocalDate last = LocalDate.of(2022, 3, 31);
    OwnTripwire own =
        new OwnTripwire(
            "own-1",
            parsed.trigger(),
            parsed.consequence(),
            java.util.Optional.of(last),
            "second front",
            "desk",
            "2022-02-01T00:00:00Z");

    assertThat(new Tripwires(Wire.KNOWLEDGE, last).follow(own, List.of()).state())
        .isEqualTo(Tripwire.State.STANDING);
    assertThat(new Tripwires(Wire.KNOWLEDGE, last.plusDays(1)).follow(own, List.of()).state())
        .isEqualTo(Tripwire.State.EXPIRED);
  }

  @Test
  void aReplayTellsWhatOneWouldHaveSeenDayByDay() {
    List<Entry> entries =
        Wire.entries(
            List.of(
                "2021-12-07 USA threat if RUS ASSAULT UKR \"if Russia invades\" \"costs\"",
                "2022-02-10 Reuters tells RUS MOBILIZE UKR asserted \"Russia massed troops\"",
                "2022-02-15 Tass tells RUS RETREAT/withdraw UKR asserted \"Russia withdrew\"",
                "2022-02-24 Reuters tells RUS ASSAULT UKR asserted on 2022-02-24 \"Russia"
                    + " invaded\""));
    Statements.Group group = Statements.group(entries, Wire.KNOWLEDGE).get(0);

    Replay replay =
        Replay.of(LATE, day -> new Tripwires(Wire.KNOWLEDGE, day).follow(group, entries));

    assertThat(replay.changes())
        .extracting(change -> change.day() + " " + change.state().words())
        .containsExactly("2021-12-07 standing", "2022-02-15 averted", "2022-02-24 reported met");
    assertThat(replay.changes().get(2).because().orElseThrow().by()).isEqualTo("Reuters");
  }
}
