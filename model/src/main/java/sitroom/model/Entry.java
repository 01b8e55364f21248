package sitroom.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger: one act as reported in one document. DESIGN section 5 is its JSON form.
 *
 * @param published the document's day, with whether it was assumed
 * @param sentence number of the sentence in the document, counted from 0
 * @param evidence from the verb that says it through what is said, in the order of the text
 * @param mode PLOVER mode
 * @param medium how a remote meeting was held ("video", "telephone")
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, with as many digits as the text supports
 * @param rule the rows of the packs and the rules that made the entry, separated by "; "
 * @param confidence between 0 and 1: the share of entries with the same signs that are right
 */
public record Entry(
    String id,
    String document,
    Optional<String> uri,
    Optional<String> outlet,
    Optional<LocalDate> published,
    boolean publishedAssumed,
    int sentence,
    List<Evidence> evidence,
    Kind kind,
    Optional<SpeechAct> speechAct,
    Optional<EventType> event,
    Optional<String> mode,
    Optional<String> medium,
    List<String> contexts,
    Optional<String> cameo,
    Optional<Factuality> factuality,
    List<ActorMention> source,
    List<ActorMention> target,
    Optional<Proposition> proposition,
    Optional<Proposition> condition,
    Optional<When> when,
    Optional<Where> where,
    List<AttributionLink> attribution,
    Optional<Quotation> quote,
    String rule,
    double confidence) {
  public Entry {
    evidence = List.copyOf(evidence);
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
    attribution = List.copyOf(attribution);
  }

  /** The same entry with another confidence. */
  public Entry withConfidence(double newConfidence) {
    return new Entry(
        id,
        document,
        uri,
        outlet,
        published,
        publishedAssumed,
        sentence,
        evidence,
        kind,
        speechAct,
        event,
        mode,
        medium,
        contexts,
        cameo,
        factuality,
        source,
        target,
        proposition,
        condition,
        when,
        where,
        attribution,
        quote,
        rule,
        newConfidence);
  }
}
