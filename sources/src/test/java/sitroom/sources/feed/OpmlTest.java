package sitroom.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import sitroom.sources.feed.Opml.Outline;
import sitroom.sources.input.UnreadableException;

class OpmlTest {
  private static List<Outline> read(String opml) throws UnreadableException {
    return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void feedsInFoldersAreFound() throws UnreadableException {
    String list =
        "<opml version=\"1.1\"><head><title>Mine</title></head><body><outline text=\"News\">"
            + "<outline text=\"Gazette\" xmlUrl=\"https://g.example/rss\" htmlUrl=\"https://g.example\"/>"
            + "<outline text=\"x\" title=\"Lantern\" type=\"rss\" xmlurl=\"https://l.example/rss\"/>"
            + "</outline><outline text=\"a note\"/></body></opml>";

    assertThat(read(list))
        .containsExactly(
            new Outline("Gazette", "https://g.example/rss", Optional.of("https://g.example")),
            new Outline("Lantern", "https://l.example/rss", Optional.empty()));
  }

  @Test
  void whatIsNoListIsSaidToBe() {
    assertThatThrownBy(() -> read("<html/>")).hasMessage("no OPML: it starts with html");
    assertThatThrownBy(() -> read("<opml>")).hasMessageStartingWith("not well-formed XML");
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(@ForAll @NotBlank @AlphaChars String name)
      throws UnreadableException {
    Outline outline =
        new Outline(name + " & <sons> \"ü\"", "https://g.example/?a=1&b=" + name, Optional.empty());

    assertThat(read(Opml.write("Sources", List.of(outline)))).containsExactly(outline);
  }
}
