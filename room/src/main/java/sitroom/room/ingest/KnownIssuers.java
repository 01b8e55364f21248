package sitroom.room.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import sitroom.knowledge.Actors;
import sitroom.knowledge.IssuerSigns;
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
    return actors
        .get()
        .issuers()
        .find(uri.flatMap(IssuerSigns::host), outlet)
        .map(row -> new Issuer(row.get("actor"), row.optional("via")));
  }

  @Override
  public List<String> outlets() {
    return actors.get().issuers().outlets();
  }
}
