package sitroom.reader.resolve;

import java.util.Optional;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.Organisation;

/**
 * Whom a phrase means, before it is written down as a mention.
 *
 * @param id as an entry shall carry it; empty for an actor that the packs do not know
 * @param owner id of the country or organisation on whose behalf it acts, to look up offices; empty
 *     when unknown
 * @param country ISO 3166 alpha-3 as an entry shall carry it
 * @param office as it is to be printed
 * @param officeType of the office that the text or the packs give
 * @param bodyKind kind of organisation, where it is one
 * @param plural whether "they" may stand for it
 * @param reason why, with the row
 */
record Referent(
    Sort sort,
    Optional<String> id,
    String name,
    Optional<String> owner,
    Optional<String> country,
    Optional<String> sector,
    Optional<String> office,
    Optional<String> officeType,
    Optional<String> bodyKind,
    Optional<ActorWords.Gender> gender,
    boolean plural,
    String reason) {

  /** What a reason says that is a guess. */
  static final String ASSUMED = "assumed: ";

  /** What kind of thing acts. */
  enum Sort {
    STATE,
    BODY,
    PERSON,
    GROUP
  }

  /** Whether only a guess tells whose it is. */
  boolean isAssumed() {
    return reason.contains(ASSUMED);
  }

  boolean isPerson() {
    return sort == Sort.PERSON;
  }

  /** What two referents of one side share; see {@link sitroom.model.ActorMention#side()}. */
  String side() {
    return country.or(() -> id).orElse(name);
  }

  /** Whether it is known whose it is. */
  boolean isPlaced() {
    return owner.isPresent() || country.isPresent() || id.isPresent();
  }

  static Referent state(
      String id, String name, String code, Optional<String> sector, String reason) {
    return new Referent(
        Sort.STATE,
        Optional.of(id),
        name,
        Optional.of(id),
        Optional.of(code),
        sector,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        reason);
  }

  static Referent body(
      Organisation body,
      String name,
      Optional<String> country,
      Optional<String> sector,
      String reason) {
    return new Referent(
        Sort.BODY,
        Optional.of(body.id()),
        name,
        Optional.of(body.country().orElse(body.id())),
        country,
        sector,
        Optional.empty(),
        Optional.empty(),
        Optional.of(body.kind()),
        Optional.empty(),
        false,
        reason);
  }

  /** A group or person known by its words only. */
  static Referent unknown(Sort sort, String name, boolean plural, String reason) {
    return new Referent(
        sort,
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sort == Sort.BODY ? Optional.of("unknown") : Optional.empty(),
        Optional.empty(),
        plural,
        reason);
  }

  /**
   * The same, belonging to {@code whose}. The people and groups of international bodies and armed
   * groups carry their id.
   */
  Referent of(Referent whose) {
    boolean named =
        whose.country.isEmpty() || whose.bodyKind.map("armed-group"::equals).orElse(false);
    Optional<String> body = named && whose.sort != Sort.STATE ? whose.id : Optional.empty();
    return new Referent(
        sort,
        id.or(() -> body),
        name,
        whose.owner,
        whose.country,
        sector,
        office,
        officeType,
        bodyKind,
        gender,
        plural,
        reason + "; " + whose.reason);
  }

  Referent withSector(Optional<String> newSector) {
    return new Referent(
        sort,
        id,
        name,
        owner,
        country,
        newSector,
        office,
        officeType,
        bodyKind,
        gender,
        plural,
        reason);
  }

  Referent withOfficeType(String type) {
    return new Referent(
        sort,
        id,
        name,
        owner,
        country,
        sector,
        office,
        Optional.of(type),
        bodyKind,
        gender,
        plural,
        reason);
  }

  Referent withGender(Optional<ActorWords.Gender> newGender) {
    return new Referent(
        sort,
        id,
        name,
        owner,
        country,
        sector,
        office,
        officeType,
        bodyKind,
        newGender,
        plural,
        reason);
  }

  Referent withName(String newName) {
    return new Referent(
        sort,
        id,
        newName,
        owner,
        country,
        sector,
        office,
        officeType,
        bodyKind,
        gender,
        plural,
        reason);
  }

  Referent withReason(String newReason) {
    return new Referent(
        sort,
        id,
        name,
        owner,
        country,
        sector,
        office,
        officeType,
        bodyKind,
        gender,
        plural,
        newReason);
  }
}
