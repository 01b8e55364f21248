package sitroom.reader.resolve;

import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.IssuerSigns;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Table;
import sitroom.model.Document;

/**
 * Tells from outlet and address in whose name a document speaks; newsrooms speak in their own and
 * are no issuers.
 */
final class IssuerFinder {
  private static final Set<String> NEWSROOMS =
      Set.of("news-agency", "newspaper", "broadcaster", "company");

  private final IssuerSigns signs;
  private final Actors actors;

  IssuerFinder(Actors actors) {
    this.signs = actors.issuers();
    this.actors = actors;
  }

  Optional<Issuer> find(Document document) {
    return signs
        .find(document.uri().flatMap(IssuerSigns::host), document.outlet())
        .flatMap(this::issuer)
        .or(() -> document.outlet().flatMap(this::institution));
  }

  private Optional<Issuer> issuer(Table.Row row) {
    String reason = "issuer of the document (" + row.place() + ")";
    Optional<Organisation> via = row.optional("via").flatMap(actors.organisations()::byId);
    Optional<Country> country = actors.countries().byId(row.get("actor"));
    Optional<Referent> referent =
        country
            .map(state -> state(state, via, row.optional("sector"), reason))
            .or(
                () ->
                    actors.organisations().byId(row.get("actor")).map(body -> body(body, reason)));
    return referent.map(one -> new Issuer(one, row.optional("office_type")));
  }

  private static Referent state(
      Country state, Optional<Organisation> via, Optional<String> sector, String reason) {
    return via.map(
            body -> Referent.body(body, body.name(), Optional.of(state.code()), sector, reason))
        .orElseGet(() -> Referent.state(state.id(), state.name(), state.code(), sector, reason));
  }

  private Referent body(Organisation body, String reason) {
    Optional<String> code = body.country().flatMap(actors.countries()::byId).map(Country::code);
    return Referent.body(
        actors.organisations().whole(body), body.name(), code, body.sector(), reason);
  }

  /** An outlet that is itself an institution of the packs. */
  private Optional<Issuer> institution(String outlet) {
    String name = outlet.strip().replaceFirst("^(The|the) ", "");
    return actors.gazetteer().meanings(name).stream()
        .filter(meaning -> meaning.kind() == Meaning.Kind.ORGANISATION)
        .flatMap(meaning -> actors.organisations().byId(meaning.actor()).stream())
        .filter(body -> !NEWSROOMS.contains(body.kind()))
        .findFirst()
        .map(
            body ->
                new Issuer(
                    body(body, "outlet of the document (" + body.place() + ")"), Optional.empty()));
  }
}
