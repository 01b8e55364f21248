package sitroom.reader.extract;

/** A word of the document: number of its sentence, number of the token in it. */
public record TokenRef(int sentence, int token) {}
