package sitroom.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.input.TextBytes;
import sitroom.sources.office.OfficeSamples;
import sitroom.sources.warc.WarcSamples;
import sitroom.sources.web.LoopbackServer;

/** A folder with everything in it: what is broken is set aside, and the rest is read. */
class MixedFolderTest {
  @TempDir Path folder;

  private void file(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsBrokenIsSetAsideAndTheRestIsRead() throws IOException {
    byte[] pdf = OfficeSamples.pdf("A statement.");
    byte[] page =
        WarcSamples.response("https://g.example/a", "200 OK", "text/html", "<p>A page.</p>");
    file("a.txt", utf8("A text."));
    file("b-binary.txt", new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2});
    file("c.pdf", pdf);
    file("d-cut.pdf", Arrays.copyOf(pdf, 40));
    file("e.warc", WarcSamples.plain(List.of(page, utf8("WARC/1.0\r\nnonsense\r\n\r\n"), page)));
    file("f.jsonl", utf8("{\"text\":\"A line.\"}\n{oops\n"));
    file("g-cut.txt.gz", Arrays.copyOf(LoopbackServer.gzip(utf8("packed ".repeat(500))), 30));
    file("h-long.txt", utf8("line\n".repeat(TextBytes.LIMIT / 4)));
    file("i-picture.doc", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    file("j.png", new byte[] {1});
    file("k.txt", utf8("The last."));
    List<String> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();

    new Inputs(
            InputStream.nullInputStream(),
            Origin.UNKNOWN,
            input -> {
              if (input instanceof Input.Found found) {
                texts.add(found.document().text());
              } else if (input instanceof Input.SetAside aside) {
                problems.add(aside.problem().toString().replace(folder + "/", ""));
              }
            })
        .read(List.of(folder.toString()));

    assertThat(texts)
        .containsExactly("A text.", "A statement.", "A page.", "A page.", "A line.", "The last.");
    assertThat(problems)
        .satisfiesExactly(
            it -> assertThat(it).isEqualTo("b-binary.txt: binary data, not text"),
            it -> assertThat(it).startsWith("d-cut.pdf: broken"),
            it -> assertThat(it).startsWith("e.warc: a broken record at or after byte 0"),
            it -> assertThat(it).startsWith("f.jsonl:2: not JSON"),
            it -> assertThat(it).isEqualTo("g-cut.txt.gz: not a whole gzip file"),
            it -> assertThat(it).startsWith("h-long.txt:1000001: longer than the 5 MB"),
            it -> assertThat(it).startsWith("i-picture.doc: no PDF or office file"));
  }
}
