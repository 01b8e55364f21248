package sitroom.ledger.fuse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Membership;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Table;

/** What the packs say of parties: {@code issuers.tsv} and {@code memberships.tsv}. */
public final class PackParties implements Parties {
  private final Supplier<Actors> actors;

  /**
   * Parties by what the packs know.
   *
   * @param actors is asked when first needed
   */
  public PackParties(Supplier<Actors> actors) {
    this.actors = actors;
  }

  @Override
  public Optional<Told.Issuer> issuer(Optional<String> uri, Optional<String> outlet) {
    Optional<String> host = uri.flatMap(PackParties::host);
    return actors.get().issuers().stream()
        .filter(row -> matches(row, outlet, host))
        .findFirst()
        .map(row -> issuer(row, outlet));
  }

  private static boolean matches(Table.Row row, Optional<String> outlet, Optional<String> host) {
    String sign = row.get("sign");
    return row.get("kind").equals("host")
        ? host.map(at -> at.equals(sign) || at.endsWith("." + sign)).orElse(false)
        : outlet.map(name -> name.strip().equalsIgnoreCase(sign)).orElse(false);
  }

  private static Optional<String> host(String uri) {
    try {
      return Optional.ofNullable(new URI(uri).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Told.Issuer issuer(Table.Row row, Optional<String> outlet) {
    Actors known = actors.get();
    Optional<Country> country = known.countries().byId(row.get("actor"));
    Optional<Organisation> body =
        row.optional("via").or(() -> row.optional("actor")).flatMap(known.organisations()::byId);
    String side =
        country
            .map(Country::code)
            .or(() -> body.map(one -> known.organisations().whole(one).id()))
            .orElse(row.get("actor"));
    String name =
        body.map(Organisation::name)
            .or(() -> outlet)
            .or(() -> country.map(Country::name))
            .orElse(side);
    return new Told.Issuer(side, name);
  }

  @Override
  public Set<String> members(String organisation, LocalDate day) {
    return actors.get().members(organisation, day).stream()
        .map(Membership::actor)
        .collect(Collectors.toSet());
  }
}
