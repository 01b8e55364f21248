package sitroom.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What nouns and modifiers do with the actor beside them, by the pack's {@code actors/words.tsv}.
 * Lemmas, lower case.
 */
public final class ActorWords {
  /** What a word does; the table explains each. */
  public enum Role {
    PART,
    PAIR,
    COUNTRY,
    BODY,
    KIN,
    ORIGIN,
    NO_ORIGIN,
    MALE,
    FEMALE,
    COUNT,
    NO_ACTOR,
    UNDER,
    JOINT,
    PLACE,
    FOREIGN,
    USUAL,
    COMPASS,
    BELONGING,
    HOUSING
  }

  /** A row: the kinds it names, and where it stands. */
  public record Word(Set<String> kinds, String place) {}

  private final Map<Role, Map<String, Word>> words = new EnumMap<>(Role.class);

  ActorWords(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      Role role = role(row);
      words
          .computeIfAbsent(role, unused -> new HashMap<>())
          .putIfAbsent(row.get("word"), new Word(Set.copyOf(row.list("kind")), row.place()));
    }
  }

  private static Role role(Table.Row row) {
    String name = row.get("class").toUpperCase(Locale.ROOT).replace('-', '_');
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new PackException(row.table(), row.line(), "no such class: " + row.get("class"));
  }

  /** Whether a word is of a class. */
  public boolean is(Role role, String lemma) {
    return find(role, lemma).isPresent();
  }

  /** The row of a word in a class. */
  public Optional<Word> find(Role role, String lemma) {
    return Optional.ofNullable(
        words.getOrDefault(role, Map.of()).get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** The gender that a row of words tells, as of a title: the last that tells one decides. */
  public Optional<Gender> gender(List<String> lemmas) {
    Optional<Gender> told = Optional.empty();
    for (String lemma : lemmas) {
      if (is(Role.MALE, lemma)) {
        told = Optional.of(Gender.MALE);
      } else if (is(Role.FEMALE, lemma)) {
        told = Optional.of(Gender.FEMALE);
      }
    }
    return told;
  }

  /** What "he" and "she" are told apart by; nothing is guessed from given names. */
  public enum Gender {
    MALE,
    FEMALE
  }
}
