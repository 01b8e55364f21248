package sitroom.reader.parse;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the files of a trained network by their names. The reader itself touches no disk: whoever
 * runs it does.
 */
@FunctionalInterface
public interface NetworkFiles {
  String MAIN = "english-l6.onnx";
  String REPAIR = "english-l6-labels.onnx";
  String LABELS = "labels.txt";
  String PIECES = "vocab.txt";
  String LEMMAS = "lemmas.tsv.gz";

  /** Opens one of the files named above; the reader closes it. */
  InputStream open(String name) throws IOException;
}
