package sitroom.ledger.quotes;

import java.util.List;
import java.util.Optional;

/** What is known of institutions that publish in their own name. */
public interface Issuers {
  /** No institution is known. */
  Issuers NONE =
      new Issuers() {
        @Override
        public Optional<Issuer> of(Optional<String> uri, Optional<String> outlet) {
          return Optional.empty();
        }

        @Override
        public List<String> outlets() {
          return List.of();
        }
      };

  /** Who issued a document; empty for the press and for what nobody knows. */
  Optional<Issuer> of(Optional<String> uri, Optional<String> outlet);

  /** The outlets that are institutions, by the names under which their documents come. */
  List<String> outlets();
}
