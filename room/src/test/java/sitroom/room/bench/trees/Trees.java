package sitroom.room.bench.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import sitroom.reader.parse.ConlluReader;
import sitroom.reader.parse.ParsedText;

/** Trees written down in tests: a word a line as form, UPOS, head, relation and name tag. */
final class Trees {
  private Trees() {}

  static ParsedText of(String... sentences) {
    StringBuilder conllu = new StringBuilder();
    for (String sentence : sentences) {
      int number = 0;
      for (String line : sentence.strip().lines().toList()) {
        String[] cells = line.strip().split(" +");
        conllu.append(
            String.join(
                "\t",
                String.valueOf(++number),
                cells[0],
                cells[0].toLowerCase(java.util.Locale.ROOT),
                cells[1],
                cells[1],
                "_",
                cells[2],
                cells[3],
                "_",
                cells.length > 4 ? "NER=" + cells[4] : "_"));
        conllu.append('\n');
      }
      conllu.append('\n');
    }
    try (BufferedReader lines = new BufferedReader(new StringReader(conllu.toString()))) {
      return ConlluReader.documents(lines).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
