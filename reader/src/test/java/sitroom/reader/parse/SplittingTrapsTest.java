package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Abbreviations, times, quotations, dashes, datelines, dots, addresses and prefixes of news. */
class SplittingTrapsTest {
  private static final SplittingWords KNOWN = Treebanks.splittingWords();
  private static final WordSplitter WORDS = new WordSplitter(KNOWN);
  private static final SentenceSplitter SENTENCES = new SentenceSplitter(KNOWN);

  @TestFactory
  Stream<DynamicTest> splitsNewsAsReadersDo() {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    String text = "";
    for (String line : CaseFile.lines("traps.txt")) {
      if (line.startsWith("> ")) {
        text = line.substring(2);
      } else {
        cases.computeIfAbsent(text, unused -> new ArrayList<>()).add(line.strip());
      }
    }
    assertThat(cases).hasSizeGreaterThan(40);
    return cases.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () ->
                        assertThat(split(one.getKey())).containsExactlyElementsOf(one.getValue())));
  }

  private static List<String> split(String text) {
    Words words = WORDS.split(text);
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int to : SENTENCES.ends(words)) {
      sentences.add(
          IntStream.range(from, to).mapToObj(words::form).collect(Collectors.joining(" | ")));
      from = to;
    }
    return sentences;
  }
}
