package sitroom.knowledge;

/** A pack that cannot be read. The message names the file and the line. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PackException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
