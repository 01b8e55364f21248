package sitroom.ledger.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.ActorMention;

/**
 * Whose words a quotation is said to be.
 *
 * @param chain from the outermost to the innermost source; empty where nobody is named
 */
public record Speaker(List<ActorMention> chain) {
  /** Nobody is named. */
  public static final Speaker UNKNOWN = new Speaker(List.of());

  public Speaker {
    chain = List.copyOf(chain);
  }

  boolean isUnknown() {
    return chain.isEmpty();
  }

  /** Whose words they are in the end. */
  public Optional<ActorMention> innermost() {
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  /** Whether a transcript's label, in a document of this issuer, names one of the chain. */
  boolean isLabelled(String label, Primary primary) {
    String lower = label.toLowerCase(Locale.ROOT);
    return chain.stream().anyMatch(actor -> isLabelled(actor, lower, primary));
  }

  private static boolean isLabelled(ActorMention actor, String label, Primary primary) {
    if (!isPerson(actor)) {
      return label.contains(actor.name().toLowerCase(Locale.ROOT));
    }
    String name = lastName(actor);
    if (hasWord(label, name)) {
      return true;
    }
    String bare = label.replaceFirst("^(the|mr\\.?|madam) ", "");
    boolean titleOnly =
        bare.matches("(vice )?president|prime minister|secretary|chancellor|spokesperson");
    boolean office =
        actor.office().map(held -> held.toLowerCase(Locale.ROOT).startsWith(bare)).orElse(false)
            || primary.titleHas(name);
    return titleOnly && office && primary.isOf(actor);
  }

  private static boolean hasWord(String label, String name) {
    return (" " + label.replaceAll("[^\\p{L}\\p{N}'’-]+", " ") + " ").contains(" " + name + " ");
  }

  /**
   * Whether a document without labels is one of the chain's own: its body's, or about its words.
   */
  boolean issued(Primary primary) {
    return chain.stream()
        .anyMatch(
            actor ->
                primary.isIssuedBy(actor)
                    || primary.isOf(actor)
                        && isPerson(actor)
                        && primary.opensWith(lastName(actor)));
  }

  /** Persons have an id of their names, institutions one with their country's. */
  static boolean isPerson(ActorMention actor) {
    String[] words = actor.name().split(" ", -1);
    boolean capitals = Arrays.stream(words).noneMatch(word -> word.matches("\\p{Ll}.*|The"));
    boolean named =
        actor
            .id()
            .map(id -> id.startsWith(words[0].substring(0, 1).toLowerCase(Locale.ROOT)))
            .orElse(true);
    String body = actor.country().orElse("?").toLowerCase(Locale.ROOT) + "-";
    boolean office = actor.id().filter(id -> id.startsWith(body)).isPresent();
    return words.length > 1 && words.length < 6 && capitals && named && !office;
  }

  private static String lastName(ActorMention actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
