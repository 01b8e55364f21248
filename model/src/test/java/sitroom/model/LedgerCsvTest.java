package sitroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LedgerCsvTest {

  private static NamedCsvRecord parsed(Entry entry) {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(LedgerCsv.header() + LedgerCsv.row(entry)).stream()
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void anEntryIsOneRow() {
    NamedCsvRecord row = parsed(Entries.threat());

    assertThat(row.getField("published")).isEqualTo("2021-12-07");
    assertThat(row.getField("spans")).isEqualTo("10-67");
    assertThat(row.getField("speech_act")).isEqualTo("threat");
    assertThat(row.getField("mode")).isEmpty();
    assertThat(row.getField("source_side")).isEqualTo("RUR");
    assertThat(row.getField("proposition_event")).isEqualTo("COERCE");
    assertThat(row.getField("condition")).isEqualTo("Borduria attacked");
    assertThat(row.getField("condition_target")).isEmpty();
    assertThat(row.getField("when_from")).isEqualTo("2021-12-06");
    assertThat(row.getField("attribution_cue")).isEqualTo("said");
    assertThat(row.getField("confidence")).isEqualTo("0.82");
  }

  @Property(tries = 100)
  void everyEntryFillsEveryColumn(@ForAll("entries") Entry entry) {
    NamedCsvRecord row = parsed(entry);

    assertThat(row.getFieldCount()).isEqualTo(row.getHeader().size());
    assertThat(row.getField("rule")).isEqualTo(entry.rule());
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Entries.any();
  }
}
