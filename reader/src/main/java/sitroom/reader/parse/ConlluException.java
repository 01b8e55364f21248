package sitroom.reader.parse;

/** CoNLL-U that cannot be read. The message names the line. */
public final class ConlluException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConlluException(int line, String problem) {
    super("line " + line + ": " + problem);
  }
}
