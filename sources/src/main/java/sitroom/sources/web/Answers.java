package sitroom.sources.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Says what an answer means. */
final class Answers {
  /** Where a server is overloaded and does not say until when. */
  static final Duration A_WHILE = Duration.ofMinutes(15);

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

  private final FetchRules rules;
  private final InstantSource clock;

  Answers(FetchRules rules, InstantSource clock) {
    this.rules = rules;
    this.clock = clock;
  }

  Answer read(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    return switch (status) {
      case 200, 203 -> Answer.done(fetched(address, response));
      case 301, 302, 303, 307, 308 -> moved(address, response);
      case 304 -> Answer.done(new Fetch.NotModified());
      case 401, 402, 403, 407, 451 -> refused("the server does not give it to us (" + status + ")");
      case 404 -> refused("there is nothing at this address (404)");
      case 410 -> refused("gone for good (410)");
      case 429 -> Answer.done(later(response, "asked too often (429)"));
      case 503 -> Answer.done(later(response, "the server is overloaded (503)"));
      default ->
          status / 100 == 4
              ? refused("the server answered with " + status)
              : Answer.done(new Fetch.Failed("the server answered with " + status));
    };
  }

  private static Answer refused(String reason) {
    return Answer.done(new Fetch.Refused(Fetch.By.SERVER, reason));
  }

  private Fetch fetched(URI address, ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] bytes =
        entity == null
            ? new byte[0]
            : Body.read(
                entity.getContent(),
                header(response, "Content-Encoding").orElse(""),
                rules.mostBytes());
    Optional<String> type = header(response, "Content-Type");
    Optional<Matcher> charset = type.map(CHARSET::matcher).filter(Matcher::find);
    return new Fetch.Fetched(
        address,
        type.map(it -> it.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .filter(it -> !it.isEmpty()),
        charset.map(found -> found.group(1)),
        new Validators(header(response, "ETag"), header(response, "Last-Modified")),
        bytes);
  }

  private static Answer moved(URI address, ClassicHttpResponse response) {
    Optional<URI> to =
        header(response, "Location").flatMap(place -> WebAddress.within(address, place));
    if (to.isEmpty()) {
      return Answer.done(new Fetch.Failed("sent on to no address (" + response.getCode() + ")"));
    }
    return new Answer.Moved(to.get());
  }

  private Fetch later(ClassicHttpResponse response, String reason) {
    Instant now = clock.instant();
    Instant when =
        header(response, "Retry-After")
            .flatMap(header -> RetryAfter.of(header, now))
            .orElse(now.plus(A_WHILE));
    return new Fetch.Later(when, reason);
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name))
        .map(Header::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
