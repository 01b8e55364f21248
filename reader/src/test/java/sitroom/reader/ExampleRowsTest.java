package sitroom.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sitroom.knowledge.Table;

/** The example sentences of the language packs: each must be read as its row says. */
class ExampleRowsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

  @Test
  void everyExampleIsReadAsItsRowSays() {
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    for (Table.Row row : ProjectReader.KNOWLEDGE.rows("frames/")) {
      if (row.optional("example").isPresent() && row.optional("expect").isPresent()) {
        examples++;
        List<String> lines =
            ProjectReader.read(row.get("example"), DAY).entries().stream()
                .map(ProjectReader::line)
                .toList();
        if (lines.stream().noneMatch(line -> ProjectReader.agrees(row.get("expect"), line))) {
          wrong.add(
              row.place() + " " + row.get("expect") + " :: " + row.get("example") + " :: " + lines);
        }
      }
    }
    assertThat(examples).isGreaterThan(900);
    assertThat(wrong).isEmpty();
  }
}
