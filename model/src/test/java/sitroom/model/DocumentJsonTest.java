package sitroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentJsonTest {

  @Test
  void aDocumentHasAllItsFields() throws JsonLineException {
    Document document =
        DocumentJson.read(
            """
            {"uri":"http://example.org/1","outlet":"Gazette","title":"Pass closed","author":"A. Hope",\
            "published":"2021-12-08","language":"en","text":"The pass is closed.","rank":[1,{"text":"not this"}]}""");

    assertThat(document)
        .isEqualTo(
            Document.of("The pass is closed.")
                .withUri("http://example.org/1")
                .withOutlet("Gazette")
                .withTitle("Pass closed")
                .withAuthor("A. Hope")
                .withPublished(LocalDate.of(2021, 12, 8))
                .withLanguage("en"));
  }

  @Test
  void onlyTheTextIsNeeded() throws JsonLineException {
    assertThat(DocumentJson.read("{\"title\":null,\"author\":\"\",\"text\":\"Line.\\nLine.\"}"))
        .isEqualTo(Document.of("Line.\nLine."));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-08T23:30:00Z",
    "2021-12-08T23:30:00.123-05:00",
    "2021-12-08 23:30",
    "2021-12-08"
  })
  void aDateTimeCountsByTheDayAsWritten(String published) throws JsonLineException {
    assertThat(
            DocumentJson.read("{\"text\":\"x\",\"published\":\"" + published + "\"}").published())
        .contains(LocalDate.of(2021, 12, 8));
  }

  @Test
  void aWrongLineSaysWhatIsWrongWithIt() {
    assertThatThrownBy(() -> DocumentJson.read("{\"uri\":\"a\"}"))
        .hasMessage("a document needs the field \"text\"");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":\" \\n\"}"))
        .hasMessage("the document's text is empty");
    assertThatThrownBy(() -> DocumentJson.read("[1]"))
        .hasMessage("a document is a JSON object, from { to }");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":\"a\"} {\"text\":\"b\"}"))
        .hasMessage("there is more than one JSON object on the line");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":3}"))
        .hasMessage("\"text\" should be text between quotation marks");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":\"a\",\"published\":\"yesterday\"}"))
        .hasMessage("\"published\" is neither an ISO date nor a date-time: \"yesterday\"");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":\"a\",\"published\":\"2021-02-30\"}"))
        .hasMessage("\"published\" is no day of the calendar: \"2021-02-30\"");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":\"a \\ud83d b\"}"))
        .hasMessage("the text has half of a surrogate pair at offset 2");
    assertThatThrownBy(() -> DocumentJson.read("{\"text\":\"a"))
        .hasMessageStartingWith("not JSON at column 11: ");
    assertThatThrownBy(() -> DocumentJson.read(""))
        .hasMessage("a document is a JSON object, from { to }");
  }

  @Test
  void aDocumentThatIsWrittenIsReadBackTheSame() throws JsonLineException {
    Document document =
        Document.of("\u201cNo.\u201d\n\u0000\ud83d\ude00 \"Yes\"")
            .withUri("https://example.org/a?b=\"c\"")
            .withOutlet("The Strelsau Gazette")
            .withTitle("A title")
            .withPublished(LocalDate.of(2021, 12, 7));

    assertThat(DocumentJson.read(DocumentJson.line(document))).isEqualTo(document);
    assertThat(DocumentJson.line(document)).doesNotContain("\n").doesNotContain("author");
  }
}
