package sitroom.sources.office;

import java.time.Duration;
import sitroom.sources.input.TextBytes;

/**
 * How much a PDF or office file may take.
 *
 * @param time for one file
 * @param megabytes of heap for the process that reads it
 * @param mostBytes of the file
 * @param mostCharacters of the text in it
 */
public record OfficeLimits(Duration time, int megabytes, int mostBytes, int mostCharacters) {
  /** A minute, 256 MB of memory, a file of 50 MB with a text of 5 million characters. */
  public static final OfficeLimits USUAL =
      new OfficeLimits(Duration.ofSeconds(60), 256, 50_000_000, TextBytes.LIMIT);
}
