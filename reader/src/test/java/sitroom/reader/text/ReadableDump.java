package sitroom.reader.text;

import java.util.List;
import sitroom.model.Document;

/** Shows a prepared text so that a person can check it: date, blocks, quotations, repairs. */
final class ReadableDump {
  private static final int CONTEXT = 24;

  private ReadableDump() {}

  static String of(TextPreparer preparer, Document document) {
    PreparedText prepared = preparer.prepare(document);
    StringBuilder dump = new StringBuilder();
    prepared
        .date()
        .ifPresent(
            date ->
                dump.append("date ")
                    .append(date.day())
                    .append(date.assumed() ? " assumed: " : ": ")
                    .append(date.reason())
                    .append('\n'));
    for (Block block : prepared.blocks()) {
      dump.append(block.kind());
      block.speaker().ifPresent(speaker -> dump.append(" <").append(speaker).append('>'));
      dump.append(" | ").append(block.span().of(prepared.text())).append('\n');
    }
    for (QuotedSpan quote : Quotes.of(prepared)) {
      dump.append("quote ")
          .append(quote.depth())
          .append(quote.closed() ? "" : " unclosed")
          .append(" | ");
      dump.append(
              String.join(
                  " / ", quote.parts().stream().map(part -> part.of(prepared.text())).toList()))
          .append('\n');
    }
    for (Edit edit : edits(preparer, document)) {
      dump.append("repair ")
          .append(shown(document.text(), edit))
          .append(" : ")
          .append(edit.reason())
          .append('\n');
    }
    return dump.toString();
  }

  static List<Edit> edits(TextPreparer preparer, Document document) {
    String plain = Blanks.plain(document.text());
    return preparer.repair(document, plain, Layout.blocks(document, plain)).edits();
  }

  /** The repair with some text around it: {@code …two-hour call[.→] the day…}. */
  static String shown(String text, Edit edit) {
    int start = edit.original().start();
    int end = edit.original().end();
    String shown =
        text.substring(Math.max(0, start - CONTEXT), start)
            + "["
            + edit.original().of(text)
            + "→"
            + edit.replacement()
            + "]"
            + text.substring(end, Math.min(text.length(), end + CONTEXT));
    return shown.replace('\n', '⏎').replace('\r', '⏎');
  }
}
