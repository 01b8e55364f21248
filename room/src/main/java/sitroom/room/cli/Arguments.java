package sitroom.room.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What several commands take on the command line, and how its values are read. */
final class Arguments {
  private static final int MOST_JOBS = 256;

  private Arguments() {}

  /** {@code --pack DIR}, as often as wanted. */
  static OptionSpec packs() {
    return OptionSpec.builder("--pack")
        .paramLabel("DIR")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .arity("1")
        .description("A further pack of knowledge to read with; may be given several times.")
        .build();
  }

  static List<Path> paths(OptionSpec option) {
    List<Path> given = option.getValue();
    return given == null ? List.of() : List.copyOf(given);
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date; write it as 2021-12-08");
    }
  }

  static Integer jobs(String text) {
    try {
      int jobs = Integer.parseInt(text);
      if (jobs >= 1 && jobs <= MOST_JOBS) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no number");
    }
    throw new TypeConversionException("'" + text + "' is not between 1 and " + MOST_JOBS);
  }
}
