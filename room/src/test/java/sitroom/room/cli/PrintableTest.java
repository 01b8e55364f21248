package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void aTextCannotSteerTheTerminal() {
    assertThat(Printable.line("a\u001B[31mred\u0007\u009B2J"))
        .isEqualTo("a\uFFFD[31mred\uFFFD\uFFFD2J");
    assertThat(Printable.line("\u202Edesrever")).isEqualTo("\uFFFDdesrever");
  }

  @Test
  void whiteSpaceIsOneSpace() {
    assertThat(Printable.line("  one\n\n two\u00A0three\t")).isEqualTo("one two three");
  }

  @Property(tries = 200)
  void nothingButOneLineIsPrinted(@ForAll String text) {
    assertThat(Printable.line(text).chars().noneMatch(Character::isISOControl)).isTrue();
  }
}
