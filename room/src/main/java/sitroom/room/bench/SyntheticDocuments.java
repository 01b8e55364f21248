package sitroom.room.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.EntryId;
import sitroom.model.Span;
import sitroom.model.When;

/**
 * Documents without end, put together from passages of real ones: ten of them, chosen by chance,
 * with the days shifted and the actors changed for others. They come as days go by, some weeks late
 * at most, as a desk's do. The same seed gives the same documents.
 */
public final class SyntheticDocuments {
  /** Passages of a document, and so its entries. */
  static final int PASSAGES = 10;

  private static final int OUTLETS = 40;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int A_DAY = 40;
  private static final int LATE = 30;

  private final List<Passage> passages;
  private final List<ActorMention> actors;
  private final Random chance;
  private int made;

  private SyntheticDocuments(List<Passage> passages, long seed) {
    this.passages = passages;
    this.chance = new Random(seed);
    Map<String, ActorMention> named = new LinkedHashMap<>();
    for (Passage passage : passages) {
      passage.entry().source().forEach(actor -> named.putIfAbsent(actor.name(), actor));
      passage.entry().target().forEach(actor -> named.putIfAbsent(actor.name(), actor));
    }
    this.actors = List.copyOf(named.values());
  }

  /**
   * Documents after these patterns.
   *
   * @throws IllegalArgumentException where the patterns have no entry with an actor
   */
  public static SyntheticDocuments of(Map<Document, List<Entry>> patterns, long seed) {
    List<Passage> passages = new ArrayList<>();
    patterns.forEach(
        (document, entries) ->
            entries.forEach(entry -> Passage.of(document, entry).ifPresent(passages::add)));
    SyntheticDocuments documents = new SyntheticDocuments(passages, seed);
    if (documents.actors.isEmpty()) {
      throw new IllegalArgumentException("there is no entry with an actor to make others of");
    }
    return documents;
  }

  /** The actors that the documents tell of. */
  public List<ActorMention> actors() {
    return actors;
  }

  /** One more document. */
  public ReadDocument next() {
    made++;
    StringBuilder text = new StringBuilder("Report " + made + ".\n");
    List<Passage> chosen = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
      Passage passage = passages.get(chance.nextInt(passages.size()));
      chosen.add(passage);
      starts.add(text.length());
      text.append(passage.text()).append(".\n");
    }
    LocalDate day = FIRST_DAY.plusDays(made / A_DAY + LATE - chance.nextInt(LATE));
    Document document =
        Document.of(text.toString())
            .withUri("https://example.org/report/" + made)
            .withOutlet("Outlet " + chance.nextInt(OUTLETS))
            .withTitle("Report " + made)
            .withPublished(day);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
      entries.add(entry(document, day, chosen.get(i), starts.get(i), i));
    }
    return ReadDocument.of(document, "synthetic", entries, List.of());
  }

  private Entry entry(Document document, LocalDate day, Passage passage, int start, int sentence) {
    Entry moved =
        Passage.moved(
            passage.entry(),
            span -> new Span(span.start() + start, span.end() + start),
            mention -> actors.get(chance.nextInt(actors.size())));
    Optional<LocalDate> told = passage.entry().published();
    return EntryId.assign(
        new Entry(
            moved.id(),
            document.id(),
            document.uri(),
            document.outlet(),
            Optional.of(day),
            false,
            sentence,
            moved.evidence(),
            moved.kind(),
            moved.speechAct(),
            moved.event(),
            moved.mode(),
            moved.medium(),
            moved.contexts(),
            moved.cameo(),
            moved.factuality(),
            moved.source(),
            moved.target(),
            moved.proposition(),
            moved.condition(),
            moved.when().map(when -> shifted(when, told, day)),
            moved.where(),
            moved.attribution(),
            moved.quote(),
            moved.rule(),
            moved.confidence()));
  }

  /** As long before or after the new day as it was before or after the old one. */
  private static When shifted(When when, Optional<LocalDate> told, LocalDate day) {
    long days = day.toEpochDay() - told.or(when::from).or(when::to).orElse(day).toEpochDay();
    return new When(
        when.text(),
        when.span(),
        when.from().map(it -> it.plusDays(days)),
        when.to().map(it -> it.plusDays(days)),
        when.assumed());
  }
}
