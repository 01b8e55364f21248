package sitroom.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.model.Document;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.TextBytes;

class InputsTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static List<Input> read(InputStream standardInput, Origin origin, String... paths) {
    List<Input> found = new ArrayList<>();
    new Inputs(standardInput, origin, found::add).read(List.of(paths));
    return found;
  }

  private static List<Input> read(Path... paths) {
    String[] names = List.of(paths).stream().map(Path::toString).toArray(String[]::new);
    return read(InputStream.nullInputStream(), Origin.UNKNOWN, names);
  }

  private static Document document(Input input) {
    assertThat(input).isInstanceOf(Input.Found.class);
    return ((Input.Found) input).document();
  }

  private static Problem problem(Input input) {
    assertThat(input).isInstanceOf(Input.SetAside.class);
    return ((Input.SetAside) input).problem();
  }

  @Test
  void aTextFileIsOneDocumentUnderItsName() throws IOException {
    List<Input> found = read(file("a/b/000_pass.txt", "The pass is closed.\r\n"));

    assertThat(found).hasSize(1);
    assertThat(document(found.get(0)).uri()).contains("000_pass.txt");
    assertThat(document(found.get(0)).text()).isEqualTo("The pass is closed.\r\n");
  }

  @Test
  void linesBeforeATextTellWhereItIsFromAndStayInIt() throws IOException {
    String text =
        """
        Title: Talks on the straits
        Outlet: Ministry of Ports
        Published: 2021-12-07
        Uri: https://ports.example/talks

        The two ministers met.
        """;
    Document document = document(read(file("talks.txt", text)).get(0));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.title()).contains("Talks on the straits");
    assertThat(document.outlet()).contains("Ministry of Ports");
    assertThat(document.published()).contains(LocalDate.of(2021, 12, 7));
    assertThat(document.uri()).contains("https://ports.example/talks");
  }

  @Test
  void aFolderIsReadInTheOrderOfPaths() throws IOException {
    file("news/b.txt", "b");
    file("news/a/z.jsonl", "{\"text\":\"z1\"}\n{\"text\":\"z2\"}\n");
    file("news/a/k.htm", "<p>k</p>");
    file("news/.git/x.txt", "hidden");
    file("news/.x.txt", "hidden");
    file("news/pack.tsv", "other");

    assertThat(read(folder.resolve("news")).stream().map(input -> document(input).text()))
        .containsExactly("k", "z1", "z2", "b");
  }

  @Test
  void aFolderThatIsLinkedIntoItselfIsReadOnce() throws IOException {
    Path inside = file("news/a.txt", "a");
    try {
      Files.createSymbolicLink(folder.resolve("news/loop"), folder.resolve("news"));
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("this system makes no links");
    }

    assertThat(read(folder.resolve("news")))
        .hasSize(1)
        .allSatisfy(it -> assertThat(it).isInstanceOf(Input.Found.class));
    assertThat(inside).exists();
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    Path packed = folder.resolve("documents.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(
          "{\"text\":\"one\"}\n{\"uri\":\"u\",\"text\":\"two\"}".getBytes(StandardCharsets.UTF_8));
    }

    List<Input> found = read(packed);

    assertThat(found.stream().map(input -> document(input).uri().orElse("")))
        .containsExactly("documents.jsonl.gz:1", "u");
  }

  @Test
  void whatTheUserSaysFillsOnlyWhatTheDocumentLeavesOpen() throws IOException {
    Path lines =
        file(
            "d.jsonl",
            "{\"text\":\"a\"}\n{\"text\":\"b\",\"published\":\"2020-01-01\",\"outlet\":\"Own\"}\n");
    Origin origin = new Origin(Optional.of(LocalDate.of(2021, 12, 8)), Optional.of("Gazette"));

    List<Input> found = read(InputStream.nullInputStream(), origin, lines.toString());

    assertThat(document(found.get(0)).outlet()).contains("Gazette");
    assertThat(document(found.get(0)).published()).contains(LocalDate.of(2021, 12, 8));
    assertThat(document(found.get(1)).outlet()).contains("Own");
    assertThat(document(found.get(1)).published()).contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBe() throws IOException {
    Path secret = file("secret.txt", "text");
    try {
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("this system has no such permissions");
    }
    Assumptions.assumeFalse(Files.isReadable(secret), "whoever runs this may read everything");

    assertThat(problem(read(secret).get(0)).what()).isEqualTo("no permission to read it");
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() throws IOException {
    Path lines = folder.resolve("d.jsonl");
    String text = "{\"text\":\"" + "x".repeat(TextBytes.LIMIT) + "\"}\n{\"text\":\"after\"}\n";
    Files.writeString(lines, text);

    List<Input> found = read(lines);

    assertThat(problem(found.get(0)))
        .hasToString(lines + ":1: longer than the 5 MB that one document may have; split it");
    assertThat(document(found.get(1)).text()).isEqualTo("after");
  }

  @Test
  void aTextThatIsTooLongIsSetAside() throws IOException {
    Path text = file("book.txt", "five\n".repeat(TextBytes.LIMIT / 4));

    assertThat(problem(read(text).get(0)))
        .hasToString(text + ":1000001: longer than the 5 MB that one document may have; split it");
  }

  @Test
  void standardInputIsLinesOnlyWhereItStartsWithAnObject() {
    assertThat(read(input("\uFEFF\n{\"text\":\"a\"}"), Origin.UNKNOWN, "-"))
        .hasSize(1)
        .allSatisfy(it -> assertThat(document(it).text()).isEqualTo("a"));
    assertThat(read(input("{draft} The pass is closed."), Origin.UNKNOWN, "-"))
        .hasSize(1)
        .allSatisfy(it -> assertThat(document(it).uri()).isEmpty());
    assertThat(read(input(""), Origin.UNKNOWN, "-"))
        .hasSize(1)
        .allSatisfy(it -> assertThat(problem(it)).hasToString("standard input: empty"));
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aProblemInTheTextIsShownByTheFilesLine() {
    Document document = Document.of("one\ntwo\nthree");

    assertThat(new Input.Found("a.txt", new Place.WholeFile(), document).problemAt(8, "odd"))
        .hasToString("a.txt:3: odd");
    assertThat(new Input.Found("a.jsonl", new Place.Line(7), document).problemAt(8, "odd"))
        .hasToString("a.jsonl:7: odd");
    assertThat(new Input.Found("a.html", new Place.Page(), document).problemAt(8, "odd"))
        .hasToString("a.html: odd");
  }
}
