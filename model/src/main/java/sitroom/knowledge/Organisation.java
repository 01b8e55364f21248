package sitroom.knowledge;

import java.util.Optional;

/**
 * An organisation, institution, party, armed group, firm or newsroom of {@code organisations.tsv}.
 *
 * @param kind igo, alliance, institution, party, armed-group, newspaper and so on
 * @param sector PLOVER sector; empty for loose blocs
 * @param country country id of a national body; empty for international ones
 * @param parent id of the organisation it is an organ or part of
 */
public record Organisation(
    String id,
    String name,
    String kind,
    Optional<String> sector,
    Optional<String> country,
    Optional<String> parent,
    Period valid,
    String place) {}
