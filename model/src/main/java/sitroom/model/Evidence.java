package sitroom.model;

/**
 * Words of the document that an entry was read from; {@code text} is exactly what the span covers.
 */
public record Evidence(Span span, String text) {}
