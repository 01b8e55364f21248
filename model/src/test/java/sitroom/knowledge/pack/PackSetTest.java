package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;

class PackSetTest {
  private static final Path MINI = BrokenPacksTest.PACKS.resolve("mini");
  private static final Path ISLAND = BrokenPacksTest.PACKS.resolve("island");

  @TempDir Path folder;

  @Test
  void aLaterPackAddsRowsAndMendsThoseOfOneKey() {
    List<Table.Row> people = PackSet.load(List.of(MINI, ISLAND)).rows("people");

    assertThat(people)
        .extracting(row -> row.get("id") + " " + row.get("name"))
        .containsExactly(
            "anna-berg Anna Berg", "olav-dal Olav Dahl", "old-king Old King", "liv-moe Liv Moe");
    assertThat(people.get(1).place()).isEqualTo("island/people.tsv:3");
  }

  @Test
  void aTermIsMendedByPersonOfficeAndFirstDay() {
    assertThat(PackSet.load(List.of(MINI, ISLAND)).rows("terms"))
        .extracting(row -> row.get("person") + " " + row.get("to"))
        .containsExactly("anna-berg 2014-06-15", "olav-dal 2012", "liv-moe ");
  }

  @Test
  void tablesThatMayWaitAreKeptApart() {
    PackSet set = PackSet.load(List.of(MINI));

    assertThat(set.rows("measures")).isEmpty();
    assertThat(set.laterRows("measures")).hasSize(2);
    assertThat(set.rows("anything-else")).isEmpty();
  }

  @Test
  void aPackNeedsThePacksThatItUses() {
    assertThatThrownBy(() -> PackSet.load(List.of(ISLAND)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("this pack uses the pack mini, which is not loaded with it");
  }

  @Test
  void twoPacksMayNotHaveOneName() {
    assertThatThrownBy(() -> PackSet.load(List.of(MINI, MINI)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("is called mini, too");
  }

  @Test
  void theFingerprintIsThatOfTheContent() throws IOException {
    Path copy = copyOfMini();
    String before = PackSet.load(List.of(MINI)).fingerprint();

    assertThat(before).matches("[0-9a-f]{64}");
    assertThat(PackSet.load(List.of(copy)).fingerprint()).isEqualTo(before);

    Path people = copy.resolve("people.tsv");
    Files.writeString(people, Files.readString(people).replace("Anna Berg", "Anne Berg"));
    assertThat(PackSet.load(List.of(copy)).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void theFingerprintTellsInWhichOrderPacksAreLaid() throws IOException {
    Path other = copyOfMini();
    Path manifest = other.resolve("pack.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"name\": \"mini\"", "\"name\": \"other\""));

    assertThat(PackSet.load(List.of(MINI, other)).fingerprint())
        .isNotEqualTo(PackSet.load(List.of(other, MINI)).fingerprint());
  }

  @Test
  void aFileThatNoTableNamesDoesNotChangeTheFingerprint() throws IOException {
    Path copy = copyOfMini();
    Files.writeString(copy.resolve("notes.txt"), "to do");

    assertThat(PackSet.load(List.of(copy)).fingerprint())
        .isEqualTo(PackSet.load(List.of(MINI)).fingerprint());
  }

  @Test
  void aListingSaysWhatIsLoaded() {
    PackListing listing = PackListing.of(PackSet.load(List.of(MINI, ISLAND)));

    assertThat(listing.packs())
        .extracting(PackListing.PackLine::name)
        .containsExactly("mini", "island");
    assertThat(listing.packs().get(0).tables())
        .filteredOn(PackListing.TableLine::later)
        .singleElement()
        .satisfies(measures -> assertThat(measures.rows()).isEqualTo(2));
    assertThat(listing.text())
        .startsWith("mini 1, as of 2021-12-08, CC0-1.0\n")
        .contains("       3  people.tsv\n", "       2  measures.tsv (when asked for)\n")
        .endsWith("fingerprint " + listing.fingerprint() + "\n");
  }

  private Path copyOfMini() throws IOException {
    try (Stream<Path> files = Files.walk(MINI)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(MINI.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return folder;
  }
}
