package sitroom.room.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Table;
import sitroom.ledger.quotes.Issuer;
import sitroom.ledger.quotes.Issuers;

/**
 * What the packs know of institutions that publish in their own name: {@code issuers.tsv}. The
 * packs are loaded when the first document is asked for.
 */
public final class KnownIssuers implements Issuers {
  private final Supplier<Actors> actors;

  public KnownIssuers(Supplier<Actors> actors) {
    this.actors = actors;
  }

  @Override
  public Optional<Issuer> of(Optional<String> uri, Optional<String> outlet) {
    Optional<String> host = uri.flatMap(KnownIssuers::host);
    return actors.get().issuers().stream()
        .filter(row -> matches(row, host, outlet))
        .findFirst()
        .map(row -> new Issuer(row.get("actor"), row.optional("via")));
  }

  private static boolean matches(Table.Row row, Optional<String> host, Optional<String> outlet) {
    String sign = row.get("sign");
    return row.get("kind").equals("host")
        ? host.filter(at -> isOf(sign, at)).isPresent()
        : outlet.filter(name -> name.strip().equalsIgnoreCase(sign)).isPresent();
  }

  /** Archives of a former government keep its name with more before it. */
  private static boolean isOf(String sign, String host) {
    return host.equals(sign) || host.endsWith("." + sign);
  }

  private static Optional<String> host(String uri) {
    try {
      return Optional.ofNullable(new URI(uri).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> outlets() {
    return actors.get().issuers().stream()
        .filter(row -> !row.get("kind").equals("host"))
        .map(row -> row.get("sign"))
        .toList();
  }
}
