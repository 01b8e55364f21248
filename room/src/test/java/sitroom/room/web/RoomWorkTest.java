package sitroom.room.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sitroom.room.web.guard.Access;

/** What an analyst changes: corrections, questions, tripwires, decisions, reports. */
class RoomWorkTest {
  private static DemoRoom room;

  @BeforeAll
  static void open() {
    room = DemoRoom.opened(new ServeOptions("127.0.0.1", 0, Access.LOCAL, 1000, 1000));
    room.awaitFilled();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aCorrectedEntryCountsInPlaceOfTheOneThatWasRead() {
    String found = room.get("/search?speech=threat").body();
    String entry = DemoRoom.found(found, "<li class=\"entry\" id=\"(e-[0-9a-f]+)\"");
    String form = "/entries/" + entry + "/correct";
    HttpResponse<String> answer =
        room.post(
            form,
            form,
            "speech=warning&act=&factuality=possible&source=Russia%3B+France&target=&what=&if="
                + "&why=misread&name=An+Analyst&do=replace");
    assertThat(answer.statusCode()).isEqualTo(303);
    String next = answer.headers().firstValue("location").orElseThrow();
    String document = room.get(next.substring(0, next.indexOf('#'))).body();
    assertThat(document).doesNotContain("id=\"" + entry + "\"");
    Element row =
        requireNonNull(Jsoup.parse(document).getElementById(next.substring(next.indexOf('#') + 1)));
    assertThat(row.text()).contains("warning", "possible", "Russia RUS and France FRA");
    assertThat(room.get("/api/corrections").body()).contains("An Analyst", "misread", entry);
  }

  @Test
  void aCorrectionWithoutAReasonIsSentBack() {
    String found = room.get("/search?speech=denial").body();
    String entry = DemoRoom.found(found, "<li class=\"entry\" id=\"(e-[0-9a-f]+)\"");
    String form = "/entries/" + entry + "/correct";
    HttpResponse<String> answer = room.post(form, form, "speech=claim&why=&name=X&do=replace");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("needs a reason");
  }

  @Test
  void aSavedQuestionIsAFeed() {
    assertThat(
            room.post(
                    "/questions/new?speech=denial",
                    "/questions",
                    "question="
                        + encoded("speech:denial actor:Russia")
                        + "&title=Denials+of+Russia&name=X")
                .statusCode())
        .isEqualTo(303);
    assertThat(room.get("/questions").body()).contains("Denials of Russia", "speech:denial");
    HttpResponse<String> feed = room.get("/questions/Denials%20of%20Russia.atom");
    assertThat(feed.headers().firstValue("content-type").orElse("")).contains("atom+xml");
    assertThat(feed.body()).contains("<feed", "urn:sitroom:e-", "denial: ");
    assertThat(
            room.post("/questions", "/questions", "question=wrong:x&title=W&name=X").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aTripwireOfOnesOwnIsWatchedWithNearMisses() {
    HttpResponse<String> answer =
        room.post(
            "/watch",
            "/watch/tripwires",
            "if=" + encoded("RUS ASSAULT UKR") + "&then=&why=the+desk+asks&name=X");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(room.get("/watch").body()).contains("Set by X: the desk asks", "Near misses");
    assertThat(room.post("/watch", "/watch/tripwires", "if=nonsense&why=y&name=X").statusCode())
        .isEqualTo(400);
  }

  @Test
  void entriesThatAreTakenOutLeaveTheIncidentUntilThatIsUndone() {
    String list = room.get("/incidents").body();
    String incident = DemoRoom.found(list, "href=\"(/incidents/i-[^\"]+)\">Russia – United States");
    String page = room.get(incident).body();
    String entry = DemoRoom.found(page, "name=\"entry\" value=\"(e-[0-9a-f]+)\"");
    int before = entries(page);
    assertThat(
            room.post(
                    incident, incident + "/split", "entry=" + entry + "&name=X&why=another+matter")
                .statusCode())
        .isEqualTo(303);
    String after = room.get(incident).body();
    assertThat(entries(after)).isLessThan(before);
    String decided = room.get("/incidents").body();
    String decision = DemoRoom.found(decided, "name=\"decision\" value=\"(\\d+)\"");
    room.post("/incidents", "/incidents/undo", "decision=" + decision + "&name=X&why=mistaken");
    assertThat(entries(room.get(incident).body())).isEqualTo(before);
  }

  private static int entries(String page) {
    return Integer.parseInt(DemoRoom.found(page, "accounts · (\\d+) entries"));
  }

  private static String sitrepForm(String page, String as) {
    StringBuilder fields = new StringBuilder("title=A+report+%3Cb%3E&as=" + as);
    Element form = requireNonNull(Jsoup.parse(page).getElementById("build"));
    int number = 0;
    for (Element row : form.select(".sentence")) {
      if (number < 6) {
        fields.append("&take=").append(number);
      }
      fields.append("&order=").append(100 - number).append("&section=Part");
      fields.append("&words=").append(encoded(row.select("textarea").text()));
      fields.append("&entries=").append(encoded(row.select("input[name=entries]").val()));
      number++;
    }
    return fields.toString();
  }

  private byte[] download(String as) throws Exception {
    HttpResponse<String> page = room.get("/sitrep");
    var request =
        room.request("/sitrep/download")
            .header("Cookie", DemoRoom.session(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "form=" + DemoRoom.token(page) + "&" + sitrepForm(page.body(), as)));
    HttpResponse<byte[]> answer =
        java.net.http.HttpClient.newHttpClient()
            .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-disposition").orElse("")).contains("." + as);
    return answer.body();
  }

  @Test
  void aReportKeepsItsNotesInEveryForm() throws Exception {
    String markdown = new String(download("md"), StandardCharsets.UTF_8);
    assertThat(markdown).contains("# A report \\<b\\>", "[^1]", "[^1]: ", "e-");
    String html = new String(download("html"), StandardCharsets.UTF_8);
    assertThat(html).contains("A report &lt;b&gt;", "<li id=\"n1\">").doesNotContain("<script");
    StringBuilder word = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(download("docx")))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        word.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(word.toString())
        .contains(
            "A report &lt;b&gt;", "<w:footnoteReference w:id=\"1\"/>", "<w:footnote w:id=\"1\">");
    try (var pdf = Loader.loadPDF(download("pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("A report <b>", "[1]", "Notes", "e-");
    }
  }

  @Test
  void aSentenceThatCitesNothingIsLeftOut() {
    HttpResponse<String> answer =
        room.post(
            "/sitrep",
            "/sitrep",
            "title=T&take=0&order=1&section=S&words=Unfounded+words&entries=e-0000000000000000");
    assertThat(answer.body()).contains("lost their entries").doesNotContain("<li>Unfounded");
  }

  @Test
  void whatIsPastedIsReadAndShownToOpenPages() throws Exception {
    var live =
        java.net.http.HttpClient.newHttpClient()
            .sendAsync(
                room.request("/live")
                    .header("Accept", "text/event-stream")
                    .timeout(java.time.Duration.ofSeconds(30))
                    .build(),
                HttpResponse.BodyHandlers.ofLines());
    Thread.sleep(300);
    room.post(
        "/sources",
        "/sources/text",
        "text="
            + encoded("Ruritania threatened Borduria with sanctions on Monday.")
            + "&outlet=Own");
    try (var lines = live.get(20, java.util.concurrent.TimeUnit.SECONDS).body()) {
      assertThat(lines.filter(it -> it.startsWith("data:")).findFirst().orElse(""))
          .contains("1 new document");
    }
  }
}
