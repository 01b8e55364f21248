package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.room.web.guard.Access;

/** What an attacker tries; each is refused, and the log says so. */
class AttackTest {
  private static final String TOKEN = "a token of some length";

  private final DemoRoom room = DemoRoom.filled();

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""})
  void anotherNameForTheRoomGetsNothing(String host) throws IOException {
    String answer = raw("GET /now HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("HTTP/1.1 4(21|00)").doesNotContain("<title>Now");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.room.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    HttpResponse<String> answer = room.send(form("/sources/text", "text=Russia+invaded+Ukraine."));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(room.log).anyMatch(it -> it.startsWith("refused POST /sources/text"));
  }

  private HttpRequest.Builder form(String path, String body) {
    return room.request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  @Test
  void anotherVisitorsTokenIsRefused() {
    String mine = DemoRoom.token(room.get("/now"));
    String yours = DemoRoom.session(room.get("/now"));
    HttpResponse<String> answer =
        room.send(form("/settings/theme", "theme=dark&form=" + mine).header("Cookie", yours));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void aFormFromAnotherPlaceIsRefusedEvenWithItsToken(String origin) {
    HttpResponse<String> page = room.get("/now");
    HttpResponse<String> answer =
        room.send(
            form("/settings/theme", "theme=dark&form=" + DemoRoom.token(page))
                .header("Cookie", DemoRoom.session(page))
                .header("Origin", origin));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void theOwnFormIsTaken() {
    assertThat(room.post("/now", "/settings/theme", "theme=dark").statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/x/..%2f..%2fopenapi.json",
        "/assets/x/%2e%2e/secret",
        "/documents/..%2f..%2fetc%2fpasswd",
        "/incidents/' or 1=1 --",
        "/actors/%00",
        "/documents/d-0000000000000000"
      })
  void aPathLeadsNowhereElse(String path) {
    HttpResponse<String> answer = room.get(path.replace(" ", "%20"));
    assertThat(answer.statusCode()).isBetween(200, 499);
    // What the server itself refuses as ambiguous never comes into the room.
    if (answer.headers().firstValue("content-security-policy").isPresent()) {
      assertThat(room.log)
          .anyMatch(it -> it.startsWith("answered " + answer.statusCode() + " to"))
          .noneMatch(it -> it.contains("a fault of the program"));
    }
    assertThat(answer.body()).doesNotContain("root:", "openapi\": \"3", "\tat ", "Exception");
  }

  @Test
  void scriptInTitlesTextsAndNamesIsText() {
    String evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>";
    String text = "Moscow denied that " + evil + " it would invade Ukraine. " + evil;
    HttpResponse<String> sent =
        room.post(
            "/sources",
            "/sources/text",
            "text=" + encoded(text) + "&title=" + encoded(evil) + "&outlet=" + encoded(evil));
    assertThat(sent.statusCode()).isEqualTo(303);
    String search = "";
    for (int i = 0; i < 300 && !search.contains("/documents/"); i++) {
      pause();
      search = room.get("/search?q=%22would+invade+Ukraine%22+alert").body();
    }
    String document = DemoRoom.found(search, "href=\"(/documents/d-[0-9a-f]+)#");
    String id = document.substring(document.lastIndexOf('/') + 1);
    for (String path :
        new String[] {
          document,
          document + "/quotes",
          "/now",
          "/search?q=" + encoded(evil),
          "/actors/" + encoded("<script>alert(1)</script>"),
          "/watch?who=" + encoded(evil) + "&act=ASSAULT"
        }) {
      assertThat(room.get(path).body())
          .as(path)
          .doesNotContain("<script>alert", "<img src=x", "onerror=alert(2)>\"'><b>");
    }
    assertThat(room.get("/api/documents/" + id).body()).contains("<script>alert(1)");
    assertThat(room.get("/api/documents/" + id).headers().firstValue("content-type"))
        .contains("application/json");
    assertThat(room.get("/api/documents/" + id).headers().firstValue("x-content-type-options"))
        .contains("nosniff");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "/etc/passwd",
        "http://user:secret@example.org/",
        "gopher://example.org/",
        "ftp://example.org/x"
      })
  void aSourceThatIsNoPublicWebAddressIsNotAdded(String address) {
    HttpResponse<String> answer =
        room.post("/sources", "/sources", "kind=web&address=" + encoded(address));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(room.get("/api/sources").body()).doesNotContain(address);
  }

  /** Adding is allowed, reading is not: the fetcher looks at what the name stands for. */
  @Test
  void aSourceOnThisMachineIsNotRead() throws Exception {
    String inside = "http://127.0.0.1:" + room.room.port() + "/api/about";
    assertThat(
            room.post("/sources", "/sources", "kind=page&name=inside&address=" + encoded(inside))
                .statusCode())
        .isEqualTo(303);
    for (int i = 0;
        i < 100 && !room.get("/api/sources").body().contains("is a loopback address");
        i++) {
      pause();
    }
    assertThat(room.get("/api/sources").body())
        .contains("is a loopback address", "\"place\":\"" + inside + "\"");
    assertThat(room.get("/search?q=packsFingerprint").body()).contains("No entry fits");
    room.post("/sources", "/sources/remove", "address=" + encoded(inside));
  }

  @Test
  void tooMuchIsRefused() {
    HttpResponse<String> answer =
        room.post("/sources", "/sources/text", "text=" + "x".repeat(300_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(room.log).contains("answered 413 to POST /sources/text from 127.0.0.1");
    assertThat(room.get("/search?q=" + "x".repeat(5000)).statusCode()).isEqualTo(414);
  }

  @Test
  void whoSendsAFormByteByByteIsCutOff() throws Exception {
    long begun = System.nanoTime();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.room.port())) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /settings/theme HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                  + " application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      boolean ended = false;
      for (int i = 0; i < 20 && !ended; i++) {
        try {
          out.write('x');
          out.flush();
          Thread.sleep(500);
          ended = in.available() > 0;
        } catch (IOException e) {
          ended = true;
        }
      }
      assertThat(ended).isTrue();
    }
    assertThat(room.log).anyMatch(it -> it.contains("the form took longer than 8 s"));
    assertThat((System.nanoTime() - begun) / 1e9).isLessThan(20);
  }

  @Test
  void writingThroughTheApiNeedsTheToken() {
    String entry =
        DemoRoom.found(room.get("/search").body(), "<li class=\"entry\" id=\"(e-[0-9a-f]+)\"");
    HttpResponse<String> answer =
        room.send(
            room.request("/api/entries/" + entry + "/correction")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"withdraw\":true,\"by\":\"x\",\"why\":\"y\"}")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @Test
  void aRoomForOthersAsksForItsToken() {
    Access access = new Access(Set.of("room.example"), Optional.of(TOKEN));
    try (DemoRoom guarded = DemoRoom.opened(new ServeOptions("127.0.0.1", 0, access, 1000, 1000))) {
      assertThat(guarded.get("/now").headers().firstValue("location")).contains("/login");
      assertThat(guarded.get("/api/about").statusCode()).isEqualTo(401);
      assertThat(
              guarded
                  .send(guarded.request("/api/about").header("Authorization", "Bearer wrong"))
                  .statusCode())
          .isEqualTo(401);
      assertThat(
              guarded
                  .send(guarded.request("/api/about").header("Authorization", "Bearer " + TOKEN))
                  .statusCode())
          .isEqualTo(200);
      assertThat(guarded.post("/login", "/login", "token=wrong").statusCode()).isEqualTo(401);
      HttpResponse<String> entered = guarded.post("/login", "/login", "token=" + encoded(TOKEN));
      assertThat(entered.statusCode()).isEqualTo(303);
      assertThat(entered.headers().allValues("set-cookie"))
          .anyMatch(it -> it.contains("sitroom-entrance") && it.contains("HttpOnly"));
    }
  }

  @Test
  void whoAsksTooOftenWaits() {
    try (DemoRoom small = DemoRoom.opened(new ServeOptions("127.0.0.1", 0, Access.LOCAL, 5, 0.1))) {
      int refused = 0;
      for (int i = 0; i < 10; i++) {
        refused += small.get("/keys").statusCode() == 429 ? 1 : 0;
      }
      assertThat(refused).isEqualTo(5);
      assertThat(small.log).anyMatch(it -> it.contains("too many requests"));
    }
  }
}
