package sitroom.room.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import sitroom.ledger.store.UnreadPart;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Span;
import sitroom.room.PatternReader;
import sitroom.room.web.entry.EntryView;

/** A text is cut where the words of entries begin and end, and nothing of it is lost. */
class TextBlockTest {
  private static List<EntryView> entries(String text) {
    List<EntryView> views = new ArrayList<>();
    for (Entry entry : new PatternReader().read(Document.of(text)).entries()) {
      views.add(new EntryView(entry, views.size() + 1));
    }
    return views;
  }

  private static String joined(TextBlock block) {
    return block.pieces().stream().map(TextBlock.Piece::text).collect(Collectors.joining());
  }

  @Test
  void theWordsOfAnEntryAreAPieceOfTheirOwn() {
    String text = "Yesterday Ruritania invaded Borduria. Nothing else.\nA second paragraph.";
    List<TextBlock> blocks = TextBlock.of(text, entries(text), List.of());

    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(0).pieces())
        .extracting(TextBlock.Piece::text)
        .containsExactly("Yesterday ", "Ruritania invaded Borduria", ". Nothing else.");
    TextBlock.Piece words = blocks.get(0).pieces().get(1);
    assertThat(words.factuality()).isEqualTo("asserted");
    assertThat(words.begins()).hasSize(1);
    assertThat(words.ends()).hasSize(1);
    assertThat(blocks.get(1).entries()).isEmpty();
  }

  @Test
  void whatWasNotReadSaysWhy() {
    String text = "One two three.";
    List<TextBlock> blocks =
        TextBlock.of(text, List.of(), List.of(new UnreadPart(new Span(4, 7), "too long")));
    assertThat(blocks.get(0).pieces())
        .extracting(TextBlock.Piece::unread)
        .containsExactly("", "too long", "");
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "Ruritania invaded Borduria.",
            "Ruritania threatened to invade Borduria if asked.",
            " ",
            "\n",
            "Nothing, “quoted” & <b>.",
            "Borduria invaded Ruritania on 2021-12-07.")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join(" ", parts));
  }

  @Property
  void everyParagraphIsWholeAndEachEntryStandsBesideOne(@ForAll("texts") String text) {
    List<EntryView> entries = entries(text);
    List<TextBlock> blocks = TextBlock.of(text, entries, List.of());

    assertThat(blocks.stream().map(TextBlockTest::joined).toList())
        .isEqualTo(text.lines().filter(line -> !line.isBlank()).toList());
    assertThat(blocks.stream().flatMap(it -> it.entries().stream()).toList()).isEqualTo(entries);
  }
}
