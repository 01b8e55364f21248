package sitroom.room.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementScorerTest {
  private static final String TEXT = "Ruritania refused to leave. Borduria demanded that it leave.";

  private static Score score(String gold, String... entries) throws IOException {
    JsonNode line =
        JsonText.parsed(gold.replace("TEXT", "\"id\":\"u\",\"text\":\"" + TEXT + "\""), "gold");
    List<JsonNode> ledger = Stream.of(entries).map(JsonText::entry).toList();
    return new StatementScorer(List.of(line), Path.of(".")).score(new Ledger(ledger));
  }

  private static String entry(String slots) {
    return "{\"uri\":\"u\",\"evidence\":[{\"start\":0,\"end\":26}]," + slots + "}";
  }

  @Test
  void anEntryThatAgreesInAllIsExact() throws IOException {
    Score score =
        score(
            "{TEXT,\"expect\":[{\"speechAct\":\"refusal\",\"source\":[\"RUR\"],\"proposition\":{}}]}",
            entry(
                "\"speechAct\":\"refusal\",\"source\":[{\"country\":\"RUR\",\"id\":\"ruritania\"}],"
                    + "\"proposition\":{\"text\":\"leave\"}"));

    assertThat(score.figures().toString())
        .contains(
            "\"found\":1.0", "\"exact\":1.0", "\"slots\":1.0", "\"proposition.present\":\"1/1\"");
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void anotherActIsNotTakenForIt() throws IOException {
    Score score =
        score("{TEXT,\"expect\":[{\"speechAct\":\"refusal\"}]}", entry("\"speechAct\":\"demand\""));

    assertThat(score.figures().path("found").doubleValue()).isZero();
    assertThat(score.errors()).containsExactly("u\tmissed\t{\"speechAct\":\"refusal\"}");
  }

  @Test
  void evidenceElsewhereIsNotTakenForIt() throws IOException {
    String gold =
        "{TEXT,\"expect\":[{\"event\":\"REQUEST\",\"evidence\":\"demanded that it leave\"}]}";

    assertThat(score(gold, entry("\"event\":\"REQUEST\"")).figures().path("found").doubleValue())
        .isZero();
  }

  @Test
  void oneEntryServesOneExpectation() throws IOException {
    Score score =
        score(
            "{TEXT,\"complete\":true,\"expect\":[{\"event\":\"REJECT\"},{\"event\":\"REJECT\",\"source\":[\"RUR\"]}]}",
            entry("\"event\":\"REJECT\",\"source\":[{\"country\":\"RUR\"}]"));

    assertThat(score.figures().path("found").doubleValue()).isEqualTo(0.5);
    assertThat(score.figures().path("precision").doubleValue()).isEqualTo(1.0);
    assertThat(score.errors()).containsExactly("u\tmissed\t{\"event\":\"REJECT\"}");
  }

  @Test
  void whatIsOptionalCountsOnlyWhereItIsThere() throws IOException {
    String gold = "{TEXT,\"complete\":true,\"expect\":[{\"event\":\"REJECT\",\"optional\":true}]}";

    assertThat(score(gold).figures().path("expected").intValue()).isZero();
    assertThat(score(gold, entry("\"event\":\"REJECT\"")).figures().path("expected").intValue())
        .isEqualTo(1);
  }

  @Test
  void whatMustNotBeThereIsCounted() throws IOException {
    String gold =
        "{TEXT,\"expect\":[],\"absent\":[{\"event\":\"AID\"},{\"mode\":\"*\",\"event\":null}]}";

    assertThat(
            score(gold, entry("\"event\":\"AID\",\"mode\":\"x\""))
                .figures()
                .path("violations")
                .intValue())
        .isEqualTo(1);
    assertThat(score(gold, entry("\"mode\":\"x\"")).figures().path("violations").intValue())
        .isEqualTo(1);
    assertThat(score(gold, entry("\"event\":\"REJECT\"")).figures().path("violations").intValue())
        .isZero();
  }

  @Test
  void entriesThatNobodyWantsAreListed() throws IOException {
    Score score = score("{TEXT,\"complete\":true,\"expect\":[]}", entry("\"event\":\"AID\""));

    assertThat(score.figures().path("precision").doubleValue()).isZero();
    assertThat(score.errors())
        .hasSize(1)
        .allSatisfy(error -> assertThat(error).startsWith("u\tnot wanted\t"));
  }
}
