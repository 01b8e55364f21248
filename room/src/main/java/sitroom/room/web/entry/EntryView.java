package sitroom.room.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.ledger.watch.Act;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Evidence;
import sitroom.model.Kind;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.Quotation;
import sitroom.model.SpeechAct;
import sitroom.model.When;

/**
 * An entry as every page shows it.
 *
 * @param number in its document, counted from 1; 0 where the document is not beside it
 */
public record EntryView(Entry entry, int number) {

  public static EntryView of(Entry entry) {
    return new EntryView(entry, 0);
  }

  public String id() {
    return entry.id();
  }

  /** The speech act; for a deed and for a meeting the plain word of its event. */
  public String act() {
    return entry
        .speechAct()
        .map(Coded::code)
        .or(() -> entry.event().map(EntryView::plain))
        .orElse(entry.kind().code());
  }

  /** A deed's or meeting's plain word. */
  public static String plain(EventType event) {
    return switch (event) {
      case CONSULT -> "meeting";
      case MOBILIZE -> "build-up";
      case ASSAULT -> "attack";
      case SANCTION -> "measure";
      case AGREE,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          COERCE ->
          event.code().toLowerCase(Locale.ROOT);
    };
  }

  /** The name of its icon. */
  public String icon() {
    return entry
        .speechAct()
        .map(SpeechAct::code)
        .map(code -> code.replace(' ', '-'))
        .or(() -> entry.event().map(EventType::code))
        .orElse("claim");
  }

  /** Outline was said, filled was done. */
  public boolean filled() {
    return entry.kind() == Kind.MATERIAL || entry.speechAct().isEmpty();
  }

  public Optional<String> code() {
    return entry
        .event()
        .map(EventType::code)
        .map(code -> code + entry.mode().map(m -> " · " + m).orElse(""));
  }

  public String factuality() {
    return entry.factuality().map(Coded::code).orElse("");
  }

  public List<ActorView> source() {
    return ActorView.all(entry.source());
  }

  public List<ActorView> target() {
    return ActorView.all(entry.target());
  }

  /** What is promised, threatened, claimed, in the words of the document; empty for a deed. */
  public Optional<String> content() {
    return entry.proposition().map(Proposition::text).filter(text -> !text.isBlank());
  }

  public Optional<String> condition() {
    return entry.condition().map(Proposition::text).filter(text -> !text.isBlank());
  }

  /**
   * Where its condition is followed: as a what-if where it names an act, else among the tripwires
   * of the side that states it.
   */
  public String followHref() {
    Optional<Act> act = entry.condition().flatMap(Act::of).filter(it -> !it.sources().isEmpty());
    if (act.isPresent()) {
      String whom = act.get().targets().isEmpty() ? "" : act.get().targets().get(0);
      return "/watch?who="
          + Address.encoded(act.get().sources().get(0))
          + "&act="
          + act.get().event().code()
          + "&whom="
          + Address.encoded(whom)
          + "#whatif";
    }
    String by = entry.source().isEmpty() ? "" : entry.source().get(0).side();
    return "/watch?actor=" + Address.encoded(by) + "#tripwires";
  }

  /** What a proposition means, such as "not ASSAULT: RUS → UKR"; empty where nothing is known. */
  public static String meaning(Proposition proposition) {
    String not = proposition.polarity() == Polarity.NEGATIVE ? "not " : "";
    String event = (not + proposition.event().map(Coded::code).orElse("")).strip();
    String source =
        proposition.source().stream().map(it -> it.side()).collect(Collectors.joining(", "));
    String target =
        proposition.target().stream().map(it -> it.side()).collect(Collectors.joining(", "));
    String parties =
        source.isEmpty() && target.isEmpty()
            ? ""
            : (source.isEmpty() ? "?" : source) + (target.isEmpty() ? "" : " → " + target);
    return event.isEmpty() || parties.isEmpty() ? event + parties : event + ": " + parties;
  }

  /** The words of the document, pieces joined by dots. */
  public String words() {
    return entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
  }

  /** What is said, where the document's words beside it do not say it already. */
  public Optional<String> addedContent() {
    return content().filter(text -> !words().contains(text));
  }

  /** The condition, likewise. */
  public Optional<String> addedCondition() {
    return condition().filter(text -> !words().contains(text));
  }

  public boolean isQuoted() {
    return entry.quote().filter(it -> it != Quotation.INDIRECT).isPresent();
  }

  public AccountView account() {
    return AccountView.of(entry);
  }

  public String when() {
    return entry.when().map(it -> Days.of(it, entry.published())).orElse("no date");
  }

  /** The day for machines; empty where there is none. */
  public String day() {
    return entry.when().flatMap(it -> it.from().or(it::to)).map(Object::toString).orElse("");
  }

  /** The words that the date came from, or that it is assumed. */
  public String whenNote() {
    Optional<When> when = entry.when();
    String words =
        when.flatMap(When::text).filter(it -> !it.isBlank()).map(it -> "“" + it + "”").orElse("");
    boolean assumed = when.map(When::assumed).orElse(false);
    return assumed ? (words + " assumed").strip() : words;
  }

  public String confidence() {
    return String.format(Locale.ROOT, "%.2f", entry.confidence());
  }

  public String document() {
    return Address.document(entry.document());
  }

  public String href() {
    return Address.entry(entry.document(), entry.id());
  }

  public String wordsHref() {
    return Address.words(entry.document(), entry.id());
  }

  public String outlet() {
    return entry.outlet().orElse("outlet not named");
  }

  public String published() {
    return entry.published().map(Days::plain).orElse("no date");
  }

  /** What made it, line by line. */
  public List<Why> why() {
    List<Why> why = new ArrayList<>();
    entry.source().forEach(it -> why.add(Why.of("From", it)));
    entry.target().forEach(it -> why.add(Why.of("To", it)));
    entry.proposition().ifPresent(it -> why.add(Why.of("What", it)));
    entry.condition().ifPresent(it -> why.add(Why.of("If", it)));
    entry.attribution().forEach(it -> why.add(Why.of(it)));
    entry.where().ifPresent(it -> why.add(new Why("Where", "“" + it.text() + "”: " + it.name())));
    for (String rule : entry.rule().split("; ", -1)) {
      why.add(new Why("Rule", rule));
    }
    return why;
  }
}
