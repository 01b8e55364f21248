package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;

/** The blocks of a transcript: what stands before the first turn, and then turn after turn. */
final class TranscriptLayout {
  private static final int MOST_PLACE_WORDS = 7;

  private final Document document;
  private final String plain;
  private final List<Span> paragraphs;
  private final List<SpeakerLabel> turns;
  private final List<Block> blocks = new ArrayList<>();
  private int next;

  TranscriptLayout(
      Document document, String plain, List<Span> paragraphs, List<SpeakerLabel> turns) {
    this.document = document;
    this.plain = plain;
    this.paragraphs = paragraphs;
    this.turns = turns;
  }

  List<Block> blocks() {
    Optional<SpeakerLabel> speaking = Optional.empty();
    for (Span paragraph : paragraphs) {
      int done = paragraph.start();
      while (next < turns.size() && turns.get(next).span().start() < paragraph.end()) {
        SpeakerLabel label = turns.get(next++);
        add(done, label.span().start(), speaking);
        blocks.add(Layout.block(Block.Kind.APPARATUS, label.span()));
        speaking = Optional.of(label);
        done = label.span().end();
      }
      add(done, paragraph.end(), speaking);
    }
    return blocks;
  }

  private void add(int start, int end, Optional<SpeakerLabel> speaking) {
    Span span = WordShape.strip(plain, start, end);
    if (span.length() == 0) {
      return;
    }
    String line = span.of(plain).replace("*", "").strip();
    Block.Kind kind = speaking.map(label -> said(line, label)).orElseGet(() -> opening(line));
    blocks.add(
        new Block(
            kind,
            span,
            kind == Block.Kind.TURN || kind == Block.Kind.QUESTION
                ? speaking.map(SpeakerLabel::speaker)
                : Optional.empty()));
  }

  private static Block.Kind said(String line, SpeakerLabel label) {
    if (LineKinds.isClock(line)
        || LineKinds.isEndMark(line)
        || LineKinds.isBracketed(line)
        || LineKinds.isDateLine(line)) {
      return Block.Kind.APPARATUS;
    }
    return label.isQuestioner() ? Block.Kind.QUESTION : Block.Kind.TURN;
  }

  /** A line before the first turn: the event's name, place and time, or a summary. */
  private Block.Kind opening(String line) {
    if (document.title().filter(title -> LineKinds.sameWords(title, line)).isPresent()) {
      return Block.Kind.HEADLINE;
    }
    if (WordShape.endsSentence(line)
        && WordShape.words(line).size() > 6
        && !LineKinds.isBracketed(line)) {
      return Block.Kind.PARAGRAPH;
    }
    return isPlace(line) ? Block.Kind.DATELINE : Block.Kind.APPARATUS;
  }

  /** "Lusaka, Zambia", but not "Ann Smith, Chief Economist" where she is one of the speakers. */
  private boolean isPlace(String line) {
    int comma = line.indexOf(',');
    // "Washington, D.C." ends in a stop and is no sentence.
    String unstopped = line.endsWith("D.C.") ? line.substring(0, line.length() - 1) : line;
    if (comma <= 0 || !LineKinds.isHeadingShaped(unstopped) || !FullDates.in(line).isEmpty()) {
      return false;
    }
    List<String> before = WordShape.words(line.substring(0, comma));
    String last = before.isEmpty() ? "" : before.get(before.size() - 1).toUpperCase(Locale.ROOT);
    boolean speaks = turns.stream().anyMatch(label -> label.shortName().endsWith(last));
    return !speaks && WordShape.words(line).size() <= MOST_PLACE_WORDS;
  }
}
