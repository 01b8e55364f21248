package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.reader.text.Alignment;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/** One document of a CoNLL-U file while it is being read. */
final class ConlluDocument {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Integer> blockOf = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<String> gap = Optional.empty();

  void add(ConlluSentence sentence) {
    if (sentence.isEmpty()) {
      return;
    }
    boolean opens = blocks.isEmpty() || sentence.startsBlock();
    if (!sentences.isEmpty()) {
      text.append(opens ? gap.filter(spaces -> !spaces.isEmpty()).orElse("\n\n") : gap.orElse(" "));
    }
    Sentence finished = sentence.finish(sentences.size(), text.length());
    if (opens) {
      blocks.add(new Block(sentence.kind(), finished.span(), sentence.speaker()));
    } else {
      Block open = blocks.remove(blocks.size() - 1);
      blocks.add(new Block(open.kind(), open.span().union(finished.span()), open.speaker()));
    }
    sentences.add(finished);
    blockOf.add(blocks.size() - 1);
    text.append(sentence.text());
    gap = sentence.gapAfter();
  }

  /** The document, unless it has no sentence. */
  Optional<ParsedText> finish() {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Document document = Document.of(text.toString());
    Alignment alignment = Alignment.identity(text.length());
    PreparedText prepared =
        new PreparedText(document, document.text(), alignment, blocks, Optional.empty());
    return Optional.of(new ParsedText(prepared, sentences, blockOf, List.of()));
  }
}
