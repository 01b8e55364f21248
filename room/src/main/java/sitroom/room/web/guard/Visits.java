package sitroom.room.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the cookies. A visit ends after an hour without a request; the next one shows
 * what came since.
 */
public final class Visits {
  /** Who may come in; signed, and only where there is a token. */
  static final String ENTRANCE = "sitroom-entrance";

  private static final String SESSION = "sitroom-session";
  private static final String THEME = "sitroom-theme";
  private static final String KEYS = "sitroom-keys";
  private static final String NAME = "sitroom-name";
  private static final String SINCE = "sitroom-since";
  private static final String LAST = "sitroom-last";
  private static final String VISITOR = "visitor";
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
  private static final int LONGEST_NAME = 60;

  private final Secret secret;
  private final Clock clock;

  public Visits(Secret secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /** Who asks; the same for the whole of a request. */
  public Visitor of(Context ctx) {
    Visitor known = ctx.attribute(VISITOR);
    if (known != null) {
      return known;
    }
    String session = ctx.cookie(SESSION);
    if (session == null || !session.matches("[A-Za-z0-9_-]{24}")) {
      session = secret.newId();
      set(ctx, SESSION, session);
    }
    String name = Optional.ofNullable(ctx.cookie(NAME)).map(Visits::decoded).orElse("");
    Visitor visitor =
        new Visitor(
            session,
            secret.sign(session),
            Theme.of(ctx.cookie(THEME)),
            !"off".equals(ctx.cookie(KEYS)),
            since(ctx),
            name);
    ctx.attribute(VISITOR, visitor);
    return visitor;
  }

  private Optional<Instant> since(Context ctx) {
    Instant now = clock.instant();
    Optional<Instant> last = time(ctx.cookie(LAST));
    Optional<Instant> since = time(ctx.cookie(SINCE));
    if (last.filter(it -> it.isAfter(now.minus(PAUSE))).isEmpty()) {
      since = last;
      last.ifPresent(it -> set(ctx, SINCE, String.valueOf(it.getEpochSecond())));
    }
    set(ctx, LAST, String.valueOf(now.getEpochSecond()));
    return since;
  }

  private static Optional<Instant> time(@Nullable String seconds) {
    try {
      return seconds == null
          ? Optional.empty()
          : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  public void setTheme(Context ctx, Theme theme) {
    set(ctx, THEME, theme.word());
  }

  public void setKeys(Context ctx, boolean on) {
    set(ctx, KEYS, on ? "on" : "off");
  }

  /** Remembers by which name corrections are signed. */
  public void setName(Context ctx, String name) {
    set(ctx, NAME, java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String decoded(String name) {
    try {
      String plain = java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8);
      return plain.length() > LONGEST_NAME ? "" : plain;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Lets the browser in from now on. */
  void letIn(Context ctx) {
    set(ctx, ENTRANCE, secret.sign("entrance " + of(ctx).session()));
  }

  boolean isIn(Context ctx) {
    String entrance = ctx.cookie(ENTRANCE);
    return entrance != null && Secret.same(entrance, secret.sign("entrance " + of(ctx).session()));
  }

  private static void set(Context ctx, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(ctx.scheme().equals("https"));
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }
}
