package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final int UNKNOWN = 0;
  private static final String VOCABULARY =
      "[UNK]\n[CLS]\n[SEP]\nun\n##happy\n##hap\n##py\nzelensky\n##y\n'\ns\n.\nu\n##\n#\na";

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(pieces("unhappy")).containsExactly(3, 4);
    assertThat(pieces("Zelenskyy")).containsExactly(7, 8);
  }

  @Test
  void readsWithoutCapitalsAndAccents() {
    assertThat(pieces("ÚNHÄPPY")).containsExactly(3, 4);
  }

  @Test
  void splitsAroundMarks() {
    assertThat(pieces("'s")).containsExactly(9, 10);
    assertThat(pieces("U.S.")).containsExactly(12, 11, 10, 11);
    assertThat(pieces("##")).containsExactly(14, 14);
  }

  @Test
  void aWordThatThePiecesDoNotCoverIsUnknown() {
    assertThat(pieces("unkind")).containsExactly(UNKNOWN);
    assertThat(pieces("un's")).containsExactly(3, 9, 10);
    assertThat(pieces("\u200b")).containsExactly(UNKNOWN);
    assertThat(pieces("a".repeat(100_000))).containsExactly(UNKNOWN);
  }

  @Test
  void aLongWordIsCutOff() {
    assertThat(pieces(".".repeat(50))).hasSize(WordPieces.MOST_PIECES).containsOnly(11);
  }

  @Test
  void theShippedVocabularyHasTheNumbersThatTheNetworkWasTrainedWith() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Treebanks.networkFiles().open(NetworkFiles.PIECES), StandardCharsets.UTF_8))) {
      WordPieces pieces = WordPieces.read(lines);
      assertThat(pieces.start()).isEqualTo(2);
      assertThat(pieces.end()).isEqualTo(3);
      assertThat(pieces.of("The")).containsExactly(462);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "minister, SMALL", "NATO, CAPITALS", "A, ONE_CAPITAL", "Moscow, TITLE", "O'Brien, MIXED",
            "iPhone, MIXED",
        "1990s, SMALL", "2014, DIGITS", "…, PUNCTUATION", "U.S., CAPITALS", "'s, SMALL",
            "Wi-fi, TITLE"
      })
  void tellsShapes(String word, WordShape shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }

  private static int[] pieces(String word) {
    try {
      return WordPieces.read(new BufferedReader(new StringReader(VOCABULARY))).of(word);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
