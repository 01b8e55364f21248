package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import sitroom.room.web.guard.FormLimit;

/** Files that are handed in on the page of sources: what is read, and what is refused. */
class HandingInTest {
  private static final String BOUNDARY = "------------------------edge";

  private final DemoRoom room = DemoRoom.filled();

  private static byte[] form(String token, String name, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n"
            + token
            + "\r\n--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"outlet\"\r\n\r\nThe Wire\r\n--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(file);
    out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private HttpRequest.Builder sending(String path, String session, HttpRequest.BodyPublisher body) {
    return room.request(path)
        .header("Cookie", session)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(body);
  }

  private HttpResponse<String> send(String name, byte[] file) throws IOException {
    HttpResponse<String> page = room.get("/sources");
    byte[] body = form(DemoRoom.token(page), name, file);
    return room.send(
        sending(FormLimit.FILES, DemoRoom.session(page), BodyPublishers.ofByteArray(body)));
  }

  private String awaited(String search, String words) throws InterruptedException {
    String page = "";
    for (int i = 0; i < 300 && !page.contains(words); i++) {
      Thread.sleep(100);
      page = room.get(search).body();
    }
    return page;
  }

  @Test
  void aPageIsReadInTheBackground() throws Exception {
    String html =
        "<html><body><article><p>Belgrade denied that it would attack Pristina.</p></article>";
    assertThat(send("denial.html", html.getBytes(StandardCharsets.UTF_8)).statusCode())
        .isEqualTo(303);
    assertThat(awaited("/search?q=Pristina", "The Wire")).contains("The Wire");
  }

  @Test
  void aPdfIsReadInAProcessOfItsOwn() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.newLineAtOffset(72, 700);
        text.showText("Ankara threatened to impose sanctions on Nicosia.");
        text.endText();
      }
      pdf.save(out);
    }
    HttpResponse<String> answer = send("note.pdf", out.toByteArray());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(awaited("/search?q=Nicosia", "The Wire")).contains("Nicosia");
  }

  @Test
  void aKindThatIsNotReadIsRefusedWithWords() throws Exception {
    HttpResponse<String> answer = send("../../run.exe", new byte[] {1});
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("“run.exe” is not of a kind that is read here");
    assertThat(send("empty.txt", new byte[0]).body()).contains("Choose a file that is not empty");
  }

  @Test
  void aFileThatIsTooBigIsRefusedWithWords() throws Exception {
    HttpResponse<String> answer = send("big.txt", new byte[FormLimit.LARGEST_FILE + 100_000]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("a file may have 10 MB at most");
    assertThat(room.log).anyMatch(it -> it.contains("a file may have 10 MB at most"));
  }

  /** Without a length nobody knows beforehand how much comes. */
  @Test
  void aFileThatDoesNotSayHowBigItIsIsCutOff() throws Exception {
    HttpResponse<String> page = room.get("/sources");
    byte[] body = form(DemoRoom.token(page), "big.txt", new byte[FormLimit.LARGEST_FILE + 200_000]);
    HttpRequest.BodyPublisher unknown =
        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body));
    try {
      HttpResponse<String> answer =
          room.send(sending(FormLimit.FILES, DemoRoom.session(page), unknown));
      assertThat(answer.statusCode()).isEqualTo(413);
    } catch (java.io.UncheckedIOException e) {
      // The connection was closed before all was sent, which is as good.
      assertThat(e).isNotNull();
    }
    assertThat(room.log).anyMatch(it -> it.contains("413") || it.contains("10 MB"));
  }

  @Test
  void aFormWithAFileNeedsItsTokenToo() throws Exception {
    String session = DemoRoom.session(room.get("/sources"));
    byte[] body = form("forged", "a.txt", "Words.".getBytes(StandardCharsets.UTF_8));
    assertThat(
            room.send(sending(FormLimit.FILES, session, BodyPublishers.ofByteArray(body)))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void elsewhereNoFormMayHaveAFile() throws Exception {
    HttpResponse<String> page = room.get("/sources");
    byte[] body = form(DemoRoom.token(page), "a.txt", new byte[] {1});
    assertThat(
            room.send(
                    sending(
                        "/sources/text", DemoRoom.session(page), BodyPublishers.ofByteArray(body)))
                .statusCode())
        .isEqualTo(415);
  }
}
