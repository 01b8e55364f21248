package sitroom.office;

/** What was taken out of a file. */
sealed interface Extract {

  /**
   * Its text, paragraphs with an empty line between them, and what the file says of itself; empty
   * where it does not say it.
   *
   * @param day ISO, the day it was made
   */
  record Text(String title, String author, String day, String text) implements Extract {}

  /** No text, and why. */
  record Nothing(String reason) implements Extract {}
}
