package sitroom.room.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Knowledge;

/** By the packs that come with the program. */
class KnownActorsTest {
  private static final Actors ACTORS = Knowledge.load(packs()).actors();
  private static final Clock IN_2024 =
      Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);

  private static List<Path> packs() {
    try (Stream<Path> folders = Files.list(Path.of("../packs"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> named(String name, Optional<LocalDate> day) {
    return new KnownActors(() -> ACTORS, IN_2024).of(name, day);
  }

  @Test
  void aCountryIsFoundByItsNamesAndItsPeople() {
    assertThat(named("Russia", Optional.empty())).contains("RUS");
    assertThat(named("Russian", Optional.empty())).contains("RUS");
    assertThat(named("RUS", Optional.empty())).contains("RUS");
  }

  @Test
  void anOrganisationStandsForWhoWasItsMemberOnTheDay() {
    assertThat(named("NATO", Optional.empty())).contains("nato", "USA", "POL", "FIN");
    assertThat(named("nato", Optional.of(LocalDate.of(2021, 12, 7))))
        .contains("USA", "POL")
        .doesNotContain("FIN", "UKR");
  }

  @Test
  void aPersonIsFoundByTheFamilyName() {
    assertThat(named("Blinken", Optional.of(LocalDate.of(2021, 12, 7)))).contains("antony-blinken");
  }

  @Test
  void aNameThatThePacksDoNotKnowStandsForItself() {
    assertThat(named("Ruritania", Optional.empty())).containsExactly("Ruritania");
  }
}
