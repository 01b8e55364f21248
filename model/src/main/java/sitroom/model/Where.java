package sitroom.model;

import java.util.Optional;

/** Where an act took place, as against where a capital stands for a government. */
public record Where(String text, Optional<Span> span, String name, Optional<String> country) {}
