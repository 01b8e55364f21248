package sitroom.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is bound to whom, by the packs of the repository, as of a day. */
class TreatiesTest {
  private static final LocalDate DECEMBER_2021 = LocalDate.of(2021, 12, 8);

  private static Obligations of(String side, LocalDate day) {
    return new Treaties(Wire.KNOWLEDGE, day).of(side);
  }

  private static List<Treaties.Bound> bound(String act, LocalDate day) throws ActException {
    return new Treaties(Wire.KNOWLEDGE, day).bound(new ActParser(Wire.KNOWLEDGE).act(act));
  }

  @Test
  void nobodyIsBoundToUkraineByArticleFive() throws ActException {
    assertThat(bound("RUS ASSAULT UKR", DECEMBER_2021))
        .filteredOn(one -> one.words().equals("is bound to help"))
        .isEmpty();
    assertThat(of("UKR", DECEMBER_2021).none())
        .filteredOn(one -> one.treaty().equals("North Atlantic Treaty"))
        .singleElement()
        .satisfies(
            none -> {
              assertThat(none.words())
                  .contains("Ukraine is no party to the North Atlantic Treaty")
                  .contains("promised membership")
                  .contains("by article 5 nobody is bound to it, nor it to anybody");
              assertThat(none.rows())
                  .anyMatch(row -> row.startsWith("obligations.tsv:"))
                  .anyMatch(row -> row.startsWith("memberships.tsv:"));
            });
  }

  @Test
  void allOtherMembersOfThatDayAreBoundToPoland() throws ActException {
    List<Treaties.Bound> all = bound("RUS ASSAULT POL", DECEMBER_2021);

    assertThat(all)
        .filteredOn(one -> one.obligation().id().equals("nat-5"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.obligation().bound())
                  .hasSize(29)
                  .extracting(Obligation.Party::side)
                  .contains("USA", "TUR", "MNE")
                  .doesNotContain("POL", "SWE", "FIN", "UKR");
              assertThat(one.obligation().bound())
                  .allMatch(party -> party.row().startsWith("memberships.tsv:"));
            });
  }

  @Test
  void whoeverAttacksAPartnerBreaksItsWord() throws ActException {
    assertThat(bound("RUS ASSAULT UKR", DECEMBER_2021))
        .anyMatch(
            one ->
                one.obligation().id().equals("budapest-1")
                    && one.words().equals("would break its assurances")
                    && one.obligation().bound().get(0).side().equals("RUS"));
  }

  @Test
  void membershipBeginsAndTreatiesEndOnTheirDays() throws ActException {
    assertThat(of("SWE", LocalDate.of(2024, 3, 6)).owed())
        .noneMatch(one -> one.id().equals("nat-5"));
    assertThat(of("SWE", LocalDate.of(2024, 3, 7)).owed())
        .anyMatch(one -> one.id().equals("nat-5"));
    assertThat(of("RUS", LocalDate.of(2022, 2, 21)).owed())
        .anyMatch(one -> one.id().equals("minsk-2"));
    assertThat(of("RUS", LocalDate.of(2022, 2, 22)).owed())
        .noneMatch(one -> one.id().equals("minsk-2"));
  }

  @Test
  void theRightToDefendOneselfBindsNobody() throws ActException {
    assertThat(bound("RUS ASSAULT UKR", DECEMBER_2021))
        .noneMatch(one -> one.obligation().id().equals("un-51"));
  }
}
