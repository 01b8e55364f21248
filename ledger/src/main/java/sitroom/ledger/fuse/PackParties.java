package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.IssuerSigns;
import sitroom.knowledge.Membership;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Table;

/**
 * What the packs say of parties: {@code issuers.tsv}, {@code memberships.tsv}, {@code
 * kindred-words.tsv}.
 */
public final class PackParties implements Parties {
  private final Supplier<Actors> source;
  private final Map<List<Optional<String>>, Optional<Told.Issuer>> issuers =
      new ConcurrentHashMap<>();
  private @Nullable Actors loaded;

  /**
   * Parties by what the packs know.
   *
   * @param source is asked once, when first needed
   */
  public PackParties(Supplier<Actors> source) {
    this.source = source;
  }

  private synchronized Actors actors() {
    Actors known = loaded;
    if (known == null) {
      known = source.get();
      loaded = known;
    }
    return known;
  }

  @Override
  public Optional<Told.Issuer> issuer(Optional<String> uri, Optional<String> outlet) {
    Optional<String> host = uri.flatMap(IssuerSigns::host);
    return issuers.computeIfAbsent(List.of(host, outlet), unused -> find(host, outlet));
  }

  private Optional<Told.Issuer> find(Optional<String> host, Optional<String> outlet) {
    return actors().issuers().find(host, outlet).map(row -> issuer(row, outlet));
  }

  private Told.Issuer issuer(Table.Row row, Optional<String> outlet) {
    Actors known = actors();
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
    return new Told.Issuer(side, name.replaceFirst(" \\(.*\\)$", ""));
  }

  @Override
  public Set<String> members(String organisation, LocalDate day) {
    return actors().members(organisation, day).stream()
        .map(Membership::actor)
        .collect(Collectors.toSet());
  }

  @Override
  public List<List<String>> kindredWords() {
    return actors().kindredWords();
  }
}
