package sitroom.room.web.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the room may be asked from.
 *
 * @param hosts under which names it may be asked for beside those of the loopback; a page on
 *     another host that makes a browser ask under a name of its own (DNS rebinding) gets nothing
 * @param token who knows it may come in; empty where the room is open to all of this machine
 */
public record Access(Set<String> hosts, Optional<String> token) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Only from this machine, and without a token. */
  public static final Access LOCAL = new Access(Set.of(), Optional.empty());

  public Access {
    hosts = Set.copyOf(hosts);
  }

  /** Whether a {@code Host} header names the room. */
  boolean knows(String hostHeader) {
    String host = hostHeader.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(host) || hosts.contains(host);
  }

  /** Whether an {@code Origin} header is the room's own. */
  boolean isOwn(String origin, String hostHeader) {
    return List.of("http://" + hostHeader, "https://" + hostHeader).contains(origin);
  }

  boolean isToken(String given) {
    return token.filter(secret -> Secret.same(secret, given)).isPresent();
  }
}
