package sitroom.room.cli;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words what is wrong with a command line, and what may have been meant. */
final class Wrong {
  private Wrong() {}

  static String words(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return words(unmatched);
    }
    return String.valueOf(exception.getMessage());
  }

  private static String words(UnmatchedArgumentException exception) {
    String first = exception.getUnmatched().isEmpty() ? "" : exception.getUnmatched().get(0);
    List<String> meant = exception.getSuggestions();
    String question = meant.isEmpty() ? "" : "; did you mean " + String.join(", ", meant) + "?";
    boolean takesCommand = !exception.getCommandLine().getSubcommands().isEmpty();
    if (first.startsWith("-")) {
      return "there is no option '" + first + "'" + question;
    }
    return (takesCommand ? "there is no command '" : "too many arguments: '")
        + first
        + "'"
        + question;
  }
}
