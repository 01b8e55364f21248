package sitroom.sources.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Web addresses as people and pages write them. */
public final class WebAddress {
  private WebAddress() {}

  /** Whether something is meant as a web address rather than as a file. */
  public static boolean isMeant(String written) {
    return written.matches("(?i)https?://.*");
  }

  /**
   * An address with names in other scripts and spaces brought into the form that is sent.
   *
   * @return empty where it is none; other schemes than http(s) are addresses too
   */
  public static Optional<URI> of(String written) {
    String plain = written.strip().replace(" ", "%20");
    try {
      URI uri = new URI(plain);
      if (uri.getHost() == null && uri.getRawAuthority() != null) {
        String authority = uri.getRawAuthority();
        int from = plain.indexOf(authority);
        plain =
            plain.substring(0, from)
                + IDN.toASCII(authority)
                + plain.substring(from + authority.length());
        uri = new URI(plain);
      }
      return Optional.of(new URI(uri.toASCIIString()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An address as it stands in a page or a header, seen from where that stands. */
  public static Optional<URI> within(URI base, String written) {
    return of(written).map(base::resolve);
  }

  /**
   * Why an address is not asked, whatever its host turns out to be.
   *
   * @return empty where it may be
   */
  static Optional<String> refusal(URI address) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      return Optional.of("only http and https are fetched, not " + scheme);
    }
    if (address.getHost() == null || address.getHost().isEmpty()) {
      return Optional.of("the address has no host");
    }
    if (address.getRawUserInfo() != null) {
      return Optional.of("the address carries a user or password");
    }
    return Optional.empty();
  }
}
