package sitroom.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static sitroom.sources.web.LoopbackServer.send;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.model.Document;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.memory.SourceHealth;
import sitroom.sources.memory.SourceHealth.Badge;
import sitroom.sources.memory.SourceMemoryFile;
import sitroom.sources.office.OfficeLimits;
import sitroom.sources.office.OfficeSamples;
import sitroom.sources.web.FetchRules;
import sitroom.sources.web.LoopbackServer;

/** Feeds, pages and folders, read again and again as a watch does. */
class SourcesTest {
  private static final FetchRules RULES =
      new FetchRules(
          Set.of(), 1_000_000, Duration.ofSeconds(5), Duration.ofSeconds(10), 5, Duration.ZERO);

  @TempDir Path folder;
  private Instant now = Instant.parse("2024-03-05T12:00:00Z");
  private final InstantSource clock = () -> now;
  private final LoopbackServer server = new LoopbackServer();
  private SourceMemoryFile memory;
  private Sources sources;

  @BeforeEach
  void open() throws IOException {
    memory = new SourceMemoryFile(folder.resolve("memory.json"));
    sources = new Sources(memory, RULES, OfficeLimits.USUAL, clock);
  }

  @AfterEach
  void stop() {
    sources.close();
    server.close();
  }

  private Source source(String path, SourceKind kind) {
    return new Source(
        "test", server.at(path).toString(), kind, Set.of("127.0.0.1"), Optional.empty());
  }

  /** What a reading found, and the reading. */
  private record Found(List<Input> inputs, SourceReading reading) {
    List<String> texts() {
      return inputs.stream()
          .filter(Input.Found.class::isInstance)
          .map(input -> ((Input.Found) input).document().text())
          .toList();
    }

    List<String> problems() {
      return inputs.stream()
          .filter(Input.SetAside.class::isInstance)
          .map(input -> ((Input.SetAside) input).problem().what())
          .toList();
    }

    Document document() {
      return ((Input.Found) inputs.get(0)).document();
    }
  }

  private Found readOnly(Source source) {
    List<Input> inputs = new ArrayList<>();
    SourceReading reading = sources.read(source, Origin.UNKNOWN, inputs::add);
    return new Found(inputs, reading);
  }

  private Found read(Source source) {
    Found found = readOnly(source);
    found.reading().confirm();
    return found;
  }

  private SourceHealth health(Source source) {
    return SourceHealth.of(memory.stateOf(source.address()), now);
  }

  private void feed(String... items) {
    server.page("/feed", "application/rss+xml", rss(items));
  }

  private static String rss(String... items) {
    return "<rss version=\"2.0\"><channel><title>Gazette</title><link>x</link><description>d</description>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String path, String text) {
    return "<item><title>T "
        + path
        + "</title><link>"
        + path
        + "</link><guid>"
        + path
        + "</guid><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><description>"
        + text
        + "</description></item>";
  }

  private static String page(String text) {
    return "<html><body><article><p>" + text + "</p></article></body></html>";
  }

  @Test
  void eachStoryIsReadFromItsPageAndOnlyOnce() {
    feed(item("/a", "Short a."), item("/b", "Short b."));
    server.page("/a", "text/html", page("Long a."));
    server.page("/b", "text/html", page("Long b."));
    Source feed = source("/feed", SourceKind.FEED);

    Found first = read(feed);

    assertThat(first.texts()).containsExactly("Long a.", "Long b.");
    assertThat(first.document().outlet()).contains("Gazette");
    assertThat(first.document().title()).contains("T /a");
    assertThat(first.document().published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(first.document().uri()).contains(server.at("/a").toString());
    assertThat(read(feed).inputs()).isEmpty();
    assertThat(health(feed).badge()).isEqualTo(Badge.FINE);
  }

  @Test
  void whatWasNotConfirmedIsReadAgain() {
    feed(item("/a", "Short a."));
    server.page("/a", "text/html", page("Long a."));
    Source feed = source("/feed", SourceKind.FEED);

    assertThat(readOnly(feed).texts()).containsExactly("Long a.");
    assertThat(readOnly(feed).texts()).containsExactly("Long a.");
    assertThat(read(feed).texts()).containsExactly("Long a.");
    assertThat(readOnly(feed).texts()).isEmpty();
  }

  @Test
  void whereThePageRefusesTheFeedsOwnWordsDo() {
    server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n");
    server.page("/closed", "text/html", page("Never fetched."));
    server.status("/paid", 402, Map.of());
    server.page("/picture", "image/png", "PNG");
    feed(
        item("/closed", "By robots."),
        item("/paid", "By the server."),
        item("/picture", "No text."),
        item("/gone", ""));

    Found found = read(source("/feed", SourceKind.FEED));

    assertThat(found.texts()).containsExactly("By robots.", "By the server.", "No text.");
    assertThat(found.problems())
        .singleElement()
        .asString()
        .startsWith("there is nothing at this address (404); the feed");
    assertThat(server.asked()).doesNotContain("/closed");
  }

  @Test
  void aFeedsWordsAloneAreTakenWhereThatIsAskedFor() {
    feed(item("/a", "Short a."));

    assertThat(read(source("/feed", SourceKind.FEED_TEXT)).texts()).containsExactly("Short a.");
    assertThat(server.asked()).containsExactly("/feed");
  }

  @Test
  void aPageThatFailsIsTriedAgainBeforeTheFeedsWordsAreTaken() {
    feed(item("/a", "Short a."), item("/b", "Short b."));
    server.status("/a", 500, Map.of());
    server.page("/b", "text/html", page("Long b."));
    Source feed = source("/feed", SourceKind.FEED);

    assertThat(read(feed).texts()).containsExactly("Long b.");
    assertThat(read(feed).texts()).isEmpty();
    assertThat(read(feed).texts()).containsExactly("Short a.");
    assertThat(read(feed).texts()).isEmpty();
  }

  @Test
  void aHostThatAsksForTimeGetsIt() {
    feed(item("/a", "Short a."), item("/b", "Short b."));
    server.status("/a", 429, Map.of("Retry-After", "600"));
    server.page("/b", "text/html", page("Long b."));
    Source feed = source("/feed", SourceKind.FEED);

    assertThat(read(feed).inputs()).isEmpty();
    assertThat(server.asked()).doesNotContain("/b");
    now = now.plusSeconds(599);
    assertThat(read(feed).reading().rested()).isTrue();
    now = now.plusSeconds(2);
    assertThat(read(feed).reading().rested()).isFalse();
  }

  @Test
  void aFeedThatHasNotChangedIsNotSentAgain() {
    List<String> conditions = new ArrayList<>();
    server.page(
        "/feed",
        exchange -> {
          String known = exchange.getRequestHeaders().getFirst("If-None-Match");
          conditions.add(String.valueOf(known));
          byte[] body = rss(item("/a", "Short a.")).getBytes(StandardCharsets.UTF_8);
          send(
              exchange,
              known == null ? 200 : 304,
              Map.of("ETag", "\"1\""),
              known == null ? body : new byte[0]);
        });
    Source feed = source("/feed", SourceKind.FEED_TEXT);

    assertThat(read(feed).texts()).containsExactly("Short a.");
    assertThat(read(feed).texts()).isEmpty();
    assertThat(conditions).containsExactly("null", "\"1\"");
    assertThat(health(feed).badge()).isEqualTo(Badge.FINE);
  }

  @Test
  void aFeedThatFailsIsAskedLessAndLess() {
    server.status("/feed", 500, Map.of());
    Source feed = source("/feed", SourceKind.FEED);
    List<Long> pauses = new ArrayList<>();

    for (int i = 0; i < 12; i++) {
      Found found = read(feed);
      assertThat(found.problems()).containsExactly("the server answered with 500");
      Instant next = found.reading().notBefore().orElseThrow();
      pauses.add(Duration.between(now, next).toMinutes());
      now = next;
    }

    assertThat(pauses).startsWith(5L, 10L, 20L, 40L).endsWith(1440L, 1440L);
    assertThat(health(feed).badge()).isEqualTo(Badge.BROKEN);
    assertThat(health(feed).why()).isEqualTo("the server answered with 500 (12 times in a row)");
  }

  @Test
  void oneFailureIsABadgeAndOneSuccessTakesItOff() {
    server.page("/feed", "application/rss+xml", "<rss>");
    Source feed = source("/feed", SourceKind.FEED);
    assertThat(read(feed).problems()).singleElement().asString().startsWith("not well-formed XML");
    assertThat(health(feed).badge()).isEqualTo(Badge.FAILING);
    assertThat(health(source("/other", SourceKind.FEED)).badge()).isEqualTo(Badge.NEW);
  }

  @Test
  void aServersWishIsKnownAfterTheProgramHasEnded() throws IOException {
    server.status("/feed", 429, Map.of("Retry-After", "3600"));
    Source feed = source("/feed", SourceKind.FEED);
    readOnly(feed);

    SourceMemoryFile reopened = new SourceMemoryFile(folder.resolve("memory.json"));

    assertThat(reopened.stateOf(feed.address())).isEqualTo(memory.stateOf(feed.address()));
    assertThat(reopened.stateOf(feed.address()).notBefore()).contains(now.plusSeconds(3600));
  }

  @Test
  void anAddressIsAFeedOrAPageAsItsServerSays() throws IOException {
    feed(item("/page", "Short."));
    server.page("/page", "text/html", page("A page."));
    byte[] pdf = OfficeSamples.pdf("A statement.");
    server.page(
        "/s.pdf", exchange -> send(exchange, 200, Map.of("Content-Type", "application/pdf"), pdf));

    assertThat(read(source("/feed", SourceKind.WEB)).texts()).containsExactly("A page.");
    assertThat(read(source("/page", SourceKind.WEB)).document().outlet()).contains("127.0.0.1");
    Document statement = read(source("/s.pdf", SourceKind.WEB)).document();
    assertThat(statement.text()).isEqualTo("A statement.");
    assertThat(statement.uri()).contains(server.at("/s.pdf").toString());
  }

  @Test
  void aPageIsReadAgainWhenItsTextHasChanged() {
    List<String> texts = new ArrayList<>(List.of("One.", "One.", "Two."));
    server.page(
        "/page",
        exchange ->
            send(
                exchange,
                200,
                Map.of("Content-Type", "text/html"),
                page(texts.remove(0)).getBytes(StandardCharsets.UTF_8)));
    Source page = source("/page", SourceKind.PAGE);

    assertThat(read(page).texts()).containsExactly("One.");
    assertThat(read(page).texts()).isEmpty();
    assertThat(read(page).texts()).containsExactly("Two.");
  }

  @Test
  void aPageThatPassesItselfOffAsAnothersIsNamedByItsOwnAddress() {
    server.page(
        "/fake",
        "text/html",
        "<link rel=canonical href=\"https://ministry.example/order\"><article><p>An order.</p></article>");

    assertThat(read(source("/fake", SourceKind.PAGE)).document().uri())
        .contains(server.at("/fake").toString());
  }

  @Test
  void ofAFolderOnlyWhatIsNewAndAtRestIsRead() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Source files = new Source("n", news.toString(), SourceKind.FILES, Set.of(), Optional.empty());
    write(news.resolve("a.txt"), "One.", now.minusSeconds(60));
    write(news.resolve("b.txt"), "Being written.", now.minusMillis(500));

    assertThat(read(files).texts()).containsExactly("One.");
    now = now.plusSeconds(10);
    assertThat(read(files).texts()).containsExactly("Being written.");
    assertThat(read(files).inputs()).isEmpty();
    write(news.resolve("a.txt"), "One, changed.", now.minusSeconds(5));
    assertThat(read(files).texts()).containsExactly("One, changed.");
  }

  private static void write(Path file, String text, Instant changed) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  @Test
  void whatIsGoneIsABrokenSource() {
    Source files =
        new Source(
            "n", folder.resolve("no").toString(), SourceKind.FILES, Set.of(), Optional.empty());

    assertThat(read(files).problems()).containsExactly("there is no such file");
    assertThat(health(files).badge()).isEqualTo(Badge.FAILING);
  }

  @Test
  void thisMachineIsNotAskedForAnAddressOnTheCommandLine() {
    server.page("/page", "text/html", page("Secret."));
    List<Input> inputs = new ArrayList<>();

    new Inputs(InputStream.nullInputStream(), Origin.UNKNOWN, inputs::add)
        .read(List.of(server.at("/page").toString()));

    assertThat(inputs).hasSize(1);
    assertThat(((Input.SetAside) inputs.get(0)).problem().what())
        .contains("a loopback address; such a host must be allowed by name");
    assertThat(server.asked()).isEmpty();
  }
}
