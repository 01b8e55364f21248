package sitroom.room.cli;

import sitroom.model.Document;
import sitroom.reader.Reading;

/** Prints only entries of at least a confidence. */
record ConfidentOutput(LedgerOutput output, double atLeast) implements LedgerOutput {
  @Override
  public void begin() {
    output.begin();
  }

  @Override
  public void document(Document document, Reading reading) {
    output.document(
        document,
        reading.with(
            reading.entries().stream().filter(entry -> entry.confidence() >= atLeast).toList()));
  }

  @Override
  public void end() {
    output.end();
  }
}
