package sitroom.room.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;
import sitroom.model.Span;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.PreparedText;

/** How documents were read, one JSON object a document. Offsets are of the document's own text. */
final class ExplainJsonOutput implements LedgerOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final TextOut out;
  private final Optional<String> only;

  ExplainJsonOutput(TextOut out, Optional<String> only) {
    this.out = out;
    this.only = only;
  }

  @Override
  public void begin() {}

  @Override
  public void document(Document document, Reading reading) {
    if (reading.entries().stream().anyMatch(this::isWanted) || only.isEmpty()) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(line)) {
        write(json, document, reading);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory does not fail", e);
      }
      out.println(line.toString());
      out.flush();
    }
  }

  private boolean isWanted(Entry entry) {
    return only.isEmpty() || only.get().equals(entry.id());
  }

  private void write(JsonGenerator json, Document document, Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", document.id());
    if (document.uri().isPresent()) {
      json.writeStringField("uri", document.uri().get());
    }
    date(json, reading);
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : reading.parsed().sentences()) {
      boolean holdsWanted =
          reading.entries().stream()
              .anyMatch(entry -> entry.sentence() == sentence.number() && isWanted(entry));
      if (holdsWanted || only.isEmpty()) {
        write(json, reading, sentence);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unparsed");
    for (ParsedText.Unparsed part : reading.parsed().unparsed()) {
      json.writeStartObject();
      span(json, original(reading, part.span()));
      json.writeStringField("reason", part.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, Reading reading) throws IOException {
    Optional<PreparedText.DocumentDate> date = reading.parsed().text().date();
    if (date.isPresent()) {
      json.writeObjectFieldStart("date");
      json.writeStringField("day", date.get().day().toString());
      json.writeBooleanField("assumed", date.get().assumed());
      json.writeStringField("reason", date.get().reason());
      json.writeEndObject();
    } else {
      json.writeNullField("date");
    }
  }

  private void write(JsonGenerator json, Reading reading, Sentence sentence) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", sentence.number());
    span(json, original(reading, sentence.span()));
    json.writeStringField("text", sentence.span().of(reading.parsed().text().text()));
    json.writeArrayFieldStart("entries");
    for (Entry entry : reading.entries()) {
      if (entry.sentence() == sentence.number() && isWanted(entry)) {
        json.writeRawValue(LedgerJson.line(entry));
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("silences");
    for (Reading.Silence silence : reading.silences()) {
      if (silence.sentence() == sentence.number()) {
        json.writeStartObject();
        span(json, silence.span());
        json.writeStringField("reason", silence.reason());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Span original(Reading reading, Span prepared) {
    return reading.parsed().text().alignment().toOriginal(prepared);
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  @Override
  public void end() {
    out.flush();
  }
}
