package sitroom.sources.input;

import java.util.OptionalInt;

/**
 * Where in a file a document stands, so that what is wrong in its text can be shown in the file.
 */
public sealed interface Place {

  /**
   * The line of the file, counted from 1, that holds what stands in the document's text at an
   * offset.
   */
  OptionalInt lineAt(String text, int offset);

  /** The file is the text. */
  record WholeFile() implements Place {
    @Override
    public OptionalInt lineAt(String text, int offset) {
      return OptionalInt.of(
          1 + (int) text.substring(0, offset).chars().filter(unit -> unit == '\n').count());
    }
  }

  /** One line of the file holds the whole document. */
  record Line(int number) implements Place {
    @Override
    public OptionalInt lineAt(String text, int offset) {
      return OptionalInt.of(number);
    }
  }

  /** The text was taken out of a page; its lines are not the file's. */
  record Page() implements Place {
    @Override
    public OptionalInt lineAt(String text, int offset) {
      return OptionalInt.empty();
    }
  }
}
