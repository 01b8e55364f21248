package sitroom.room.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import sitroom.sources.input.Origin;

/** What several commands take on the command line, and how its values are read. */
final class Arguments {
  private static final int MOST_JOBS = 256;

  private Arguments() {}

  /** {@code --published DATE}. */
  static OptionSpec published() {
    return OptionSpec.builder("--published")
        .paramLabel("DATE")
        .type(LocalDate.class)
        .converters(Arguments::day)
        .description("The day of documents that do not state theirs, such as 2021-12-08.")
        .build();
  }

  /** {@code --outlet NAME}. */
  static OptionSpec outlet() {
    return OptionSpec.builder("--outlet")
        .paramLabel("NAME")
        .type(String.class)
        .description("The outlet of documents that do not state theirs.")
        .build();
  }

  static Origin origin(OptionSpec published, OptionSpec outlet) {
    return new Origin(
        Optional.ofNullable(published.getValue()), Optional.ofNullable(outlet.getValue()));
  }

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

  /** {@code --jobs N}. */
  static OptionSpec jobs() {
    return OptionSpec.builder("-j", "--jobs")
        .paramLabel("N")
        .type(Integer.class)
        .converters(Arguments::jobs)
        .description(
            "Documents read at the same time (default: the number of cores). The output is always"
                + " the same.")
        .build();
  }

  static int jobs(OptionSpec option) {
    Integer given = option.getValue();
    return given == null ? Runtime.getRuntime().availableProcessors() : given;
  }

  /** An option that is there or not. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
        .type(Boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** {@code --quiet}. */
  static OptionSpec quiet() {
    return flag("Say nothing on standard error; the exit status still tells.", "-q", "--quiet");
  }

  /** {@code --format table|json}, of what a measurement prints. */
  static OptionSpec tableOrJson(String description) {
    return OptionSpec.builder("-f", "--format")
        .paramLabel("FORMAT")
        .type(String.class)
        .converters(text -> oneOf(text, List.of("table", "json")))
        .defaultValue("table")
        .description(description)
        .build();
  }

  /** The files, folders and addresses that are read. */
  static PositionalParamSpec documents(String label) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(
            "A file (.txt, .html, .jsonl, .warc, PDF and office files, each also .gz), a folder of"
                + " them, a web address, or - for standard input.")
        .build();
  }

  /** One file that a command takes. */
  static PositionalParamSpec file(String description) {
    return PositionalParamSpec.builder()
        .paramLabel("FILE")
        .required(true)
        .type(Path.class)
        .description(description)
        .build();
  }

  static String oneOf(String text, List<String> allowed) {
    if (!allowed.contains(text)) {
      throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", allowed));
    }
    return text;
  }

  private static Integer jobs(String text) {
    return number(text, MOST_JOBS);
  }

  /** A whole number from 1 on. */
  static Integer number(String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no number");
    }
    throw new TypeConversionException("'" + text + "' is not between 1 and " + most);
  }
}
