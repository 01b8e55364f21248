package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void charactersTakeTheirColumns() {
    assertThat(Columns.of("Kyiv")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("北京")).isEqualTo(4);
    assertThat(Columns.pad("北京", 6)).isEqualTo("北京  ");
  }

  @Test
  void textBreaksAtItsSpaces() {
    assertThat(Columns.wrap("said that it would close the pass", 12, "  "))
        .containsExactly("said that it", "  would", "  close the", "  pass");
    assertThat(Columns.wrap("", 12, "")).containsExactly("");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(Columns.wrap("aaaaabbbbbcc d", 5, "")).containsExactly("aaaaa", "bbbbb", "cc d");
  }

  @Test
  void cuttingSaysSo() {
    assertThat(Columns.cut("close the pass", 9)).isEqualTo("close th…");
    assertThat(Columns.cut("close", 9)).isEqualTo("close");
  }

  @Property(tries = 300)
  void noLineIsTooWideAndNoWordIsLost(
      @ForAll String text, @ForAll @IntRange(min = 4, max = 60) int width) {
    String line = Printable.line(text);
    List<String> lines = Columns.wrap(line, width, "| ");

    assertThat(lines).allSatisfy(one -> assertThat(Columns.of(one)).isLessThanOrEqualTo(width));
    String joined = String.join("", lines).replace("| ", "").replace(" ", "").replace("|", "");
    assertThat(joined).isEqualTo(line.replace("| ", "").replace(" ", "").replace("|", ""));
  }
}
