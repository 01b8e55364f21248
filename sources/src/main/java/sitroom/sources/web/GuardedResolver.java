package sitroom.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up, and gives out only addresses that may be asked. The connection is made to the
 * very address that was checked, so a name that changes its address in between gains nothing; and
 * numbers in any writing (decimal, octal, mapped) are judged by the address that they stand for.
 */
final class GuardedResolver implements DnsResolver {
  private final FetchRules rules;
  private final DnsResolver names;

  GuardedResolver(FetchRules rules, DnsResolver names) {
    this.rules = rules;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(FetchRules.plain(host));
    if (!rules.allows(host)) {
      // One that is not public is enough: a name of the public Internet has none.
      for (InetAddress address : addresses) {
        Optional<String> kind = SpecialNetworks.kindOf(address);
        if (kind.isPresent()) {
          throw new RefusedAddressException(
              "%s is %sa%s address; such a host must be allowed by name"
                  .formatted(FetchRules.plain(host), place(host, address), article(kind.get())));
        }
      }
    }
    return addresses;
  }

  private static String place(String host, InetAddress address) {
    String number = address.getHostAddress();
    return number.equals(FetchRules.plain(host)) ? "" : "at " + number + ", ";
  }

  private static String article(String kind) {
    return "aeiou".indexOf(kind.charAt(0)) >= 0 ? "n " + kind : " " + kind;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
