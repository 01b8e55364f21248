package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sitroom.model.Document;

class TextPreparerTest {
  @Test
  void aBareTextIsOneParagraphWithoutADate() {
    PreparedText prepared =
        new TextPreparer().prepare(Document.of("The two ministers met in Oslo."));

    assertThat(prepared.text()).isEqualTo("The two ministers met in Oslo.");
    assertThat(prepared.blocks()).extracting(Block::kind).containsExactly(Block.Kind.PARAGRAPH);
    assertThat(prepared.date()).isEmpty();
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(new TextPreparer().prepare(Document.of(" \n\n ")).blocks()).isEmpty();
  }
}
