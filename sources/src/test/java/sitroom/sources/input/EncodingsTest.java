package sitroom.sources.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private static String decode(byte[] bytes, String declared) {
    return Encodings.decode(bytes, Optional.of(declared));
  }

  @Test
  void bytesThatAreUtf8AreUtf8WhateverIsSaid() {
    byte[] bytes = "Київ – déjà vu".getBytes(StandardCharsets.UTF_8);

    assertThat(decode(bytes, "ISO-8859-1")).isEqualTo("Київ – déjà vu");
    assertThat(decode(bytes, "no-such-encoding")).isEqualTo("Київ – déjà vu");
  }

  @Test
  void whatTheServerSaysCountsBeforeWhatThePageSays() {
    byte[] bytes = "<meta charset=windows-1252>Київ".getBytes(CYRILLIC);

    assertThat(decode(bytes, "windows-1251")).endsWith("Київ");
    assertThat(
            Encodings.decode(
                "<meta charset=\"windows-1251\">Київ".getBytes(CYRILLIC), Optional.empty()))
        .endsWith("Київ");
    assertThat(
            Encodings.decode(
                "<?xml encoding='windows-1251'?>Київ".getBytes(CYRILLIC), Optional.empty()))
        .endsWith("Київ");
  }

  @Test
  void bytesThatBelieTheirServerAreTakenAsBrowsersDo() {
    byte[] bytes = "“déjà”".getBytes(WINDOWS);

    assertThat(decode(bytes, "UTF-8")).isEqualTo("“déjà”");
    assertThat(decode(bytes, "ISO-8859-1")).isEqualTo("“déjà”");
    assertThat(Encodings.decode(bytes, Optional.empty())).isEqualTo("“déjà”");
  }

  @Test
  void theByteOrderMarkSettlesIt() {
    assertThat(decode("\uFEFFКиїв".getBytes(StandardCharsets.UTF_16LE), "UTF-8")).isEqualTo("Київ");
    assertThat(decode("\uFEFFКиїв".getBytes(StandardCharsets.UTF_8), "UTF-16")).isEqualTo("Київ");
  }

  @Property(tries = 300)
  void anyBytesBecomeText(@ForAll byte[] bytes, @ForAll String declared) {
    assertThat(Encodings.decode(bytes, Optional.of(declared))).isNotNull();
  }
}
