package sitroom.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
  private final LoopbackServer server = new LoopbackServer();
  private final Fetcher fetcher =
      new Fetcher(
          new FetchRules(
              Set.of("127.0.0.1"),
              600_000,
              Duration.ofSeconds(2),
              Duration.ofSeconds(5),
              3,
              Duration.ZERO),
          InstantSource.system());
  private final Robots robots = new Robots(fetcher, InstantSource.system());

  @AfterEach
  void stop() {
    fetcher.close();
    server.close();
  }

  private Optional<String> refusal(String path) {
    return robots.refusal(server.at(path));
  }

  @Test
  void aHostSaysWhichPagesAreOpen() {
    server.page(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /private\n\nUser-agent: sitroom\nDisallow: /archive\n");

    assertThat(refusal("/news")).isEmpty();
    assertThat(refusal("/private")).isEmpty();
    assertThat(refusal("/archive/1")).contains("robots.txt of 127.0.0.1 does not allow it");
    assertThat(server.asked()).as("it is asked once").containsExactly("/robots.txt");
  }

  @Test
  void withoutRulesAllIsOpen() {
    assertThat(refusal("/news")).isEmpty();
  }

  @Test
  void whereTheRulesCannotBeHadNothingIs() {
    server.status("/robots.txt", 500, Map.of());

    assertThat(refusal("/news"))
        .contains("robots.txt of 127.0.0.1 cannot be had: the server answered with 500");
  }

  @Test
  void aHostThatMayNotBeAskedIsNotAskedForItsRules() {
    assertThat(robots.refusal(URI.create("http://10.0.0.1/news")))
        .hasValueSatisfying(reason -> assertThat(reason).contains("a private address"));
  }
}
