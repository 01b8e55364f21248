package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/packs.md} shows is true. */
class PacksDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/packs.md");

  @TempDir Path folder;

  @Test
  void itsManifestIsThatOfAPackWithoutProblems() throws IOException {
    Matcher json =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
    assertThat(json.find()).isTrue();
    write("pack.json", json.group(1));
    write("LICENSE", "CC0-1.0\n");
    write(
        "people.tsv",
        "id\tname\taliases\tactor\twikidata\tborn\tdied\tsource\n"
            + "alva-berg\tAlva Berg\tAlva B. Berg\tNOR\t\t\t\town\n");
    write(
        "terms.tsv",
        "person\toffice\tactor\toffice_type\tfrom\tto\tas_of\tsource\tconfidence\tnote\n");
    write("watchlist.tsv", "person\tsince\twhy\nalva-berg\t2025-02-03\tnew in office\n");

    assertThat(PackCheck.check(folder, List.of(RealPacksTest.PACKS))).isEmpty();
  }

  @Test
  void itNamesEveryFieldOfATable() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains(
            List.of(
                "`file`",
                "`kind`",
                "`load`",
                "`key`",
                "`replaces`",
                "`shortRows`",
                "`periods`",
                "`together`",
                "`columns`"));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
