package sitroom.reader.text;

import java.util.List;
import java.util.regex.Pattern;

/** What gives a picture's caption away. */
final class Captions {
  private static final int TAIL = 90;
  private static final Pattern START =
      Pattern.compile(
          "(?:FILE(?: PHOTO)?|File photo|File picture|PHOTO|In this (?:file )?(?:photo|image|picture))\\b.*+");
  private static final Pattern SOURCE_AT_END =
      Pattern.compile(
          "(?:(?:[.,] ?)[(\\[](?:AP|Reuters|AFP|Getty|EPA|DPA|TASS|File)\\b[^)\\]]{0,60}[)\\]]|[(\\[](?:Photo|Image|Picture|File)\\b[^)\\]]{0,60}[)\\]]|\\b(?:Photo|Image|Picture|Credit|Photograph): ?[^.:]{2,60}"
              + "|\\b(?:REUTERS|AFP|AP Photo|EPA)/[^.]{2,50})\\.?\\s*\\z");

  private Captions() {}

  /** "... on Monday. (AP Photo/A. Person)", "A square. Image: A. Person.", "FILE - ...". */
  static boolean namesSource(String line) {
    if (line.length() < 300 && START.matcher(line).lookingAt()) {
      return true;
    }
    String tail = line.substring(Math.max(0, line.length() - TAIL));
    return SOURCE_AT_END.matcher(tail).find();
  }

  /** A full date among the last words. */
  static boolean endsWithDate(String line) {
    String tail = line.substring(Math.max(0, line.length() - TAIL));
    List<FullDates.Found> dates = FullDates.in(tail);
    return !dates.isEmpty() && dates.get(dates.size() - 1).span().end() >= tail.length() - 2;
  }
}
