package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
  @TempDir private Path root;

  private Path pack(String name, String table, String text) throws IOException {
    Path file = root.resolve(name).resolve(table);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return root.resolve(name);
  }

  @Test
  void tablesOfSeveralPacksAddUp() throws IOException {
    Path world = pack("world", "people.tsv", "id\tname\nada\tAda A\n");
    Path mine = pack("mine", "people.tsv", "id\tname\nbob\tBob B\n");

    assertThat(Knowledge.load(List.of(world, mine)).rows("people.tsv"))
        .extracting(row -> row.get("id"))
        .containsExactly("ada", "bob");
  }

  @Test
  void aTableIsNamedWithOrWithoutItsPack() throws IOException {
    Knowledge knowledge =
        Knowledge.load(List.of(pack("english", "frames/verbs.tsv", "lemma\nsay\n")));

    assertThat(knowledge.tables("frames/")).hasSize(1);
    assertThat(knowledge.tables("english/frames/verbs.tsv")).hasSize(1);
    assertThat(knowledge.tables("verbs.tsv")).isEmpty();
  }

  @Test
  void theFingerprintFollowsTheContentNotThePlace() throws IOException {
    Path one = pack("a/world", "people.tsv", "id\tname\nada\tAda A\n");
    Path same = pack("b/world", "people.tsv", "id\tname\nada\tAda A\n");
    Path other = pack("c/world", "people.tsv", "id\tname\nada\tAda B\n");

    String fingerprint = Knowledge.load(List.of(one)).fingerprint();
    assertThat(Knowledge.load(List.of(same)).fingerprint()).isEqualTo(fingerprint);
    assertThat(Knowledge.load(List.of(other)).fingerprint()).isNotEqualTo(fingerprint);
  }

  @Test
  void aMissingPackIsNamed() {
    assertThatThrownBy(() -> Knowledge.load(List.of(root.resolve("nowhere"))))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void membersAreThoseOfTheDay() {
    Actors actors = Knowledge.loadAll(Path.of("..", "packs")).actors();

    assertThat(actors.members("nato", LocalDate.of(2021, 12, 8))).hasSize(30);
    assertThat(actors.members("nato", LocalDate.of(2023, 4, 4))).hasSize(31);
    assertThat(actors.memberships("UKR", LocalDate.of(2021, 12, 8)))
        .extracting(Membership::organisation)
        .contains("united-nations")
        .doesNotContain("nato");
  }
}
