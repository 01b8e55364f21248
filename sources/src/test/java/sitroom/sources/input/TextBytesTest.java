package sitroom.sources.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextBytesTest {

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheText() throws UnreadableException {
    assertThat(TextBytes.decode(bytes("\uFEFFKyiv", StandardCharsets.UTF_8), 1)).isEqualTo("Kyiv");
    assertThat(TextBytes.decode(bytes("\uFEFFКиїв", StandardCharsets.UTF_16LE), 1))
        .isEqualTo("Київ");
    assertThat(TextBytes.decode(bytes("\uFEFFКиїв", StandardCharsets.UTF_16BE), 1))
        .isEqualTo("Київ");
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() {
    assertThatThrownBy(
            () ->
                TextBytes.decode(bytes("one\ntwo\nd\u00E9j\u00E0", StandardCharsets.ISO_8859_1), 1))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e ->
                assertThat(e.in("a.txt"))
                    .hasToString("a.txt:3: not UTF-8: the bytes E9 are no character"));
  }

  @Test
  void aTextCutInsideACharacterIsSaidToBe() {
    byte[] cut = {'a', (byte) 0xE2, (byte) 0x82};

    assertThatThrownBy(() -> TextBytes.decode(cut, 1))
        .hasMessage("not UTF-8: the bytes E2 82 are no character");
  }

  @Test
  void zeroBytesAreNoText() {
    assertThatThrownBy(() -> TextBytes.decode(new byte[] {'a', 0, 'b'}, 1))
        .hasMessage("binary data, not text");
  }

  @Test
  void whatIsTooLongIsNotTakenIn() {
    ByteArrayInputStream longOne = new ByteArrayInputStream(new byte[TextBytes.LIMIT + 1]);

    assertThatThrownBy(() -> TextBytes.all(longOne))
        .hasMessage("longer than the 5 MB that one document may have; split it");
  }

  @Property(tries = 200)
  void everyTextIsReadBack(@ForAll String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String whole = new String(bytes, StandardCharsets.UTF_8);
    if (whole.indexOf('\0') < 0 && !whole.startsWith("\uFEFF")) {
      assertThat(TextBytes.decode(bytes, 1)).isEqualTo(whole);
    }
  }
}
