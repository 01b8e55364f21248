package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sitroom.model.Document;

/**
 * Every {@code *.in.txt} in the folder is prepared, and what comes out must read as the {@code
 * *.out.txt} beside it. Lines with {@code @} at the start of an input say what is known of the
 * document. With {@code -Dsitroom.golden=write} the outputs are written anew, to be looked at
 * before they are kept.
 */
class GoldenTextTest {
  private static final Path FOLDER = Path.of("src/test/resources/text");

  @TestFactory
  Stream<DynamicTest> textsArePreparedAsTheFilesBesideThemSay() throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(FOLDER)) {
      inputs = files.filter(file -> file.toString().endsWith(".in.txt")).sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThanOrEqualTo(15);
    return inputs.stream()
        .map(
            input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> compare(input)));
  }

  private static void compare(Path input) throws IOException {
    Path output = Path.of(input.toString().replace(".in.txt", ".out.txt"));
    String dump =
        ReadableDump.of(
            EnglishRepairs.preparer(), read(Files.readString(input, StandardCharsets.UTF_8)));
    if ("write".equals(System.getProperty("sitroom.golden"))) {
      Files.writeString(output, dump, StandardCharsets.UTF_8);
    }
    assertThat(dump).isEqualTo(Files.readString(output, StandardCharsets.UTF_8));
  }

  private static Document read(String file) {
    String rest = file;
    Document known = Document.of("");
    while (rest.startsWith("@")) {
      int space = rest.indexOf(' ');
      int end = rest.indexOf('\n');
      String value = rest.substring(space + 1, end);
      known =
          switch (rest.substring(1, space)) {
            case "title" -> known.withTitle(value);
            case "outlet" -> known.withOutlet(value);
            case "author" -> known.withAuthor(value);
            case "published" -> known.withPublished(LocalDate.parse(value));
            default ->
                throw new IllegalArgumentException("no such key: " + rest.substring(0, space));
          };
      rest = rest.substring(end + 1);
    }
    return new Document(
        known.id(),
        known.uri(),
        known.outlet(),
        known.title(),
        known.author(),
        known.published(),
        known.language(),
        rest);
  }
}
