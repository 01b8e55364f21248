package sitroom.room.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.knowledge.Actors;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.EntryId;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/**
 * What a person changes of an entry. Fields that are left as they were change nothing, and the
 * words of the document cannot be changed at all.
 */
public record CorrectionForm(Map<String, String> fields) {
  private static final int LONGEST = 600;

  public CorrectionForm {
    fields = Map.copyOf(fields);
  }

  /** A form as it is before anybody wrote in it. */
  public static CorrectionForm of(Entry entry) {
    return new CorrectionForm(
        Map.of(
            "speech", entry.speechAct().map(Coded::code).orElse(""),
            "act", entry.event().map(Coded::code).orElse(""),
            "factuality", entry.factuality().map(Coded::code).orElse(""),
            "source", NamedActors.written(entry.source()),
            "target", NamedActors.written(entry.target()),
            "what", entry.proposition().map(Proposition::text).orElse(""),
            "if", entry.condition().map(Proposition::text).orElse("")));
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  public List<String> speechActs() {
    return List.of(SpeechAct.values()).stream().map(SpeechAct::code).toList();
  }

  public List<String> acts() {
    return List.of(EventType.values()).stream().map(EventType::code).toList();
  }

  public List<String> factualities() {
    return List.of(Factuality.values()).stream().map(Factuality::code).toList();
  }

  /**
   * The entry that is to count instead.
   *
   * @throws IllegalArgumentException where a field has what it cannot have; the message is for a
   *     person
   */
  public Entry applied(Entry entry, Actors actors) {
    NamedActors names = new NamedActors(actors, entry.published());
    return EntryId.assign(
        new Entry(
            entry.id(),
            entry.document(),
            entry.uri(),
            entry.outlet(),
            entry.published(),
            entry.publishedAssumed(),
            entry.sentence(),
            entry.evidence(),
            entry.kind(),
            coded("speech", SpeechAct::ofCode),
            coded("act", EventType::ofCode),
            entry.mode(),
            entry.medium(),
            entry.contexts(),
            entry.cameo(),
            coded("factuality", Factuality::ofCode),
            names.read(text("source"), entry.source()),
            names.read(text("target"), entry.target()),
            proposition("what", entry.proposition()),
            proposition("if", entry.condition()),
            entry.when(),
            entry.where(),
            entry.attribution(),
            entry.quote(),
            entry.rule(),
            entry.confidence()));
  }

  private String text(String name) {
    String text = field(name).strip();
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("'" + name + "' has more than " + LONGEST + " characters");
    }
    return text;
  }

  private <T> Optional<T> coded(String name, java.util.function.Function<String, Optional<T>> of) {
    String code = text(name);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        of.apply(code)
            .orElseThrow(() -> new IllegalArgumentException("there is no '" + code + "'")));
  }

  private Optional<Proposition> proposition(String name, Optional<Proposition> before) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (before.filter(it -> it.text().equals(text)).isPresent()) {
      return before;
    }
    return Optional.of(
        before
            .map(
                it ->
                    new Proposition(
                        text, it.span(), it.event(), it.source(), it.target(), it.polarity()))
            .orElseGet(
                () ->
                    new Proposition(
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Polarity.POSITIVE)));
  }
}
