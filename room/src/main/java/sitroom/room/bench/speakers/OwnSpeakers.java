package sitroom.room.bench.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sitroom.ledger.quotes.Quotations;
import sitroom.ledger.quotes.Quoted;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.room.DocumentReader;

/** Whose words Sitroom says the quotations of documents are. */
public final class OwnSpeakers {
  private OwnSpeakers() {}

  /** All quotations of the gold's documents, by the gold's ids. */
  public static Map<String, List<Told>> of(List<SpokenQuotation> gold, DocumentReader reader) {
    Map<String, List<Told>> told = new LinkedHashMap<>();
    for (SpokenQuotation one : gold) {
      told.put(one.id(), quotations(one.document(), reader));
    }
    return told;
  }

  private static List<Told> quotations(Document document, DocumentReader reader) {
    return reader.read(document).utterances().stream()
        .map(one -> new Told(one.span(), List.of(one.speaker().name(), one.speaker().text())))
        .toList();
  }
}
