package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.knowledge.PackException;
import sitroom.knowledge.pack.Pack.TableFile;

class PackFolderTest {
  private static final String MANIFEST =
      """
      {
        "format": 1,
        "name": "own",
        "title": "My own",
        "version": "1",
        "licence": "CC0-1.0",
        "description": "Rows of my own.",
        "tables": [
          {"file": "people.tsv", "what": "Persons.",
           "columns": [
             {"name": "id", "type": "id", "what": "short name"},
             {"name": "born", "type": "date", "what": "day of birth"}
           ]}
        ]
      }
      """;

  @TempDir Path folder;

  private Pack open(String manifest) throws IOException {
    Files.writeString(folder.resolve("pack.json"), manifest);
    Files.writeString(folder.resolve("people.tsv"), "id\tborn\na-b\t1960\n");
    return PackFolder.open(folder);
  }

  @Test
  void aManifestSaysWhatThePackIs() {
    Manifest mini = PackFolder.open(BrokenPacksTest.PACKS.resolve("mini")).manifest();

    assertThat(mini.name()).isEqualTo("mini");
    assertThat(mini.asOf()).isEqualTo(Optional.of("2021-12-08"));
    assertThat(mini.licence()).isEqualTo("CC0-1.0");
    assertThat(mini.tables()).extracting(TableSpec::kind).contains("people", "sectors", "terms");
  }

  @Test
  void aStarStandsForAllFilesOfOneForm() {
    assertThat(PackFolder.open(BrokenPacksTest.PACKS.resolve("mini")).files())
        .extracting(TableFile::name)
        .contains("terms/heads.tsv", "terms/others.tsv");
  }

  @Test
  void aTableIsReadByItsNameAndSaysWhereARowStands() throws IOException {
    assertThat(open(MANIFEST).table("people.tsv").rows())
        .singleElement()
        .satisfies(row -> assertThat(row.place()).isEqualTo("own/people.tsv:2"));
  }

  @Test
  void aTableThatTheManifestDoesNotNameIsRefused() throws IOException {
    Pack pack = open(MANIFEST);

    assertThatThrownBy(() -> pack.table("secrets.tsv"))
        .isInstanceOf(PackException.class)
        .hasMessage("own/pack.json:0: there is no table secrets.tsv in this pack");
  }

  @Test
  void theIdColumnIsTheKeyWhereNothingElseIsSaid() throws IOException {
    assertThat(open(MANIFEST).manifest().tables().get(0).key()).containsExactly("id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"format\": 1,~\"format\": 2,~2: the manifest has format 2; this version of Sitroom reads 1",
        "\"format\": 1,~``~1: \"format\": 1 is missing",
        "\"name\": \"own\",~\"name\": \"My Own\",~3: name \"My Own\" may only have small letters, digits and hyphens",
        "\"title\": \"My own\",~``~1: \"title\" is missing",
        "\"title\": \"My own\"~\"title\": 7~4: title must be a text in quotation marks",
        "\"version\": \"1\"~\"version\": \" \"~5: version is empty",
        "\"CC0-1.0\"~\"do as you like!\"~6: licence \"do as you like!\" must be an SPDX expression, as CC0-1.0 AND MIT",
        "\"description\"~\"asOf\": \"today\", \"description\"~7: asOf \"today\" must be written as 2025-09-30",
        "\"version\"~\"autor\"~5: a manifest has no field \"autor\"; it has format, name,",
        "\"type\": \"date\"~\"type\": \"day\"~12: no column type \"day\"; there are text, id, date,",
        "\"type\": \"date\"~\"type\": \"ref:people\"~12: the column type ref names a column as KIND.COLUMN",
        "\"type\": \"date\"~\"type\": \"number:9\"~12: bounds of a number are written LEAST..MOST, not \"9\"",
        "\"type\": \"date\"~\"type\": \"pattern:[\"~12: not a regular expression: \"[\"",
        "\"type\": \"date\"~\"type\": \"date:x\"~12: the column type date takes nothing after a colon",
        "\"name\": \"born\"~\"name\": \"id\"~12: the column id is described twice",
        "\"what\": \"Persons.\"~\"what\": \"Persons.\", \"key\": [\"nam\"]~13: the table people.tsv has a rule for the column nam",
        "\"what\": \"Persons.\"~\"what\": \"Persons.\", \"load\": \"soon\"~9: load may be start or later, not \"soon\"",
        "\"file\": \"people.tsv\"~\"file\": \"../people.tsv\"~9: the file \"../people.tsv\" must lie below",
        "\"file\": \"people.tsv\"~\"file\": \"persons.tsv\"~9: there is no file persons.tsv",
        "\"file\": \"people.tsv\"~\"file\": \"x/*.tsv\"~9: there is no folder x/",
        "\"file\": \"people.tsv\"~\"file\": \"q*.tsv\"~9: no file is named like q*.tsv",
        "\"file\": \"people.tsv\"~\"file\": \"people.csv\"~9: the file \"people.csv\" must end in .tsv or .tsv.gz",
        "\"tables\": [~\"tables\": [,~8: not well-formed JSON"
      })
  void aWrongManifestIsToldWithItsLine(String right, String wrong, String message) {
    assertThat(MANIFEST).contains(right);

    assertThatThrownBy(() -> open(MANIFEST.replace(right, wrong)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("pack.json:" + message);
  }

  @Test
  void aFolderWithoutAManifestIsNoPack() {
    assertThat(PackFolder.isPack(folder)).isFalse();
    assertThatThrownBy(() -> PackFolder.open(folder))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("a pack needs this file");
  }
}
