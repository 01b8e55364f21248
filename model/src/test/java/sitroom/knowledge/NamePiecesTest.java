package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S.|us",
        "U.N.|un",
        "al-Assad|al assad",
        "Sana'a|sanaa",
        "Iran's|iran s",
        "’s|s",
        "Quai d’Orsay|quai dorsay",
        "Łukasz Ødegård|lukasz odegard",
        "OPEC+|opec",
        "R&AW|r and aw",
        "St. John's|st john s",
        "Élysée|elysee",
      })
  void cutsNames(String name, String pieces) {
    assertThat(String.join(" ", NamePieces.of(name).folded())).isEqualTo(pieces);
  }

  @Property
  void piecesAreComparable(@ForAll String anything) {
    NamePieces pieces = NamePieces.of(anything);

    assertThat(pieces.folded()).hasSameSizeAs(pieces.written()).noneMatch(String::isEmpty);
  }

  @Property
  void cuttingAgainChangesNothing(@ForAll String anything) {
    NamePieces once = NamePieces.of(anything);

    assertThat(NamePieces.of(String.join(" ", once.written())).folded()).isEqualTo(once.folded());
  }
}
