package sitroom.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static sitroom.sources.web.LoopbackServer.gzip;
import static sitroom.sources.web.LoopbackServer.send;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes of the answers that servers give, good and bad. */
class FetcherTest {
  private static final Instant NOW = Instant.parse("2024-03-05T12:00:00Z");
  private static final FetchRules RULES =
      new FetchRules(
          Set.of("127.0.0.1"),
          100_000,
          Duration.ofMillis(700),
          Duration.ofSeconds(2),
          3,
          Duration.ZERO);

  private final LoopbackServer server = new LoopbackServer();
  private final Fetcher fetcher = new Fetcher(RULES, InstantSource.fixed(NOW));

  @AfterEach
  void stop() {
    fetcher.close();
    server.close();
  }

  private Fetch get(String path) {
    return fetcher.get(server.at(path));
  }

  private static Fetch failed(String reason) {
    return new Fetch.Failed(reason);
  }

  private static Fetch refused(String reason) {
    return new Fetch.Refused(Fetch.By.SERVER, reason);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Fetch.Fetched fetched(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Fetched.class);
    return (Fetch.Fetched) fetch;
  }

  @Test
  void aPageComesWithWhatTheServerSaysOfIt() {
    server.page("/news", "Text/HTML; Charset=\"UTF-8\"", "<p>News</p>");

    Fetch.Fetched page = fetched(get("/news"));

    assertThat(page.bytes()).isEqualTo(utf8("<p>News</p>"));
    assertThat(page.mediaType()).contains("text/html");
    assertThat(page.charset()).contains("UTF-8");
    assertThat(page.address()).isEqualTo(server.at("/news"));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    server.page(
        "/feed",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          send(
              exchange,
              known ? 304 : 200,
              Map.of("ETag", "\"v1\""),
              known ? new byte[0] : utf8("x"));
        });

    Fetch.Fetched first = fetched(get("/feed"));

    assertThat(first.validators().etag()).contains("\"v1\"");
    assertThat(fetcher.get(server.at("/feed"), first.validators()))
        .isEqualTo(new Fetch.NotModified());
  }

  @Test
  void theDateOfTheLastChangeIsSentBackAsItCame() {
    String date = "Tue, 05 Mar 2024 10:00:00 GMT";
    server.page(
        "/feed",
        exchange ->
            send(
                exchange,
                date.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since")) ? 304 : 200,
                Map.of(),
                new byte[0]));

    Validators known = new Validators(Optional.empty(), Optional.of(date));

    assertThat(fetcher.get(server.at("/feed"), known)).isEqualTo(new Fetch.NotModified());
  }

  @Test
  void aServerThatAsksToComeBackLaterIsNotAskedBefore() {
    server.status("/often", 429, Map.of("Retry-After", "120"));
    server.status("/busy", 503, Map.of("Retry-After", "Tue, 05 Mar 2024 13:00:00 GMT"));
    server.status("/vague", 503, Map.of());
    server.status("/odd", 429, Map.of("Retry-After", "soon"));

    assertThat(get("/often"))
        .isEqualTo(new Fetch.Later(NOW.plusSeconds(120), "asked too often (429)"));
    assertThat(get("/busy"))
        .isEqualTo(new Fetch.Later(NOW.plusSeconds(3600), "the server is overloaded (503)"));
    assertThat(get("/vague"))
        .isEqualTo(new Fetch.Later(NOW.plus(Answers.A_WHILE), "the server is overloaded (503)"));
    assertThat(get("/odd"))
        .isEqualTo(new Fetch.Later(NOW.plus(Answers.A_WHILE), "asked too often (429)"));
  }

  @Test
  void whatTheServerWithholdsIsRefusedAndItsFaultsAreFailures() {
    for (int status : new int[] {401, 403, 404, 410, 418, 451, 500, 502}) {
      server.status("/" + status, status, Map.of());
    }

    assertThat(get("/401")).isEqualTo(refused("the server does not give it to us (401)"));
    assertThat(get("/403")).isEqualTo(refused("the server does not give it to us (403)"));
    assertThat(get("/451")).isEqualTo(refused("the server does not give it to us (451)"));
    assertThat(get("/404")).isEqualTo(refused("there is nothing at this address (404)"));
    assertThat(get("/410")).isEqualTo(refused("gone for good (410)"));
    assertThat(get("/418")).isEqualTo(refused("the server answered with 418"));
    assertThat(get("/500")).isEqualTo(failed("the server answered with 500"));
    assertThat(get("/502")).isEqualTo(failed("the server answered with 502"));
  }

  @Test
  void redirectsAreFollowedSoFar() {
    server.redirect("/old", "new?x=1#part");
    server.page("/new", "text/plain", "here");
    server.redirect("/round", "/round");
    server.status("/nowhere", 301, Map.of());

    assertThat(fetched(get("/old")).address()).isEqualTo(server.at("/new?x=1#part"));
    assertThat(get("/round")).isEqualTo(failed("sent on more than 3 times"));
    assertThat(get("/nowhere")).isEqualTo(failed("sent on to no address (301)"));
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForLong() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      assertThat(fetcher.get(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/")))
          .isEqualTo(failed("no answer in time"));
    }
  }

  @Test
  void aBodyThatDripsIsCutOff() {
    server.page(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
              Thread.sleep(100);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              return;
            }
          }
        });
    long start = System.nanoTime();

    assertThat(get("/drip")).isEqualTo(failed("took longer than 2 s"));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void aBodyThatIsTooLongIsNotTaken() {
    server.page(
        "/huge",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[10_000];
          for (int i = 0; i < 1000; i++) {
            exchange.getResponseBody().write(piece);
          }
        });

    assertThat(get("/huge")).isEqualTo(failed("longer than 100000 bytes"));
  }

  @Test
  void packedBodiesAreUnpackedAndBombsAreNot() throws IOException {
    byte[] packed = gzip(utf8("packed"));
    byte[] bomb = gzip(new byte[50_000_000]);
    Map<String, String> gzip = Map.of("Content-Encoding", "gzip");
    server.page("/packed", exchange -> send(exchange, 200, gzip, packed));
    server.page("/bomb", exchange -> send(exchange, 200, gzip, bomb));
    server.page(
        "/cut", exchange -> send(exchange, 200, gzip, Arrays.copyOf(packed, packed.length - 9)));
    server.page("/plain", exchange -> send(exchange, 200, gzip, utf8("not packed at all")));
    server.page("/br", exchange -> send(exchange, 200, Map.of("Content-Encoding", "br"), packed));

    assertThat(bomb).hasSizeLessThan(RULES.mostBytes());
    assertThat(fetched(get("/packed")).bytes()).isEqualTo(utf8("packed"));
    assertThat(get("/bomb")).isEqualTo(failed("longer than 100000 bytes"));
    assertThat(get("/cut")).isEqualTo(failed("cut short: the packed body ends too early"));
    assertThat(get("/plain")).isEqualTo(failed("said to be gzip, but is not"));
    assertThat(get("/br")).isEqualTo(failed("packed as br, which was not asked for"));
  }

  @Test
  void brokenAnswersAreFailures() throws IOException {
    URI cut = server.saying(utf8("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"));
    URI noise =
        server.saying(utf8("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nbanana\r\n"));
    URI nothing = server.saying(new byte[0]);
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(fetcher.get(cut)).isEqualTo(failed("cut short: the connection ended too early"));
    assertThat(fetcher.get(noise)).isEqualTo(failed("not an answer that can be understood"));
    assertThat(fetcher.get(nothing)).isEqualTo(failed("the connection ended without an answer"));
    assertThat(fetcher.get(URI.create("http://127.0.0.1:" + free + "/")))
        .isEqualTo(failed("no connection"));
  }

  @Test
  void oneHostIsAskedAtItsPace() {
    server.page("/a", "text/plain", "a");
    fetcher.slowDown(server.at("/"), Duration.ofMillis(400));
    long start = System.nanoTime();

    get("/a");
    get("/a");

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(400));
  }
}
