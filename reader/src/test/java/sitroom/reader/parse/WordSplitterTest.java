package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WordSplitterTest {
  private static final WordSplitter SPLITTER = new WordSplitter(Treebanks.splittingWords());

  @TestFactory
  Stream<DynamicTest> splitsByTheTreebanksConventions() {
    List<String> lines = CaseFile.lines("words.txt");
    assertThat(lines).hasSizeGreaterThan(40).hasSize(lines.size() / 2 * 2);
    return IntStream.range(0, lines.size() / 2)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    lines.get(2 * i),
                    () ->
                        assertThat(forms(lines.get(2 * i)))
                            .containsExactly(lines.get(2 * i + 1).split(" \\| "))));
  }

  @Property
  void everyVisibleCharacterBelongsToOneWordOfAnyText(@ForAll String text) {
    checkCover(text);
  }

  @Property(tries = 2000)
  void everyVisibleCharacterBelongsToOneWordOfTextWithHardPlaces(
      @ForAll("hardPlaces") String text) {
    checkCover(text);
  }

  @Example
  void takesTimeInProportionToTheText() {
    for (String hard :
        List.of(
            "a'", "a.", "re-", "n't", "'a", "x@", "www.)", "http://", "(a)", "A&", "1.", "=", "'",
            "b")) {
      String text = hard.repeat(500_000 / hard.length());
      long start = System.nanoTime();
      assertThat(SPLITTER.split(text).size()).isPositive();
      assertThat((System.nanoTime() - start) / 1e9).as("seconds for %s", hard).isLessThan(10);
    }
  }

  @Provide
  Arbitrary<String> hardPlaces() {
    return Arbitraries.of(
            "wo",
            "n't",
            "'",
            "’",
            "s",
            " ",
            "\n",
            ".",
            "...",
            "U.S",
            "A",
            "-",
            "pro-",
            "1",
            ",5",
            "$",
            "US$",
            "@a",
            "#b",
            "http://",
            "www.",
            "x.com",
            "(a)",
            ":)",
            "\uD83D\uDE80",
            "\u200d",
            "\u0301",
            "\ud800",
            "\udc00",
            "\u00a0",
            "&",
            "é",
            "Gen.",
            "‘",
            "\u200b",
            "''",
            "=",
            "!?",
            "/")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static void checkCover(String text) {
    Words words = SPLITTER.split(text);
    int covered = 0;
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.end(i)).isGreaterThan(words.start(i));
      checkSpaces(text, covered, words.start(i));
      covered = words.end(i);
    }
    checkSpaces(text, covered, text.length());
  }

  private static void checkSpaces(String text, int from, int to) {
    assertThat(to).isGreaterThanOrEqualTo(from);
    for (int i = from; i < to; i++) {
      assertThat(Characters.isSpace(text.codePointAt(i))).as("place %d of %s", i, text).isTrue();
    }
  }

  private static List<String> forms(String text) {
    Words words = SPLITTER.split(text);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    return forms;
  }
}
