package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;
import sitroom.reader.text.Alignment;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/** One document of a CoNLL-U file while it is being read. */
final class ConlluDocument {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Integer> blockOf = new ArrayList<>();
  private final List<Integer> blockStarts = new ArrayList<>();
  private Optional<String> gap = Optional.empty();

  void add(ConlluSentence sentence) {
    if (sentence.isEmpty()) {
      return;
    }
    boolean newBlock = blockStarts.isEmpty() || sentence.startsBlock();
    if (!sentences.isEmpty()) {
      text.append(gap.orElse(newBlock ? "\n\n" : " "));
    }
    if (newBlock) {
      blockStarts.add(sentences.size());
    }
    sentences.add(sentence.finish(sentences.size(), text.length()));
    blockOf.add(blockStarts.size() - 1);
    text.append(sentence.text());
    gap = sentence.spacesAfter();
  }

  /** The document, unless it has no sentence. */
  Optional<ParsedText> finish() {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < blockStarts.size(); i++) {
      int last = (i + 1 < blockStarts.size() ? blockStarts.get(i + 1) : sentences.size()) - 1;
      Span span = sentences.get(blockStarts.get(i)).span().union(sentences.get(last).span());
      blocks.add(new Block(Block.Kind.PARAGRAPH, span, Optional.empty()));
    }
    Document document = Document.of(text.toString());
    PreparedText prepared =
        new PreparedText(
            document, document.text(), Alignment.identity(text.length()), blocks, Optional.empty());
    return Optional.of(new ParsedText(prepared, sentences, blockOf, List.of()));
  }
}
