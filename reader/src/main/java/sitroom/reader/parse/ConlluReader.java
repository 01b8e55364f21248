package sitroom.reader.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U: trees that people made, or that {@link ConlluWriter} wrote.
 *
 * <p>Each {@code # newdoc} starts a document, each {@code # newpar} a block, whose kind and speaker
 * may follow as {@code # block = TURN} and {@code # speaker = ...}. The document's text is put
 * together from the sentences' {@code # text}, or from the forms and {@code SpaceAfter} and {@code
 * SpacesAfter} where there is none or it is not exact. Between sentences stands what the last
 * word's MISC says, or one space, or a blank line between blocks. Names are read from {@code NER=}
 * in MISC. Of words written as one ({@code 3-4}) the parts are read; empty nodes ({@code 3.1}) are
 * not.
 */
public final class ConlluReader {

  private ConlluReader() {}

  /**
   * The documents of a file.
   *
   * @throws ConlluException where a line is no CoNLL-U, or a text does not hold its words
   */
  public static List<ParsedText> documents(BufferedReader lines) throws IOException {
    List<ParsedText> documents = new ArrayList<>();
    ConlluDocument document = new ConlluDocument();
    ConlluSentence sentence = new ConlluSentence();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        document.add(sentence);
        sentence = new ConlluSentence();
      } else if (line.startsWith("#")) {
        if (line.matches("#\\s*newdoc\\b.*")) {
          document.finish().ifPresent(documents::add);
          document = new ConlluDocument();
        }
        sentence.comment(line, number);
      } else {
        sentence.word(line, number);
      }
    }
    document.add(sentence);
    document.finish().ifPresent(documents::add);
    return documents;
  }

  /**
   * The sentences of a file's documents, one after the other; each is numbered and counted in its
   * own document.
   */
  public static List<Sentence> sentences(BufferedReader lines) throws IOException {
    return documents(lines).stream().flatMap(document -> document.sentences().stream()).toList();
  }
}
