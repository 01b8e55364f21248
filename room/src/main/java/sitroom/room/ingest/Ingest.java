package sitroom.room.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.store.Added;
import sitroom.ledger.store.DocumentStore;
import sitroom.ledger.store.Failure;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.ReadDocument;
import sitroom.ledger.store.Standing;
import sitroom.ledger.store.WatchStore;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Document;
import sitroom.room.DocumentReader;
import sitroom.room.Outcome;
import sitroom.sources.file.StandardInput;
import sitroom.sources.input.Input;
import sitroom.sources.input.Problem;
import sitroom.sources.web.WebAddress;

/**
 * Puts documents into a ledger as they come, each in a transaction of its own, in the order of the
 * input. Whenever it is stopped, what it has put in is whole, and the next ingest goes on from
 * there.
 */
public final class Ingest implements Consumer<Outcome> {
  /** So many new documents are fused together. */
  private static final int FUSED_TOGETHER = 20;

  private final Ledger ledger;
  private final String fingerprint;
  private final IncidentStore incidents;
  private final Optional<WatchStore> watching;
  private int unfused;
  private final Set<String> openFailures = new HashSet<>();
  private final Set<String> failedNow = new HashSet<>();
  private int added;
  private int versions;
  private int places;
  private int anew;
  private int known;
  private int waiting;
  private int setAside;
  private int faults;
  private long entries;

  /**
   * An ingest into this ledger.
   *
   * @param fingerprint what makes the readings
   * @param parties what is known of who speaks in a document
   */
  public Ingest(Ledger ledger, String fingerprint, Parties parties) {
    this(ledger, fingerprint, parties, Optional.empty());
  }

  /** An ingest of what a reader reads. */
  public Ingest(Ledger ledger, DocumentReader reader) {
    this(ledger, reader.fingerprint(), reader.parties(), reader.watching());
  }

  private Ingest(
      Ledger ledger, String fingerprint, Parties parties, Optional<WatchKnowledge> watching) {
    this.ledger = ledger;
    this.fingerprint = fingerprint;
    this.incidents = ledger.incidents(parties);
    this.watching = watching.map(ledger::watching);
    ledger.failures().all().stream()
        .filter(Failure::open)
        .map(Failure::place)
        .forEach(openFailures::add);
  }

  /** Whether a document that was found need not be read: asked on the threads that read. */
  public boolean isNeedless(Document document) {
    return DocumentStore.refusal(document).isPresent()
        || ledger.documents().standing(document) != Standing.TO_BE_READ;
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome instanceof Outcome.Read done) {
      keep(done);
    } else if (outcome instanceof Outcome.Skipped skipped) {
      skip(skipped.input());
    } else if (outcome instanceof Outcome.SetAside aside) {
      setAside(aside.problem());
    } else if (outcome instanceof Outcome.Failed failed) {
      setAside++;
      faults++;
      ledger.failures().setAside(failed.input().document(), described(failed.fault()));
      failedNow.add(failed.input().document().id());
    }
  }

  private void keep(Outcome.Read done) {
    ReadDocument read = Readings.of(done.input().document(), done.reading(), fingerprint);
    String place = place(done.input().problemAt(0, ""));
    Optional<String> solved = openFailures.remove(place) ? Optional.of(place) : Optional.empty();
    Added change = ledger.documents().add(read, solved);
    switch (change.what()) {
      case NEW -> added++;
      case NEW_VERSION -> {
        added++;
        versions++;
      }
      case NEW_APPEARANCE -> places++;
      case READ_ANEW -> anew++;
      case NOTHING -> known++;
    }
    if (change.what() == Added.What.NEW || change.what() == Added.What.NEW_VERSION) {
      entries += read.entries().size();
    }
    if (change.what() != Added.What.NOTHING && ++unfused >= FUSED_TOGETHER) {
      fuse();
    }
  }

  /** Fuses and follows what has come since the last time: to be called when all is read. */
  public void fuse() {
    incidents.fuse();
    watching.ifPresent(WatchStore::follow);
    unfused = 0;
  }

  private void skip(Input.Found input) {
    Optional<String> refusal = DocumentStore.refusal(input.document());
    if (refusal.isPresent()) {
      setAside(input.problemAt(0, refusal.get()));
      return;
    }
    if (ledger.documents().standing(input.document()) == Standing.SET_ASIDE) {
      waiting++;
      return;
    }
    switch (ledger.documents().note(input.document()).what()) {
      case NEW_APPEARANCE -> places++;
      case NEW, NEW_VERSION, READ_ANEW, NOTHING -> known++;
    }
  }

  private void setAside(Problem problem) {
    setAside++;
    String place = place(problem);
    failedNow.add(place);
    if (problem.file().equals(StandardInput.NAME)) {
      return;
    }
    ledger.failures().setAside(place, absolute(problem.file()), problem.what());
  }

  /** The place as the ledger knows it: the same from whatever folder the program is started. */
  private static String place(Problem problem) {
    OptionalInt line = problem.line();
    return absolute(problem.file()) + (line.isPresent() ? ":" + line.getAsInt() : "");
  }

  private static String absolute(String file) {
    if (WebAddress.isMeant(file)) {
      return file;
    }
    try {
      return Path.of(file).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return file;
    }
  }

  /** What the program did wrong, and where. */
  public static String described(Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace()).findFirst().map(frame -> " at " + frame).orElse("");
    return "internal error, a fault of the program: " + fault + where;
  }

  /** Whether something was set aside in this very ingest. */
  boolean failedNow(String place) {
    return failedNow.contains(place);
  }

  /** What it did so far. */
  public IngestSum sum() {
    return new IngestSum(added, versions, places, anew, known, waiting, setAside, faults, entries);
  }
}
