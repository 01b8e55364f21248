package sitroom.room.ingest;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Failure;
import sitroom.model.Document;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.sources.Inputs;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.input.Place;

/** Tries again what was set aside. */
public final class Retry {
  private final Ledger ledger;
  private final DocumentReader reader;
  private final int jobs;

  public Retry(Ledger ledger, DocumentReader reader, int jobs) {
    this.ledger = ledger;
    this.reader = reader;
    this.jobs = jobs;
  }

  /**
   * Tries every open failure once.
   *
   * @return the places, each with whether it is solved now
   */
  public Map<String, Boolean> run() {
    List<Failure> open = ledger.failures().all().stream().filter(Failure::open).toList();
    Ingest ingest = new Ingest(ledger, reader);
    try (OrderedReading reading = new OrderedReading(reader, jobs, ingest)) {
      for (Failure failure : open) {
        failure.document().ifPresent(document -> reading.accept(found(document)));
      }
      reading.finish();
    }
    TreeSet<String> files = new TreeSet<>();
    open.forEach(failure -> failure.file().ifPresent(files::add));
    try (OrderedReading reading = new OrderedReading(reader, ingest::isNeedless, jobs, ingest)) {
      new Inputs(InputStream.nullInputStream(), Origin.UNKNOWN, reading::accept)
          .read(List.copyOf(files));
      reading.finish();
    }
    ingest.fuse();
    Map<String, Boolean> solved = new LinkedHashMap<>();
    for (Failure failure : open) {
      solved.put(failure.place(), settle(failure, ingest));
    }
    return solved;
  }

  private boolean settle(Failure failure, Ingest ingest) {
    if (ingest.failedNow(failure.place())) {
      ledger.failures().triedAgain(failure.place(), failure.reason());
      return false;
    }
    ledger.failures().solved(failure.place());
    return true;
  }

  private static Input found(Document document) {
    return new Input.Found(document.uri().orElse(document.id()), new Place.WholeFile(), document);
  }
}
