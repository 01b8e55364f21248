package sitroom.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sitroom.model.Entry;

/** How promises stand, by the cases of {@code commitments.txt}. */
class CommitmentsTest {
  static Stream<Case> cases() {
    return Case.of("commitments.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aPromiseStandsAsTheEntriesSay(Case told) {
    List<Entry> entries = Wire.entries(told.wires());
    List<Promises.Group> groups = Promises.group(entries, Wire.KNOWLEDGE);
    if (told.has("= none")) {
      assertThat(groups).isEmpty();
      return;
    }
    Commitment followed =
        new Commitments(Wire.KNOWLEDGE, told.asOf()).follow(groups.get(0), entries);

    assertThat(followed.state().words()).isEqualTo(told.wanted("=").get(0));
    assertThat(followed.findings().stream().map(Finding::reason).toList())
        .containsAll(told.wanted("found"));
    told.wanted("said")
        .forEach(times -> assertThat(followed.statements()).hasSize(Integer.parseInt(times)));
  }
}
