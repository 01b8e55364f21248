package sitroom.room.bench.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sitroom.ledger.quotes.Quotations;
import sitroom.ledger.quotes.Quoted;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.reader.Reading;
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
    Reading reading = reader.read(document);
    List<Told> told = new ArrayList<>();
    for (Quoted quoted :
        Quotations.of(document, document.published(), reading.entries(), reading.utterances())) {
      Optional<ActorMention> speaker = quoted.speaker().innermost();
      List<String> names =
          speaker.stream().flatMap(actor -> Stream.of(actor.name(), actor.text())).toList();
      told.add(new Told(quoted.words().outer(), names));
    }
    return told;
  }
}
