package sitroom.room.input;

import sitroom.model.Document;

/** One thing found in the input: a document, or something that could not be made one. */
public sealed interface Input {

  /**
   * A document to be read.
   *
   * @param file the file it stands in, as it was named
   * @param line the line of the file at which it starts, counted from 1
   */
  record Found(String file, int line, Document document) implements Input {}

  /** Something that was not read, and why. */
  record SetAside(Problem problem) implements Input {}
}
