package sitroom.reader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sitroom.knowledge.Table;
import sitroom.knowledge.TimeWords;
import sitroom.reader.extract.Draft.Tense;
import sitroom.reader.parse.Sentence;

/**
 * Words that tell a date, and the days that they mean. Rows of {@code dates/expressions.tsv}: a
 * sentence, the document's day, the tense, and the ranges of all expressions in their order; {@code
 * ~} marks a guess, {@code -} that there is none.
 */
class DateExpressionTest {
  private static final TimeWords WORDS = Packs.timeWords();

  @TestFactory
  Stream<DynamicTest> expressionsOfTheTable() {
    return rows("/dates/expressions.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row)));
  }

  private static void check(Table.Row row) {
    Optional<LocalDate> today = row.optional("today").map(LocalDate::parse);
    Tense tense = Tense.valueOf(row.get("tense"));
    assertThat(String.join("; ", read(row.get("text"), today, tense)))
        .as(row.place())
        .isEqualTo(row.get("expected"));
  }

  static List<Table.Row> rows(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DateExpressionTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return Table.read(resource, lines).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(String text, Optional<LocalDate> today, Tense tense) {
    Sentence sentence = PlainWords.sentence(text);
    List<String> ranges = new ArrayList<>();
    Optional<DateRange> told = Optional.empty();
    for (DateExpression expression : new DateExpressionFinder(WORDS).find(sentence)) {
      Optional<DateRange> range = expression.meaning().range(new DateFrame(today, tense, told));
      ranges.add(range.map(DateExpressionTest::print).orElse("none"));
      told = range.filter(DateRange::isClosed).or(keep(told));
    }
    return ranges.isEmpty() ? List.of("-") : ranges;
  }

  private static java.util.function.Supplier<Optional<DateRange>> keep(Optional<DateRange> told) {
    return () -> told;
  }

  static String print(DateRange range) {
    String from = range.from().map(LocalDate::toString).orElse("");
    String to = range.to().map(LocalDate::toString).orElse("");
    return (range.guessed() ? "~" : "") + (from.equals(to) ? from : from + ".." + to);
  }
}
