package sitroom.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A person of {@code people.tsv}.
 *
 * @param actor id of the country or organisation that most of the person's offices belong to
 */
public record Person(
    String id, String name, List<String> aliases, Optional<String> actor, String place) {}
