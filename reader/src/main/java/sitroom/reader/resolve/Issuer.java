package sitroom.reader.resolve;

import java.util.Optional;

/**
 * Who issued the document in its own name, as the White House its readouts.
 *
 * @param referent the country or organisation, under the institution's name
 * @param officeType whose words an institution's documents tell: the President's, the Secretary's
 */
record Issuer(Referent referent, Optional<String> officeType) {}
