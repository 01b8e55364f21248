package sitroom.sources.file;

import java.util.Locale;

/** What a file holds, by its name; {@code .gz} behind the name only says that it is packed. */
public enum FileKind {
  TEXT,
  HTML,
  JSON_LINES,
  /** Any other name: read as text where it is named, passed over where it only lies in a folder. */
  OTHER;

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
    return plain.endsWith(".jsonl") ? JSON_LINES : OTHER;
  }
}
