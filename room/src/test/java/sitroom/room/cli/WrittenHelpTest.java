package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import sitroom.room.PatternReader;

/**
 * The written help is that of the commands. Run with {@code -Dgolden.write=true} to write it anew.
 */
class WrittenHelpTest {
  private static final Path FOLDER = Path.of("src/main/resources/sitroom/room/cli/help");

  private static CommandLine program() {
    Streams streams = new Streams(System.in, System.out, System.err, Terminal.NONE);
    return new Program(streams, packs -> new PatternReader()).commandLine();
  }

  private static void addCommands(CommandLine at, List<String> path, List<List<String>> commands) {
    commands.add(path);
    at.getSubcommands()
        .forEach(
            (name, below) ->
                addCommands(
                    below, Stream.concat(path.stream(), Stream.of(name)).toList(), commands));
  }

  private static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    addCommands(program(), List.of(), commands);
    return commands;
  }

  private static String[] arguments(List<String> command, String last) {
    return Stream.concat(command.stream(), Stream.of(last)).toArray(String[]::new);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHasItsHelp() {
    return commands().stream()
        .map(command -> DynamicTest.dynamicTest(WrittenHelp.name(command), () -> check(command)));
  }

  private static void check(List<String> command) throws IOException {
    String[] arguments = arguments(command, "--help");
    String help = Run.of(arguments).out();
    Path written = FOLDER.resolve(WrittenHelp.name(command) + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(written, help);
    }
    assertThat(Files.readString(written)).isEqualTo(help);
    assertThat(WrittenHelp.of(arguments, Terminal.NONE)).contains(help);
  }

  @Test
  void thereIsNoHelpOfCommandsThatAreGone() throws IOException {
    List<String> names =
        commands().stream().map(command -> WrittenHelp.name(command) + ".txt").toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read a.txt --help",
        "help raed",
        "read --help --quiet",
        "",
        "--help ../x"
      })
  void otherRequestsAreLeftToTheCommands(String arguments) {
    assertThat(WrittenHelp.of(arguments.split(" ", -1), Terminal.NONE)).isEmpty();
  }

  @Test
  void aNarrowScreenIsLeftToTheCommands() {
    Terminal narrow = new Terminal(true, true, false, 80);

    assertThat(WrittenHelp.of(new String[] {"--help"}, narrow)).isEmpty();
  }

  @Test
  void theVersionIsTold() {
    assertThat(WrittenHelp.of(new String[] {"--version"}, Terminal.NONE))
        .contains(Run.of("--version").out());
  }
}
