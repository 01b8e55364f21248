package sitroom.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sitroom.knowledge.Table;
import sitroom.model.Utterance;

/** Whose words quotations are: cases in {@code gold/utterances.tsv}. A line there is a case. */
class UtterancesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 8);

  static Stream<Table.Row> quotations() {
    return Table.read(ProjectReader.ROOT.resolve("reader/src/test/resources/gold/utterances.tsv"))
        .rows()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("quotations")
  void areTheirSpeakers(Table.Row row) {
    String text = row.get("text");
    List<Utterance> utterances = ProjectReader.read(text, DAY).utterances();
    List<String> speakers = row.list("speaker");
    List<String> words = row.list("quotation");
    for (int i = 0; i < words.size(); i++) {
      int at = text.indexOf(words.get(i));
      List<String> found =
          utterances.stream()
              .filter(one -> one.span().start() <= at && at < one.span().end())
              .map(one -> one.speaker().name())
              .toList();
      if (speakers.get(i).equals("-")) {
        assertThat(found).as(row.place()).isEmpty();
      } else {
        assertThat(found).as(row.place()).singleElement().asString().contains(speakers.get(i));
      }
    }
  }
}
