package sitroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sitroom.model.Document;
import sitroom.reader.Reader;

class CodeFingerprintTest {

  @Test
  void theSameClassesHaveTheSameFingerprint() {
    assertThat(CodeFingerprint.of(Reader.class, Document.class))
        .hasSize(12)
        .isEqualTo(CodeFingerprint.of(Reader.class, Document.class))
        .isNotEqualTo(CodeFingerprint.of(Document.class));
  }
}
