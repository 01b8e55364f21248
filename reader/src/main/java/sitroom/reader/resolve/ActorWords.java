package sitroom.reader.resolve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.PackException;
import sitroom.knowledge.Table;

/** What nouns and modifiers do with the actor beside them, by the pack's {@code actors/words.tsv}. Lemmas, lower case. */
final class ActorWords {
  /** What a word does; the table explains each. */
  enum Role {
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
    JOINT
  }

  /** A row: the kinds it names, and where it stands. */
  record Word(Set<String> kinds, String place) {}

  private final Map<Role, Map<String, Word>> words = new EnumMap<>(Role.class);

  ActorWords(Knowledge knowledge) {
    for (Table.Row row : knowledge.rows("actors/words.tsv")) {
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

  boolean is(Role role, String lemma) {
    return find(role, lemma).isPresent();
  }

  Optional<Word> find(Role role, String lemma) {
    return Optional.ofNullable(words.getOrDefault(role, Map.of()).get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** The gender that a row of words tells, as of a title: the last that tells one decides. */
  Optional<Gender> gender(List<String> lemmas) {
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
  enum Gender {
    MALE,
    FEMALE
  }
}
