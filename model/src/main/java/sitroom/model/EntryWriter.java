package sitroom.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes an entry field by field, in the order of the ledger's JSON form. */
final class EntryWriter {
  private static final int CONFIDENCE_DECIMALS = 4;

  private final JsonGenerator json;

  EntryWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("document", entry.document());
    text("uri", entry.uri());
    text("outlet", entry.outlet());
    date("published", entry.published());
    if (entry.publishedAssumed()) {
      json.writeBooleanField("publishedAssumed", true);
    }
    json.writeNumberField("sentence", entry.sentence());
    evidence(entry.evidence());
    json.writeStringField("kind", entry.kind().code());
    code("speechAct", entry.speechAct());
    code("event", entry.event());
    text("mode", entry.mode());
    if (entry.medium().isPresent()) {
      text("medium", entry.medium());
    }
    texts("contexts", entry.contexts());
    text("cameo", entry.cameo());
    code("factuality", entry.factuality());
    actors("source", entry.source());
    actors("target", entry.target());
    proposition("proposition", entry.proposition());
    proposition("condition", entry.condition());
    when(entry.when());
    where(entry.where());
    attribution(entry.attribution());
    code("quote", entry.quote());
    json.writeStringField("rule", entry.rule());
    json.writeFieldName("confidence");
    json.writeNumber(decimal(entry.confidence()));
    json.writeEndObject();
  }

  /** The same digits on every Java: {@code Double.toString} gives others before Java 19. */
  static String decimal(double value) {
    BigDecimal rounded =
        new BigDecimal(value).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private void evidence(List<Evidence> pieces) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence piece : pieces) {
      json.writeStartObject();
      json.writeNumberField("start", piece.span().start());
      json.writeNumberField("end", piece.span().end());
      json.writeStringField("text", piece.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An utterance as an object of its own. */
  void write(Utterance utterance) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", utterance.span().start());
    json.writeNumberField("end", utterance.span().end());
    actors("chain", utterance.chain());
    json.writeEndObject();
    json.flush();
  }

  private void actors(String field, List<ActorMention> actors) throws IOException {
    json.writeArrayFieldStart(field);
    for (ActorMention actor : actors) {
      json.writeStartObject();
      json.writeStringField("text", actor.text());
      spanOrNulls(actor.span());
      text("id", actor.id());
      json.writeStringField("name", actor.name());
      text("country", actor.country());
      text("sector", actor.sector());
      text("office", actor.office());
      reason(actor.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void proposition(String field, Optional<Proposition> proposition) throws IOException {
    if (proposition.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    Proposition content = proposition.get();
    json.writeObjectFieldStart(field);
    json.writeStringField("text", content.text());
    spanOrNulls(content.span());
    code("event", content.event());
    actors("source", content.source());
    actors("target", content.target());
    json.writeStringField("polarity", content.polarity().code());
    json.writeEndObject();
  }

  private void when(Optional<When> when) throws IOException {
    if (when.isEmpty()) {
      json.writeNullField("when");
      return;
    }
    json.writeObjectFieldStart("when");
    text("text", when.get().text());
    date("from", when.get().from());
    date("to", when.get().to());
    json.writeBooleanField("assumed", when.get().assumed());
    spanIfAny(when.get().span());
    json.writeEndObject();
  }

  private void where(Optional<Where> where) throws IOException {
    if (where.isEmpty()) {
      json.writeNullField("where");
      return;
    }
    json.writeObjectFieldStart("where");
    json.writeStringField("text", where.get().text());
    json.writeStringField("name", where.get().name());
    text("country", where.get().country());
    spanIfAny(where.get().span());
    json.writeEndObject();
  }

  /**
   * A link's start and end are those of its cue; what its actor has beyond name, country and id
   * stands in "mention".
   */
  private void attribution(List<AttributionLink> links) throws IOException {
    json.writeArrayFieldStart("attribution");
    for (AttributionLink link : links) {
      ActorMention actor = link.source();
      json.writeStartObject();
      json.writeStringField("name", actor.name());
      text("country", actor.country());
      text("id", actor.id());
      json.writeStringField("cue", link.cue());
      json.writeStringField("medium", link.medium().code());
      spanOrNulls(link.span());
      json.writeObjectFieldStart("mention");
      json.writeStringField("text", actor.text());
      spanOrNulls(actor.span());
      text("sector", actor.sector());
      text("office", actor.office());
      reason(actor.reason());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reason(String reason) throws IOException {
    if (!reason.isEmpty()) {
      json.writeStringField("reason", reason);
    }
  }

  private void spanOrNulls(Optional<Span> span) throws IOException {
    if (span.isEmpty()) {
      json.writeNullField("start");
      json.writeNullField("end");
    } else {
      spanIfAny(span);
    }
  }

  private void spanIfAny(Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      json.writeNumberField("start", span.get().start());
      json.writeNumberField("end", span.get().end());
    }
  }

  private void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void texts(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void code(String field, Optional<? extends Coded> value) throws IOException {
    text(field, value.map(Coded::code));
  }

  private void date(String field, Optional<LocalDate> value) throws IOException {
    text(field, value.map(LocalDate::toString));
  }
}
