package sitroom.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sitroom.knowledge.Table;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Factuality;
import sitroom.model.When;

/**
 * Sentences of our own, each with one difficulty, in {@code gold/sentences.tsv}: what must be read
 * of them and what must not. A line there is a case.
 */
class GoldSentencesTest {

  static Stream<Table.Row> sentences() {
    return Table.read(ProjectReader.ROOT.resolve("reader/src/test/resources/gold/sentences.tsv"))
        .rows()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isReadAsAnAnalystWould(Table.Row row) {
    Reading reading = ProjectReader.read(row.get("text"), LocalDate.parse(row.get("published")));
    List<String> lines = reading.entries().stream().map(GoldSentencesTest::whole).toList();
    for (String expected : row.list("expect")) {
      if (lines.stream().noneMatch(line -> ProjectReader.agrees(expected, line))) {
        fail(
            row.place() + " " + row.get("difficulty") + ": wanted " + expected + ", read " + lines);
      }
    }
    for (String absent : row.list("absent")) {
      assertThat(lines)
          .as(row.place() + " must not be read as " + absent)
          .noneMatch(line -> ProjectReader.agrees(absent, line));
    }
  }

  /** event/speech act/source/target/factuality/attribution/day/condition's event. */
  private static String whole(Entry entry) {
    return String.join(
        "/",
        ProjectReader.line(entry),
        entry.factuality().map(Factuality::code).orElse("-"),
        chain(entry.attribution()),
        entry.when().map(GoldSentencesTest::day).orElse("-"),
        entry.condition().map(trigger -> trigger.event().map(Enum::name).orElse("?")).orElse("-"));
  }

  private static String chain(List<AttributionLink> links) {
    return links.isEmpty()
        ? "-"
        : links.stream().map(link -> link.source().side()).collect(Collectors.joining(">"));
  }

  private static String day(When when) {
    return when.from().map(LocalDate::toString).orElse("")
        + ".."
        + when.to().map(LocalDate::toString).orElse("");
  }
}
