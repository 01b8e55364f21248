package sitroom.room.cli;

import java.util.function.Consumer;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.room.Outcome;
import sitroom.room.ingest.Ingest;

/** Passes outcomes on into the ledger, and says what was not read. */
final class IngestReporter implements Consumer<Outcome> {
  private final Ingest ingest;
  private final Messages messages;
  private final Progress progress;

  IngestReporter(Ingest ingest, Messages messages, Progress progress) {
    this.ingest = ingest;
    this.messages = messages;
    this.progress = progress;
  }

  @Override
  public void accept(Outcome outcome) {
    ingest.accept(outcome);
    if (outcome instanceof Outcome.Read done) {
      for (ParsedText.Unparsed part : done.reading().parsed().unparsed()) {
        Span original = done.reading().parsed().text().alignment().toOriginal(part.span());
        messages.problem(done.input().problemAt(original.start(), "not read: " + part.reason()));
      }
    } else if (outcome instanceof Outcome.SetAside aside) {
      messages.problem(aside.problem());
    } else if (outcome instanceof Outcome.Failed failed) {
      messages.problem(failed.input().problemAt(0, Ingest.described(failed.fault())));
    }
    progress.step();
  }
}
