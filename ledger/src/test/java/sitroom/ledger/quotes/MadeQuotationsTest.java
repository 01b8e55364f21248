package sitroom.ledger.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.model.Document;
import sitroom.model.DocumentJson;

/** Quotations of each kind, made of real transcripts, get their verdicts. */
class MadeQuotationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/quotes");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Issuer> ISSUERS =
      Map.of(
          "The White House", new Issuer("USA", Optional.of("usa-white-house")),
          "U.S. Department of State", new Issuer("USA", Optional.of("usa-state-department")),
          "President of Russia", new Issuer("RUS", Optional.of("rus-kremlin")));

  private static final List<Case> CASES = new ArrayList<>();
  private static final List<Primary> PRIMARIES = new ArrayList<>();

  /** A made quotation with the verdict that it should get and the one it gets. */
  private record Case(JsonNode json, Finding finding) {
    String wanted() {
      return json.path("verdict").asText();
    }

    String verdict() {
      return finding.verdict().code();
    }
  }

  @BeforeAll
  static void checkAll() throws Exception {
    for (String line : lines("transcripts.jsonl")) {
      Document document = DocumentJson.read(line);
      PRIMARIES.add(
          new Primary(document, document.published(), document.outlet().map(ISSUERS::get)));
    }
    QuoteCheck check = new QuoteCheck();
    for (String line : lines("cases.jsonl")) {
      JsonNode json = JSON.readTree(line);
      CASES.add(new Case(json, check.check(quoted(json), PRIMARIES)));
    }
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8);
  }

  private static Quoted quoted(JsonNode json) {
    return Quoting.of(
        json.path("quote").asText(),
        Quoting.person(
            json.path("speakerId").asText(),
            json.path("speaker").asText(),
            json.path("country").asText()),
        Optional.of(LocalDate.of(2022, 3, 30)));
  }

  @ParameterizedTest
  @CsvSource({
    "exact, 0.95, 0.95",
    "shortened, 0.9, 0.9",
    "altered, 0.9, 0.85",
    "paraphrase-in-quotes, 0.6, 0.85",
    "not-found, 0.85, 0.7"
  })
  void eachKindIsToldFromTheOthers(String verdict, double recall, double precision) {
    long there = CASES.stream().filter(one -> one.wanted().equals(verdict)).count();
    long found = CASES.stream().filter(one -> one.verdict().equals(verdict)).count();
    List<Case> right =
        CASES.stream()
            .filter(one -> one.wanted().equals(verdict) && one.verdict().equals(verdict))
            .toList();

    assertThat((double) right.size() / there)
        .as("recall of %s", table())
        .isGreaterThanOrEqualTo(recall);
    assertThat((double) right.size() / found)
        .as("precision of %s", table())
        .isGreaterThanOrEqualTo(precision);
  }

  private static String table() {
    Map<String, Integer> counts = new TreeMap<>();
    CASES.forEach(one -> counts.merge(one.wanted() + " as " + one.verdict(), 1, Integer::sum));
    StringBuilder wrong = new StringBuilder(counts.toString());
    CASES.stream()
        .filter(one -> !one.wanted().equals(one.verdict()))
        .forEach(
            one ->
                wrong
                    .append('\n')
                    .append(one.json().path("id").asText())
                    .append(' ')
                    .append(one.wanted())
                    .append(" as ")
                    .append(one.verdict())
                    .append(": ")
                    .append(one.json().path("quote").asText())
                    .append(" | ")
                    .append(one.finding().said())
                    .append(" | ")
                    .append(one.finding().note()));
    return wrong.toString();
  }

  @Test
  void whatWasFoundStandsWhereItIsSaidToStand() {
    for (Case one : CASES) {
      for (Passage passage : one.finding().passages()) {
        String text = one.finding().primary().orElseThrow().document().text();
        assertThat(passage.sentences().contains(passage.words())).isTrue();
        assertThat(text).contains(passage.sentences().of(text));
      }
      for (Piece piece : one.finding().pieces()) {
        String quoting = one.finding().quoted().document().text();
        if (piece.kind() != Piece.Kind.LEFT_OUT) {
          piece
              .quotedSpan()
              .ifPresent(span -> assertThat(span.of(quoting)).isEqualTo(piece.quoted()));
        }
      }
    }
  }

  @Test
  void theOrderOfTheTextsDoesNotMatter() {
    List<Primary> turned = new ArrayList<>(PRIMARIES);
    Collections.reverse(turned);
    QuoteCheck check = new QuoteCheck();
    for (Case one : CASES) {
      assertThat(check.check(one.finding().quoted(), turned)).isEqualTo(one.finding());
    }
  }
}
