package sitroom.ledger.watch;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.query.Words;
import sitroom.model.ActorMention;

/**
 * The beginnings of the words of content in a few words, so that "invades" and "invasion" are one.
 * Names of actors say nothing of what is done, and are left out.
 */
final class Stems {
  private static final int LONG = 4;
  private static final int KEPT = 5;

  private Stems() {}

  static Set<String> of(String text, Collection<ActorMention> named) {
    Set<String> names = new TreeSet<>();
    named.forEach(
        actor -> {
          names.addAll(Words.of(actor.text().toLowerCase(Locale.ROOT)));
          names.addAll(Words.of(actor.name().toLowerCase(Locale.ROOT)));
        });
    Set<String> stems = new TreeSet<>();
    for (String word : Words.of(text)) {
      if (word.length() >= LONG && !names.contains(word)) {
        stems.add(word.substring(0, Math.min(KEPT, word.length())));
      }
    }
    return stems;
  }

  /** Whether two have a word in common. */
  static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
