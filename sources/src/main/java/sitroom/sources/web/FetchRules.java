package sitroom.sources.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a fetch may go.
 *
 * @param allowedHosts names or numbers of hosts that may be asked although their address is not
 *     public; a name is compared as it stands in the address, and only this name is allowed
 * @param mostBytes of a body, packed and unpacked
 * @param connect how long to wait for a connection, and for the next bytes
 * @param whole how long a fetch may take with its redirects and its body
 * @param mostRedirects in one fetch
 * @param pause between two requests to one host
 */
public record FetchRules(
    Set<String> allowedHosts,
    int mostBytes,
    Duration connect,
    Duration whole,
    int mostRedirects,
    Duration pause) {

  /** No host but public ones, 10 MB, 30 seconds, 5 redirects, a request a second to a host. */
  public static final FetchRules SAFE =
      new FetchRules(
          Set.of(),
          10_000_000,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          5,
          Duration.ofSeconds(1));

  public FetchRules {
    allowedHosts =
        allowedHosts.stream().map(FetchRules::plain).collect(Collectors.toUnmodifiableSet());
  }

  public FetchRules allowing(Set<String> hosts) {
    return new FetchRules(hosts, mostBytes, connect, whole, mostRedirects, pause);
  }

  boolean allows(String host) {
    return allowedHosts.contains(plain(host));
  }

  /** Without the brackets of an IPv6 address and the dot at the end, in lower case. */
  static String plain(String host) {
    String plain = host.toLowerCase(Locale.ROOT);
    if (plain.startsWith("[") && plain.endsWith("]")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
