package sitroom.room.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.reader.parse.ConlluWriter;

/** The trees of each document as CoNLL-U. */
record ConlluOutput(TextOut out) implements LedgerOutput {
  @Override
  public void begin() {}

  @Override
  public void document(Document document, Reading reading) {
    StringBuilder lines = new StringBuilder();
    try {
      new ConlluWriter(lines).write(reading.parsed());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory takes all that is written", e);
    }
    out.print(lines.toString());
    out.flush();
  }

  @Override
  public void end() {
    out.flush();
  }
}
