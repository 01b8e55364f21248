package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What fusion asks of the knowledge packs. */
public interface Parties {
  /** Knows nothing: no issuers, no members. */
  Parties NONE =
      new Parties() {
        @Override
        public Optional<Told.Issuer> issuer(Optional<String> uri, Optional<String> outlet) {
          return Optional.empty();
        }

        @Override
        public Set<String> members(String organisation, LocalDate day) {
          return Set.of();
        }
      };

  /** The side that speaks in documents of this address and outlet; empty for the press. */
  Optional<Told.Issuer> issuer(Optional<String> uri, Optional<String> outlet);

  /** The sides that are full members of an organisation on a day; none for a state. */
  Set<String> members(String organisation, LocalDate day);

  /** Words that speak of one thing, a list for each thing; none where nothing is known. */
  default List<List<String>> kindredWords() {
    return List.of();
  }
}
