package sitroom.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an act took place.
 *
 * @param text the words that say so; empty where the date was passed on from elsewhere
 * @param from first day; empty when open
 * @param to last day, included; empty when open
 * @param assumed whether the date is a guess rather than read from the text
 */
public record When(
    Optional<String> text,
    Optional<Span> span,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean assumed) {}
