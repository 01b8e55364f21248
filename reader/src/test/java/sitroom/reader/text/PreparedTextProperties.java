package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sitroom.model.Document;
import sitroom.model.Span;

/** What must hold for any text at all. */
class PreparedTextProperties {

  /** Any characters, lone surrogates among them. */
  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(200);
  }

  /**
   * Pieces of which real texts are made, in any order: they reach the rules that random characters
   * miss.
   */
  @Provide
  Arbitrary<String> likeText() {
    return Arbitraries.of(
            "MR. HALE:",
            "Q ",
            "THE PRESIDENT:",
            "President of Arlandia Ana Dorran:",
            "I think we should go.",
            "the fleet",
            "border. Veldia.",
            "States United",
            "PORTO ALTO – ",
            "March 9, 2022",
            "on Thursday",
            "(Laughter.)",
            "<…>",
            "***",
            " * ",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "as\"it",
            ". and",
            "Title: x",
            "Published: 2020-01-01",
            "By Ada Finch",
            "Photo: Ada Finch",
            "The below is attributable to Lena Orr:",
            "(",
            ")",
            "well-\nknown",
            ":",
            "?",
            "…",
            "END",
            "3:03 P.M. EST",
            "said",
            "Veldia",
            ",",
            "\ud83d",
            "é",
            "– ",
            "Nations(UN)")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void blocksOfAnyTextAreOrderedAndInsideIt(@ForAll("anything") String text) {
    checkBlocks(prepare(text));
  }

  @Property
  void blocksOfTextLikePiecesAreOrderedAndInsideIt(@ForAll("likeText") String text) {
    checkBlocks(prepare(text));
  }

  @Property
  void everyPieceOfTheRepairedTextComesFromTheOriginal(@ForAll("likeText") String text) {
    PreparedText prepared = prepare(text);
    int end = 0;
    for (Alignment.Piece piece : prepared.alignment().pieces()) {
      assertThat(piece.repaired().start()).isEqualTo(end);
      assertThat(piece.original().end()).isLessThanOrEqualTo(text.length());
      end = piece.repaired().end();
    }
    assertThat(end).isEqualTo(prepared.text().length());
  }

  @Property
  void whatIsNotRepairedReadsAsInTheOriginalButForBlanks(@ForAll("likeText") String text) {
    PreparedText prepared = prepare(text);
    List<Span> replaced =
        ReadableDump.edits(EnglishRepairs.preparer(), Document.of(text)).stream()
            .map(Edit::original)
            .toList();
    for (Alignment.Piece piece : prepared.alignment().pieces()) {
      if (replaced.stream().anyMatch(span -> span.contains(piece.original()))) {
        continue;
      }
      assertThat(piece.repaired().length()).isEqualTo(piece.original().length());
      assertThat(plainBlanks(piece.repaired().of(prepared.text())))
          .isEqualTo(plainBlanks(piece.original().of(text)));
    }
  }

  @Property
  void everyWordOfABlockMapsIntoTheOriginal(@ForAll("likeText") String text) {
    PreparedText prepared = prepare(text);
    for (Block block : prepared.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        Span original = prepared.alignment().toOriginal(new Span(i, block.span().end()));
        assertThat(original.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Property
  void quotationsLieInsideTheirBlocks(@ForAll("likeText") String text) {
    PreparedText prepared = prepare(text);
    for (QuotedSpan quotation : Quotes.of(prepared)) {
      assertThat(quotation.outer().contains(quotation.inner())).isTrue();
      for (int i = 0; i < quotation.parts().size(); i++) {
        assertThat(
                prepared
                    .blocks()
                    .get(quotation.firstBlock() + i)
                    .span()
                    .contains(quotation.parts().get(i)))
            .isTrue();
      }
    }
  }

  @Property(tries = 200)
  void preparingTwiceGivesTheSame(@ForAll("likeText") String text) {
    assertThat(prepare(text)).isEqualTo(prepare(text));
  }

  private static PreparedText prepare(String text) {
    return EnglishRepairs.preparer().prepare(Document.of(text));
  }

  private static void checkBlocks(PreparedText prepared) {
    int end = 0;
    for (Block block : prepared.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().length()).isPositive();
      assertThat(block.span().of(prepared.text()))
          .isEqualTo(block.span().of(prepared.text()).strip());
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(prepared.text().length());
  }

  private static String plainBlanks(String text) {
    return Blanks.plain(text).replace('\n', ' ');
  }
}
