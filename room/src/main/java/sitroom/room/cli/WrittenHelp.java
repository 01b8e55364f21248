package sitroom.room.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Help that was written out beforehand. The library that reads command lines takes longer to load
 * than all the rest of a request for help; so the usual requests are answered without it, with the
 * very text that it would print.
 */
final class WrittenHelp {
  /** The width that the help is written for; on a narrower screen it has to be set anew. */
  static final int WIDTH = 100;

  private WrittenHelp() {}

  /**
   * The help, or the version, that the arguments ask for, if they ask for that and nothing else.
   */
  static Optional<String> of(String[] arguments, Terminal terminal) {
    if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
      return Optional.of(Version.line() + "\n");
    }
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean asked =
        terminal.width() >= WIDTH
            && !words.isEmpty()
            && (words.remove("--help") || words.remove("-h"));
    if (!asked && terminal.width() >= WIDTH && !words.isEmpty() && words.get(0).equals("help")) {
      asked = true;
      words.remove(0);
    }
    boolean onlyWords = words.stream().allMatch(WrittenHelp::isWord);
    return asked && onlyWords ? text(name(words)) : Optional.empty();
  }

  private static boolean isWord(String argument) {
    return !argument.startsWith("-")
        && argument.chars().allMatch(unit -> (unit >= 'a' && unit <= 'z') || unit == '-');
  }

  /** The name of the text for a command, such as {@code pack-list}. */
  static String name(List<String> command) {
    return command.isEmpty() ? "sitroom" : String.join("-", command);
  }

  private static Optional<String> text(String name) {
    try (InputStream in = WrittenHelp.class.getResourceAsStream("help/" + name + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the help", e);
    }
  }
}
