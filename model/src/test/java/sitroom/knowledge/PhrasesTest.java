package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and nouns for groups are known in singular and plural, whatever their case. */
class PhrasesTest {
  private static final Actors ACTORS = Knowledge.loadAll(Path.of("..", "packs")).actors();

  @ParameterizedTest
  @CsvSource({
    "President,head-of-state",
    "presidents,head-of-state",
    "Foreign Ministers,foreign-minister",
    "Secretary of State,foreign-minister",
    "spokeswomen,spokesperson",
    "Gen.,military-officer",
  })
  void knowsTitles(String words, String officeType) {
    assertThat(ACTORS.title(words)).map(Title::officeType).contains(officeType);
  }

  @ParameterizedTest
  @CsvSource({
    "troops,MIL",
    "Defence Ministry,MIL",
    "lawmakers,LEG",
    "embassies,GOV",
    "rebel,REB",
    "policemen,COP",
    "farmers,AGR",
  })
  void knowsGroups(String words, String sector) {
    assertThat(ACTORS.groupNoun(words)).map(GroupNoun::sector).contains(sector);
  }

  @Test
  void otherWordsAreNoGroups() {
    assertThat(ACTORS.groupNoun("shares")).isEmpty();
    assertThat(ACTORS.groupNoun("talks")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov,sergei-lavrov",
    "Volodymyr Zelenskij,volodymyr-zelensky",
    "Binyamin Netanyahu,benjamin-netanyahu",
    "Abdul Fattah al-Sisi,abdel-fattah-el-sisi",
  })
  void knowsOtherSpellingsOfNames(String written, String person) {
    assertThat(ACTORS.persons().spelledLike(written)).extracting(Person::id).contains(person);
  }
}
