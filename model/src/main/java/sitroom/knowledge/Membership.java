package sitroom.knowledge;

/**
 * An actor's dated membership.
 *
 * @param actor id of a country or organisation
 * @param organisation id of the organisation
 * @param role member, observer, candidate, suspended and so on
 */
public record Membership(
    String actor, String organisation, String role, Period period, String place) {}
