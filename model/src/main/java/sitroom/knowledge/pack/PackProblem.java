package sitroom.knowledge.pack;

/**
 * Something wrong in a pack.
 *
 * @param file path with the pack's name, as {@code world/people.tsv}
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param message what is wrong and how to mend it
 */
public record PackProblem(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
