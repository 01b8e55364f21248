package sitroom.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sitroom.ledger.watch.Measure.Stage;
import sitroom.ledger.watch.Position.Stance;
import sitroom.model.Entry;

/** Measures, positions, the what-if and the report, on a few lines of news. */
class FollowedTest {
  private static final List<String> NEWS =
      List.of(
          "2021-12-07 USA threat USA SANCTION RUS if RUS ASSAULT UKR \"if Russia invades\" \"we"
              + " will impose costs\"",
          "2021-12-08 USA refusal not USA MOBILIZE UKR \"we will not send troops to Ukraine\"",
          "2021-12-08 USA commitment USA MOBILIZE nato \"we will strengthen our presence\"",
          "2021-12-08 RUS demand not nato MOBILIZE UKR \"no missiles in Ukraine\"",
          "2021-12-08 RUS denial RUS ASSAULT UKR \"Russia does not prepare an attack\"",
          "2022-02-24 USA commitment USA SANCTION RUS \"we will remove banks from SWIFT\"",
          "2022-02-25 Reuters tells RUS ASSAULT UKR asserted on 2022-02-24 \"Russia attacked\"",
          "2022-03-02 Reuters tells USA SANCTION RUS asserted \"America removed banks from"
              + " SWIFT\"");

  private static final LocalDate EVE = LocalDate.of(2021, 12, 9);

  private final List<Entry> entries = Wire.entries(NEWS);

  private WhatIf whatIf(String act) throws ActException {
    Supposing supposing =
        new Supposing(new ActParser(Wire.KNOWLEDGE).act(act), EVE, Wire.KNOWLEDGE);
    List<Entry> known =
        entries.stream().filter(one -> !one.published().orElseThrow().isAfter(EVE)).toList();
    Tripwires tripwires = new Tripwires(Wire.KNOWLEDGE, EVE);
    List<Tripwire> setOff =
        supposing.setOff(
            Statements.group(known, Wire.KNOWLEDGE).stream()
                .map(group -> tripwires.follow(group, known))
                .toList());
    Commitments commitments = new Commitments(Wire.KNOWLEDGE, EVE);
    return supposing.answer(
        setOff,
        Promises.group(known, Wire.KNOWLEDGE).stream()
            .map(group -> commitments.follow(group, known))
            .toList(),
        known.stream()
            .filter(one -> one.speechAct().orElseThrow().code().equals("demand"))
            .toList());
  }

  @Test
  void anAttackWouldSetOffTheThreatInItsWords() throws ActException {
    WhatIf answer = whatIf("Russia ASSAULT Ukraine");

    assertThat(answer.setOff())
        .singleElement()
        .satisfies(line -> assertThat(line.words()).contains("United States", "impose costs"));
    assertThat(answer.promised())
        .singleElement()
        .satisfies(line -> assertThat(line.words()).contains("strengthen our presence"));
    assertThat(answer.ruledOut())
        .extracting(CitedLine::words)
        .anyMatch(words -> words.contains("not send troops"))
        .anyMatch(words -> words.contains("Russia denies it"));
    assertThat(answer.demanded())
        .singleElement()
        .satisfies(line -> assertThat(line.side()).isEqualTo("RUS"));
    assertThat(answer.notBound())
        .anyMatch(line -> line.words().contains("by article 5 nobody is bound to it"));
  }

  @Test
  void massingTroopsWouldNotSetItOff() throws ActException {
    assertThat(whatIf("RUS MOBILIZE UKR").setOff()).isEmpty();
  }

  @Test
  void aLineOrSentenceThatCitesNothingCannotBeMade() {
    assertThatThrownBy(() -> new CitedLine("", "War is near.", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NearMiss("close", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Sentence.of("Costs.", entries.get(0), List.of()).entries()).hasSize(1);
  }

  @Test
  void aMeasureGoesFromAnnouncedToImposed() {
    assertThat(new Measures(Wire.KNOWLEDGE).of(entries))
        .filteredOn(one -> one.kind().equals("swift-cut"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.stage()).isEqualTo(Stage.IMPOSED);
              assertThat(one.steps())
                  .extracting(Measure.Step::stage)
                  .containsExactly(Stage.ANNOUNCED, Stage.IMPOSED);
              assertThat(one.sender()).isEqualTo("USA");
              assertThat(one.row()).startsWith("measures.tsv:");
            });
  }

  @Test
  void easingAfterImposingIsTheStage() {
    List<Measure> all =
        new Measures(Wire.KNOWLEDGE)
            .of(
                Wire.entries(
                    List.of(
                        "2022-03-02 Reuters tells USA SANCTION RUS asserted \"America imposed"
                            + " sanctions\"",
                        "2022-06-02 Reuters tells USA RETREAT RUS asserted \"America eased"
                            + " sanctions\"")));

    assertThat(all).singleElement().extracting(Measure::stage).isEqualTo(Stage.EASED);
  }

  @Test
  void aTurnIsMarkedWhereTheSameActIsSpokenOfOtherwise() {
    Position position =
        new Positions(Wire.KNOWLEDGE)
            .of(
                "DEU",
                "weapons",
                Wire.entries(
                    List.of(
                        "2022-02-01 DEU refusal not DEU AID UKR \"no weapons for Ukraine\"",
                        "2022-02-10 DEU refusal not DEU AID UKR \"still no weapons\"",
                        "2022-02-26 DEU commitment DEU AID UKR \"we will deliver weapons\"")));

    assertThat(position.points())
        .extracting(Position.Point::stance)
        .containsExactly(Stance.AGAINST, Stance.AGAINST, Stance.FOR);
    assertThat(position.points().get(1).turn()).isEmpty();
    assertThat(position.points().get(2).turn()).contains("against, now for");
  }

  @Test
  void aReportSaysItInPlainEnglishAndOnce() {
    List<Entry> period =
        Wire.entries(
            List.of(
                "2021-12-07 USA threat USA SANCTION RUS if RUS ASSAULT UKR \"if Russia invades\""
                    + " \"we will impose strong economic costs\"",
                "2021-12-08 USA threat USA SANCTION RUS if RUS ASSAULT UKR \"if Russia invades\""
                    + " \"we will impose very strong economic costs\"",
                "2021-12-08 USA threat USA SANCTION USA \"we will fine our banks\""));
    Brief brief =
        new Briefs(Wire.KNOWLEDGE)
            .write(
                LocalDate.of(2021, 12, 6),
                LocalDate.of(2021, 12, 12),
                List.of(),
                period,
                period.size(),
                new Briefs.Watched(List.of(), List.of()));

    assertThat(brief.sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.title()).isEqualTo("Threats, warnings and ultimatums");
              assertThat(section.sentences())
                  .singleElement()
                  .extracting(Sentence::words)
                  .asString()
                  .startsWith("The United States threatened Russia: “we will impose")
                  .endsWith(", on the condition “if Russia invades” (United States, 7 to 8 Dec).");
            });
    assertThat(brief.leftOut()).isEqualTo(1);
  }

  @Test
  void nobodyDemandsToBeAttackedAndHalfASentenceIsNoDemand() throws ActException {
    Supposing supposing =
        new Supposing(new ActParser(Wire.KNOWLEDGE).act("RUS ASSAULT UKR"), EVE, Wire.KNOWLEDGE);
    List<Entry> demands =
        Wire.entries(
            List.of(
                "2021-12-08 UKR demand RUS ASSAULT UKR \"should Russia choose further escalation\"",
                "2021-12-08 UKR demand RUS RETREAT UKR \"withdraw\"",
                "2021-12-08 UKR demand RUS RETREAT UKR \"withdraw all troops from our border\""));

    assertThat(supposing.answer(List.of(), List.of(), demands).demanded())
        .singleElement()
        .extracting(CitedLine::words)
        .asString()
        .startsWith("Ukraine demanded of Russia: “withdraw all troops");
  }

  @Test
  void everySentenceOfAReportRestsOnEntriesOfThePeriod() {
    LocalDate from = LocalDate.of(2022, 2, 20);
    LocalDate to = LocalDate.of(2022, 2, 28);
    List<Entry> period =
        entries.stream()
            .filter(one -> !one.published().orElseThrow().isBefore(from))
            .filter(one -> !one.published().orElseThrow().isAfter(to))
            .toList();
    Statements.Group group = Statements.group(entries, Wire.KNOWLEDGE).get(0);
    Briefs.Watched watched =
        new Briefs.Watched(
            List.of(new Tripwires(Wire.KNOWLEDGE, to).follow(group, entries)), List.of());

    Brief brief =
        new Briefs(Wire.KNOWLEDGE).write(from, to, List.of(), period, period.size(), watched);

    assertThat(brief.sections())
        .extracting(Brief.Section::title)
        .containsExactly("What was watched", "Attacks", "Promised, offered and ruled out");
    assertThat(brief.sections())
        .flatExtracting(Brief.Section::sentences)
        .allSatisfy(
            sentence ->
                assertThat(period)
                    .extracting(Entry::id)
                    .containsAll(sentence.entries().stream().map(Entry::id).toList()));
    assertThat(brief.leftOut()).isZero();
  }
}
