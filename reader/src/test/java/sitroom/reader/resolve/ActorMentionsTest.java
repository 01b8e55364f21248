package sitroom.reader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import sitroom.knowledge.Table;
import sitroom.model.ActorMention;
import sitroom.reader.parse.Sentence;

/** Whom marked words mean: every row of {@code actors/mentions.tsv}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActorMentionsTest {
  private ActorTexts texts;

  @BeforeAll
  void load() {
    texts = new ActorTexts();
  }

  @AfterAll
  void close() {
    texts.close();
  }

  @TestFactory
  Stream<DynamicTest> markedWordsMeanTheirActors() {
    return ActorTexts.rows("mentions.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.place() + " " + row.get("text"), () -> check(row)));
  }

  private void check(Table.Row row) {
    String marked = row.get("text");
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    ActorTexts.Read read = texts.read(row.get("date"), marked.replace("[", "").replace("]", ""));

    List<ActorMention> found = read.at(start, end);
    List<ExpectedActor> wanted =
        Arrays.stream(row.get("expected").split(",", -1)).map(ExpectedActor::of).toList();
    if (wanted.get(0).isKnown()) {
      assertThat(found).hasSameSizeAs(wanted);
    } else {
      assertThat(found).noneMatch(actor -> actor.id().isPresent() || actor.country().isPresent());
    }
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i)).matches(wanted.get(i)::fits, "is " + wanted.get(i));
    }
  }

  @Test
  void mentionsPointAtTheirWordsAndSayWhy() {
    for (Table.Row row : ActorTexts.rows("mentions.tsv")) {
      String text = row.get("text").replace("[", "").replace("]", "");
      ActorTexts.Read read = texts.read(row.get("date"), text);
      for (Sentence sentence : read.parsed().sentences()) {
        for (int token = 0; token < sentence.size(); token++) {
          for (ActorMention actor : read.atToken(sentence.number(), token)) {
            assertThat(actor.span()).map(span -> span.of(text)).contains(actor.text());
            assertThat(actor.reason()).isNotBlank();
          }
        }
      }
    }
  }
}
