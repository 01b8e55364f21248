package sitroom.room.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What is known of the screen.
 *
 * @param out whether standard output goes to a terminal
 * @param err whether standard error does
 * @param colours whether colours may be used on what goes to a terminal
 * @param width columns of a line
 */
record Terminal(boolean out, boolean err, boolean colours, int width) {
  static final int DEFAULT_WIDTH = 100;

  /** No terminal: everything goes to files and pipes. */
  static final Terminal NONE = new Terminal(false, false, false, DEFAULT_WIDTH);

  private static final int NARROWEST = 40;

  /**
   * Looks at the process's own output. {@code NO_COLOR} and {@code TERM=dumb} turn colours off,
   * {@code COLUMNS} sets the width.
   */
  static Terminal detect(Map<String, String> environment) {
    boolean out = isTerminal(1);
    boolean err = isTerminal(2);
    boolean colours =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    OptionalInt columns = number(environment.getOrDefault("COLUMNS", ""));
    int width =
        columns.isPresent() ? columns.getAsInt() : out || err ? askedWidth() : DEFAULT_WIDTH;
    return new Terminal(out, err, colours, Math.max(NARROWEST, width));
  }

  /**
   * Java cannot say it of one stream alone; where the system has no /proc its own test is asked.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String to = Files.readSymbolicLink(link).toString();
        return to.startsWith("/dev/pts/") || to.startsWith("/dev/tty") || to.equals("/dev/console");
      }
      return new ProcessBuilder("test", "-t", String.valueOf(descriptor))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int askedWidth() {
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
        String line = lines.readLine();
        process.waitFor(1, TimeUnit.SECONDS);
        return line == null
            ? DEFAULT_WIDTH
            : number(line.substring(line.indexOf(' ') + 1)).orElse(DEFAULT_WIDTH);
      }
    } catch (IOException e) {
      return DEFAULT_WIDTH;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DEFAULT_WIDTH;
    }
  }

  private static OptionalInt number(String text) {
    return text.matches("[1-9]\\d{0,3}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
