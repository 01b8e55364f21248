package sitroom.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sitroom.knowledge.Country;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.PackException;
import sitroom.knowledge.PlaceWords;
import sitroom.knowledge.Table;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.frames.Lexicon;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Span;
import sitroom.model.Utterance;
import sitroom.reader.extract.ActorFinder;
import sitroom.reader.extract.Draft;
import sitroom.reader.extract.Extractor;
import sitroom.reader.extract.NounPhraseRepairs;
import sitroom.reader.extract.QuotedPronouns;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Parser;
import sitroom.reader.resolve.ActorResolver;
import sitroom.reader.resolve.DateResolver;
import sitroom.reader.resolve.EntryAssembler;
import sitroom.reader.resolve.PlaceResolver;
import sitroom.reader.text.PreparedText;
import sitroom.reader.text.Quotes;
import sitroom.reader.text.Repairs;
import sitroom.reader.text.TextPreparer;

/**
 * Reads documents: the one front door of this module.
 *
 * <p>{@link #read} is a pure function of the document, the knowledge packs and the parser: the same
 * input gives the same reading, in any thread. A reader is safe for use by several threads.
 */
public final class Reader {
  private final TextPreparer preparer;
  private final Parser parser;
  private final Knowledge knowledge;
  private final Extractor extractor;
  private final TimeWords timeWords;
  private final PlaceWords placeWords;
  private final ActorResolver actorResolver;
  private final Confidence confidence;

  public Reader(Knowledge knowledge, Parser parser) {
    this(knowledge, () -> parser);
  }

  /**
   * A reader whose parser may still be loading while the packs are indexed.
   *
   * @param parser asked once, after the packs are ready
   */
  public Reader(Knowledge knowledge, Supplier<? extends Parser> parser) {
    this.knowledge = knowledge;
    knowledge.actors().makeReady();
    this.preparer = new TextPreparer(Repairs.of(only("english/repairs.tsv")));
    this.actorResolver = new ActorResolver(knowledge);
    Lexicon lexicon = Lexicon.of(knowledge);
    this.extractor = new Extractor(lexicon);
    this.confidence = new Confidence(lexicon.confidencePoints());
    this.timeWords = TimeWords.of(knowledge.tables("time.tsv"));
    this.placeWords = PlaceWords.of(knowledge.rows("place-words.tsv"));
    this.parser = parser.get();
  }

  private Table only(String name) {
    List<Table> tables = knowledge.tables(name);
    if (tables.isEmpty()) {
      throw new PackException(name, 0, "no pack has this table");
    }
    return tables.get(0);
  }

  /**
   * Sentences, words, tags, names and trees of a document: what the rest of reading starts from.
   */
  public ParsedText parse(Document document) {
    return parser.parse(preparer.prepare(document));
  }

  public Reading read(Document document) {
    ParsedText parsed = NounPhraseRepairs.mend(parse(document));
    PreparedText text = parsed.text();
    List<Span> quotes = Quotes.inner(text);
    ActorFinder actors = new QuotedPronouns(actorResolver.read(parsed), parsed, quotes);
    Extractor.Found found = extractor.extract(parsed, quotes, actors);
    DateResolver dates = DateResolver.forDocument(parsed, timeWords);
    PlaceResolver places =
        PlaceResolver.forDocument(parsed, knowledge.places(), placeWords, timeWords);
    EntryAssembler assembler =
        new EntryAssembler(text, actors, dates::when, places::where, this::countryName);
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Sign>> signs = new HashMap<>();
    List<Reading.Silence> silences = new ArrayList<>();
    for (EntryAssembler.Assembled assembled : assembled(found, assembler)) {
      assembled
          .entry()
          .ifPresentOrElse(
              entry -> {
                List<Sign> borne = signs(entry, assembled.draft(), parsed);
                signs.put(entry.id(), borne);
                entries.add(entry.withConfidence(Confidence.of(borne)));
              },
              () ->
                  silences.add(
                      silence(
                          text,
                          assembled.draft().sentence(),
                          assembled.draft().evidence().get(0),
                          assembled.reason())));
    }
    found
        .unread()
        .forEach(one -> silences.add(silence(text, one.sentence(), one.span(), one.reason())));
    entries.sort(
        Comparator.comparingInt(Entry::sentence)
            .thenComparing(entry -> entry.evidence().get(0).span())
            .thenComparing(Entry::id));
    List<Utterance> utterances =
        found.utterances().stream()
            .map(one -> new Utterance(text.alignment().toOriginal(one.span()), one.chain()))
            .toList();
    return new Reading(parsed, Repeats.without(entries), silences, utterances, signs);
  }

  /** What became of the drafts, and of the claims that stand in where they came to nothing. */
  private static List<EntryAssembler.Assembled> assembled(
      Extractor.Found found, EntryAssembler assembler) {
    List<EntryAssembler.Assembled> all =
        new ArrayList<>(found.drafts().stream().map(assembler::assemble).toList());
    List<Draft> told =
        all.stream()
            .filter(one -> one.entry().isPresent())
            .map(EntryAssembler.Assembled::draft)
            .toList();
    found.standIns().stream()
        .filter(one -> one.others().stream().noneMatch(told::contains))
        .map(one -> assembler.assemble(one.claim()))
        .forEach(all::add);
    return all;
  }

  private List<Sign> signs(Entry entry, Draft draft, ParsedText parsed) {
    return confidence.signs(entry, draft, parsed.sentences().get(draft.predicate().sentence()));
  }

  private String countryName(String code) {
    return knowledge.actors().countries().byId(code).map(Country::name).orElse(code);
  }

  private static Reading.Silence silence(
      PreparedText text, int sentence, Span span, String reason) {
    return new Reading.Silence(sentence, text.alignment().toOriginal(span), reason);
  }

  /** What made a reading: packs and parser. A reading with another fingerprint may differ. */
  public String fingerprint() {
    return knowledge.fingerprint() + "+" + parser.fingerprint();
  }
}
