package sitroom.sources.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file could not be read, in words for the person who named it. */
public final class ReadFailure {
  private ReadFailure() {}

  /** The reason in a few words, without a full stop. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof ZipException || e instanceof java.io.EOFException) {
      return "not a whole gzip file";
    }
    return "cannot be read: " + e.getMessage();
  }
}
