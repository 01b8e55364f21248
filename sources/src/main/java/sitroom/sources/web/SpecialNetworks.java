package sitroom.sources.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The networks that are not the public Internet: loopback, private, link-local (where clouds keep
 * their metadata), shared, reserved, multicast; after IANA's registries of special-purpose
 * addresses (RFC 6890). IPv6 addresses that carry an IPv4 address are judged by it.
 */
final class SpecialNetworks {
  private static final List<Network> IPV4 =
      List.of(
          network("0.0.0.0/8", "this network"),
          network("10.0.0.0/8", "private"),
          network("100.64.0.0/10", "shared"),
          network("127.0.0.0/8", "loopback"),
          network("168.63.129.16/32", "cloud-internal"),
          network("169.254.0.0/16", "link-local"),
          network("172.16.0.0/12", "private"),
          network("192.0.0.0/24", "reserved"),
          network("192.0.2.0/24", "documentation"),
          network("192.88.99.0/24", "reserved"),
          network("192.168.0.0/16", "private"),
          network("198.18.0.0/15", "benchmarking"),
          network("198.51.100.0/24", "documentation"),
          network("203.0.113.0/24", "documentation"),
          network("224.0.0.0/4", "multicast"),
          network("240.0.0.0/4", "reserved"));
  private static final List<Network> IPV6 =
      List.of(
          network("::/128", "unspecified"),
          network("::1/128", "loopback"),
          network("fe80::/10", "link-local"),
          network("fec0::/10", "private"),
          network("fc00::/7", "private"),
          network("ff00::/8", "multicast"),
          network("2001::/23", "reserved"),
          network("2001:db8::/32", "documentation"),
          network("3fff::/20", "documentation"));

  /** All that has been given out for the public Internet. */
  private static final Network GLOBAL_IPV6 = network("2000::/3", "public");

  /** Prefixes behind which an IPv4 address stands: mapped, compatible, translated, 6to4. */
  private static final List<Carrier> CARRIERS =
      List.of(
          new Carrier(network("::ffff:0:0:0/96", "translated"), 12),
          new Carrier(network("::/96", "compatible"), 12),
          new Carrier(network("64:ff9b::/96", "translated"), 12),
          new Carrier(network("64:ff9b:1::/48", "translated"), 12),
          new Carrier(network("2002::/16", "6to4"), 2));

  private SpecialNetworks() {}

  /** What kind of network an address stands in; empty where it is public. */
  static Optional<String> kindOf(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (!(address instanceof Inet6Address)) {
      return kind(IPV4, bytes);
    }
    Optional<String> special = kind(IPV6, bytes);
    if (special.isPresent()) {
      return special;
    }
    for (Carrier carrier : CARRIERS) {
      if (carrier.network.holds(bytes)) {
        return kind(IPV4, Arrays.copyOfRange(bytes, carrier.at, carrier.at + 4));
      }
    }
    return GLOBAL_IPV6.holds(bytes) ? Optional.empty() : Optional.of("reserved");
  }

  private static Optional<String> kind(List<Network> networks, byte[] address) {
    return networks.stream()
        .filter(network -> network.holds(address))
        .map(Network::kind)
        .findFirst();
  }

  private static Network network(String written, String kind) {
    int slash = written.indexOf('/');
    try {
      byte[] prefix = InetAddress.getByName(written.substring(0, slash)).getAddress();
      return new Network(prefix, Integer.parseInt(written.substring(slash + 1)), kind);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("numbers are not looked up", e);
    }
  }

  /** An IPv4 address inside an IPv6 address, from a byte on. */
  private record Carrier(Network network, int at) {}

  private record Network(byte[] prefix, int bits, String kind) {
    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
