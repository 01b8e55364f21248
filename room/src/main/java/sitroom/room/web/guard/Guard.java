package sitroom.room.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every request before anything else does: the name under which it came, its size, how
 * often its address asks, whether the visitor may come in, and whether a form is one of ours.
 */
public final class Guard {
  /** The field of a form that carries its token. */
  public static final String FIELD = "form";

  private static final String BEARER = "Bearer ";
  private static final int LONGEST_ADDRESS = 4000;
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final Set<String> OPEN = Set.of("/login", "/sitroom.css", "/icons.svg");

  /** Nothing but the room's own resources, and forms only back to it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Access access;
  private final Visits visits;
  private final RateLimit pages;
  private final FormLimit limit = new FormLimit();
  private final RateLimit entrances = new RateLimit(5, 0.2);

  /**
   * A guard.
   *
   * @param rate of requests of one address
   */
  public Guard(Access access, Visits visits, RateLimit rate) {
    this.access = access;
    this.visits = visits;
    this.pages = rate;
  }

  /**
   * Looks at a request.
   *
   * @throws Refused where it is not to be answered
   */
  public void check(Context ctx) {
    headers(ctx);
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    if (!access.knows(host)) {
      throw new Refused(421, "this room is not known by the name in the request");
    }
    String query = Optional.ofNullable(ctx.queryString()).orElse("");
    if (ctx.path().length() + query.length() > LONGEST_ADDRESS) {
      throw new Refused(414, "the address is too long");
    }
    if (!pages.admits(ctx.ip())) {
      ctx.header("Retry-After", "2");
      throw new Refused(429, "too many requests; wait a moment");
    }
    boolean bearer = bearer(ctx);
    if (access.token().isPresent() && !bearer && !OPEN.contains(ctx.path()) && !visits.isIn(ctx)) {
      throw new Refused(401, "this room asks for its token");
    }
    if (!READING.contains(ctx.method())) {
      limit.read(ctx);
      checkForm(ctx, host, bearer);
    }
  }

  private boolean bearer(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    if (!header.startsWith(BEARER)) {
      return false;
    }
    if (!access.isToken(header.substring(BEARER.length()))) {
      throw new Refused(401, "this is not the room's token");
    }
    return true;
  }

  /** A browser adds cookies to whatever page makes it send a form; the token only ours have. */
  private void checkForm(Context ctx, String host, boolean bearer) {
    if (ctx.path().startsWith("/api/")) {
      if (!bearer) {
        throw new Refused(403, "writing through the API needs the room's token");
      }
      return;
    }
    String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
    String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("same-origin");
    if ((!origin.isEmpty() && !access.isOwn(origin, host)) || !site.equals("same-origin")) {
      throw new Refused(403, "the form came from another place");
    }
    String token = Optional.ofNullable(ctx.formParam(FIELD)).orElse("");
    if (!Secret.same(token, visits.of(ctx).formToken())) {
      throw new Refused(403, "the form is not, or no longer, one of this room; load it again");
    }
  }

  /**
   * Lets a visitor in who knows the token.
   *
   * @throws Refused where it is another, or after too many tries
   */
  public void enter(Context ctx) {
    if (!entrances.admits(ctx.ip())) {
      throw new Refused(429, "too many tries; wait a moment");
    }
    if (!access.isToken(Optional.ofNullable(ctx.formParam("token")).orElse(""))) {
      throw new Refused(401, "this is not the room's token");
    }
    visits.letIn(ctx);
  }

  /** Whether the room asks for a token. */
  public boolean asksForToken() {
    return access.token().isPresent();
  }

  private static void headers(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-cache");
  }
}
