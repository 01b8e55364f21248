package sitroom.sources.file;

import java.util.Locale;
import java.util.Set;

/** What a file holds, by its name; {@code .gz} behind the name only says that it is packed. */
public enum FileKind {
  TEXT,
  HTML,
  JSON_LINES,
  /** PDF, Word, PowerPoint, Excel, RTF, OpenDocument, EPUB. */
  OFFICE,
  /** A web archive. */
  WARC,
  /** Any other name: read as text where it is named, passed over where it only lies in a folder. */
  OTHER;

  private static final Set<String> OFFICE_ENDINGS =
      Set.of(
          "pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "rtf", "odt", "odp", "ods", "epub");

  public static FileKind of(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".gz")) {
      plain = plain.substring(0, plain.length() - ".gz".length());
    }
    if (plain.endsWith(".txt")) {
      return TEXT;
    }
    if (plain.endsWith(".html") || plain.endsWith(".htm")) {
      return HTML;
    }
    if (plain.endsWith(".jsonl")) {
      return JSON_LINES;
    }
    if (plain.endsWith(".warc")) {
      return WARC;
    }
    return OFFICE_ENDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1)) ? OFFICE : OTHER;
  }
}
