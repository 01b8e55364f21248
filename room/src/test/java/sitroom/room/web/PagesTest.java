package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an analyst finds on the pages of the demo, without any script. */
class PagesTest {
  private final DemoRoom room = DemoRoom.filled();

  /** Every page there is. */
  static List<String> paths(DemoRoom room) {
    String incident =
        DemoRoom.found(room.get("/incidents").body(), "href=\"(/incidents/i-[^\"]+)\"");
    String found = room.get("/search?q=denied").body();
    String document = DemoRoom.found(found, "href=\"(/documents/d-[0-9a-f]+)#");
    String entry = DemoRoom.found(found, "<li class=\"entry\" id=\"(e-[0-9a-f]+)\"");
    return List.of(
        "/now",
        "/incidents",
        incident,
        incident + "?only=only",
        document,
        document + "/quotes",
        "/entries/" + entry + "/correct",
        "/actors",
        "/actors/RUS",
        "/actors/joe-biden",
        "/pairs/RUS/USA",
        "/watch",
        "/watch?who=Russia&act=ASSAULT&whom=Ukraine",
        "/watch?actor=Ukraine",
        "/questions",
        "/questions/new?q=troops&speech=threat",
        "/search",
        "/search?q=actor:Russia&no-speech=claim",
        "/search?q=(",
        "/sitrep",
        "/sources",
        "/about",
        "/keys",
        "/nothing-here");
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsWholeAndAsksForNothingElsewhere() {
    return paths(room).stream().map(it -> DynamicTest.dynamicTest(it, () -> check(it)));
  }

  private void check(String path) {
    HttpResponse<String> answer = room.get(path.replace("(", "%28"));
    String page = answer.body();
    int expected = path.equals("/nothing-here") ? 404 : path.endsWith("(") ? 400 : 200;
    assertThat(answer.statusCode()).isEqualTo(expected);
    assertThat(page).contains("<title>", "<h1", "<main id=\"main\"", "</html>");
    assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
    assertThat(page).doesNotContain(" style=\"", "javascript:", " onclick=");
    assertThat(Pattern.compile("<script(?! src=\"/assets/)").matcher(page).find()).isFalse();
    assertThat(Pattern.compile("(?:src|<link[^>]*href)=\"(?:https?:)?//").matcher(page).find())
        .isFalse();
    assertThat(idsTwice(page)).isEmpty();
  }

  private static List<String> idsTwice(String page) {
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(it -> it.group(1)).toList();
    return ids.stream().filter(it -> ids.indexOf(it) != ids.lastIndexOf(it)).distinct().toList();
  }

  @Test
  void theCallStandsWithTheAccountsOfBothSides() {
    String list = room.get("/incidents").body();
    assertThat(list).contains("Russia – United States: video call");
    String page =
        room.get(DemoRoom.found(list, "href=\"(/incidents/i-[^\"]+)\">Russia – United States"))
            .body();
    assertThat(page).contains("White House", "Kremlin", "silent");
  }

  @Test
  void aCellLeadsToItsWordsInTheDocument() {
    String list = room.get("/incidents").body();
    String incident =
        room.get(DemoRoom.found(list, "href=\"(/incidents/i-[^\"]+)\">Russia – United States"))
            .body();
    String words =
        DemoRoom.found(incident, "<q><a href=\"(/documents/d-[0-9a-f]+#s-e-[0-9a-f]+)\"");
    String document = room.get(words.substring(0, words.indexOf('#'))).body();
    assertThat(document).contains("id=\"" + words.substring(words.indexOf('#') + 1) + "\"");
  }

  @Test
  void whatIfNamesTheThreatAndWhoIsBound() {
    String page = room.get("/watch?who=Russia&act=ASSAULT&whom=Ukraine").body();
    assertThat(page).contains("Budapest Memorandum", "severe", "forecasts nothing");
  }

  @Test
  void aFilterTakesOutAndItsAddressSaysSo() {
    String all = room.get("/search?q=actor:Russia").body();
    String without = room.get("/search?q=actor:Russia&no-speech=claim").body();
    assertThat(count(without)).isLessThan(count(all)).isPositive();
    assertThat(without).contains("no-speech=claim").doesNotContain("<b>claim</b>");
  }

  private static int count(String page) {
    return Integer.parseInt(DemoRoom.found(page, "–\\d+ of (\\d+)"));
  }

  @Test
  void theFirstLoadIsSmall() throws Exception {
    long bytes = 0;
    String page = room.get("/now").body();
    for (String path :
        List.of(
            "/now",
            DemoRoom.found(page, "href=\"(/assets/[^\"]+css)\""),
            DemoRoom.found(page, "src=\"(/assets/[^\"]+htmx.js)\""),
            DemoRoom.found(page, "src=\"(/assets/[^\"]+sitroom.js)\""),
            "/icons.svg")) {
      HttpResponse<byte[]> answer =
          java.net.http.HttpClient.newHttpClient()
              .send(
                  room.request(path).header("Accept-Encoding", "gzip").build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
      bytes += answer.body().length;
    }
    assertThat(bytes).isLessThan(60_000);
  }

  @Test
  void whatChangedSinceTheLastVisitIsRemembered() {
    String later = String.valueOf(java.time.Instant.now().getEpochSecond() - 7200);
    String page = room.send(room.request("/now").header("Cookie", "sitroom-last=" + later)).body();
    assertThat(page).contains("came since your last visit");
    assertThat(room.get("/now").body()).contains("your first visit");
  }
}
