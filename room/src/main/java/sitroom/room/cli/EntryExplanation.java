package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Proposition;
import sitroom.model.Span;
import sitroom.reader.Sign;

/**
 * What made one entry, field by field: its parts with the words that they stand for, and the rows
 * and rules.
 */
record EntryExplanation(Entry entry, int number, List<Sign> signs) {
  static final int LABEL = 12;

  record Field(String name, String value) {}

  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    String act =
        String.join(
            " · ", EntryWords.act(entry), EntryWords.event(entry), EntryWords.factuality(entry));
    fields.add(new Field("[" + number + "]", act.replace("·  ·", "·") + "   " + entry.id()));
    entry.source().forEach(actor -> fields.add(new Field("source", actor(actor))));
    entry.target().forEach(actor -> fields.add(new Field("target", actor(actor))));
    entry.proposition().ifPresent(content -> addProposition(fields, "what", content));
    entry.condition().ifPresent(content -> addProposition(fields, "if", content));
    for (AttributionLink link : entry.attribution()) {
      fields.add(
          new Field(
              "by", "“" + link.cue() + "”, " + link.medium().code() + ": " + actor(link.source())));
    }
    fields.add(new Field("when", EntryWords.when(entry)));
    entry
        .where()
        .ifPresent(
            where -> fields.add(new Field("where", where.name() + " “" + where.text() + "”")));
    for (String rule : entry.rule().split("; ", -1)) {
      fields.add(new Field("rule", rule));
    }
    fields.add(new Field("confidence", confidence()));
    return fields;
  }

  /** "0.94: frame +1.4, main clause +1.5": the signs with their log-odds. */
  private String confidence() {
    String share = String.format(Locale.ROOT, "%.2f", entry.confidence());
    String because =
        signs.stream()
            .map(sign -> String.format(Locale.ROOT, "%s %+.1f", sign.name(), sign.points()))
            .collect(Collectors.joining(", "));
    return because.isEmpty() ? share : share + ": " + because;
  }

  private static void addProposition(List<Field> fields, String name, Proposition content) {
    fields.add(new Field(name, "“" + content.text() + "” " + EntryWords.meaning(content)));
    content.source().forEach(actor -> fields.add(new Field("  source", actor(actor))));
    content.target().forEach(actor -> fields.add(new Field("  target", actor(actor))));
  }

  /** The actor, the words and where they stand, and why these words are this actor. */
  private static String actor(ActorMention actor) {
    List<String> codes = new ArrayList<>();
    actor.country().ifPresent(codes::add);
    actor.sector().ifPresent(codes::add);
    actor.id().filter(id -> !codes.contains(id)).ifPresent(codes::add);
    String shown = codes.isEmpty() ? "" : " (" + String.join(" ", codes) + ")";
    String office = actor.office().map(held -> ", " + held).orElse("");
    String place = actor.span().map(EntryExplanation::offsets).orElse("understood");
    String reason = actor.reason().isEmpty() ? "" : ": " + actor.reason();
    return actor.name() + shown + office + " “" + actor.text() + "” " + place + reason;
  }

  private static String offsets(Span span) {
    return "[" + span.start() + ", " + span.end() + ")";
  }
}
