package sitroom.sources.input;

import sitroom.model.Document;

/** One thing found in the input: a document, or something that could not be made one. */
public sealed interface Input {

  /**
   * A document to be read.
   *
   * @param file the file it stands in, as it was named
   */
  record Found(String file, Place place, Document document) implements Input {

    /**
     * What is wrong at an offset of the document's text, with the file's line where there is one.
     */
    public Problem problemAt(int offset, String what) {
      return new Problem(file, place.lineAt(document.text(), offset), what);
    }
  }

  /** Something that was not read, and why. */
  record SetAside(Problem problem) implements Input {}
}
