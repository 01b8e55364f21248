package sitroom.room.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;

/** The address is the question. */
class SearchQueryTest {
  private static SearchQuery of(String address) throws QuestionException {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String one : address.split("&", -1)) {
      int at = one.indexOf('=');
      if (at > 0) {
        String value = URLDecoder.decode(one.substring(at + 1), StandardCharsets.UTF_8);
        parameters.computeIfAbsent(one.substring(0, at), unused -> new ArrayList<>()).add(value);
      }
    }
    return SearchQuery.of(parameters);
  }

  @Test
  void whatIsChosenStandsInTheAddressAndComesBackFromIt() throws Exception {
    SearchQuery query =
        of("q=gas+pipeline&speech=threat&speech=warning&no-country=RUS&from=2021-12-01&sort=fit");
    assertThat(of(query.parameters())).isEqualTo(query);
    assertThat(query.question()).isInstanceOf(Question.And.class);
  }

  @Property
  void anyWordsComeBackFromTheirAddress(
      @ForAll @NotBlank @StringLength(max = 60) String words,
      @ForAll @Size(max = 3) List<@NotBlank @StringLength(max = 20) String> outlets)
      throws Exception {
    SearchQuery query = SearchQuery.of(Map.of("q", List.of(words), "outlet", outlets));
    assertThat(of(query.parameters())).isEqualTo(query);
  }

  @Test
  void aFilterIsTakenOutByTheAddressThatPutItIn() throws Exception {
    SearchQuery with = of("q=gas&speech=threat");
    String without = with.toggled(SearchFilter.SPEECH, "threat", false);
    assertThat(without).isEqualTo("/search?q=gas");
    assertThat(of("q=gas").toggled(SearchFilter.SPEECH, "threat", false)).isEqualTo(with.href());
  }

  @Test
  void leavingOutAndChoosingExcludeEachOther() throws Exception {
    String address = of("q=gas&speech=threat").toggled(SearchFilter.SPEECH, "threat", true);
    SearchQuery query = of(address.substring(address.indexOf('?') + 1));
    assertThat(query.has(SearchFilter.SPEECH, "threat")).isFalse();
    assertThat(query.lacks(SearchFilter.SPEECH, "threat")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'page=0', 1",
    "'page=7', 7",
    "'page=-3', 1",
    "'page=x', 1",
    "'page=99999', 1",
    "'page=9999', 200"
  })
  void aPageThatCannotBeIsTheFirst(String address, int page) throws Exception {
    assertThat(of(address).page()).isEqualTo(page);
  }

  @Test
  void aDayThatIsNoneIsSaidToBeNone() {
    assertThatThrownBy(() -> of("from=yesterday"))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("'yesterday' is no day");
  }

  @Test
  void theSameInWordsAsksTheSame() throws Exception {
    SearchQuery query = of("q=gas+OR+oil&speech=threat&speech=offer&no-country=RUS");
    assertThat(query.written())
        .isEqualTo("(gas OR oil) (speech:\"threat\" OR speech:\"offer\") -country:\"RUS\"");
    assertThat(QuestionParser.parse(query.written())).isEqualTo(query.question());
  }
}
