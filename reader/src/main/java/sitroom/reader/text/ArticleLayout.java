package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;

/**
 * The blocks of a text that is no transcript: headline, byline, caption, credit, dateline,
 * headings, paragraphs.
 */
final class ArticleLayout {
  /** Headlines, bylines and captions stand among the first paragraphs only. */
  private static final int TOP = 6;

  private static final int LONGEST_HEADLINE = 200;

  private final Document document;
  private final String plain;
  private final List<Span> paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;
  private boolean begun;
  private Optional<String> speaker = Optional.empty();

  /**
   * @param titled whether the headline was found before the paragraphs
   */
  ArticleLayout(Document document, String plain, List<Span> paragraphs, boolean titled) {
    this.document = document;
    this.plain = plain;
    this.paragraphs = paragraphs;
    this.titled = titled;
  }

  List<Block> blocks() {
    for (int i = 0; i < paragraphs.size(); i++) {
      add(i);
    }
    return blocks;
  }

  private void add(int i) {
    Span span = paragraphs.get(i);
    String line = line(i);
    Optional<Block.Kind> kind = kindOfLine(i, line);
    if (kind.isPresent()) {
      titled |= kind.get() == Block.Kind.HEADLINE;
      blocks.add(Layout.block(kind.get(), span));
      return;
    }
    Optional<SpeakerNote> note = SpeakerNote.at(plain, span);
    if (note.isPresent()) {
      speaker = Optional.of(note.get().speaker());
      blocks.add(Layout.block(Block.Kind.APPARATUS, note.get().span()));
      paragraph(note.get().span().end(), span.end());
      return;
    }
    Optional<Dateline> dateline =
        begun && i > TOP ? Optional.empty() : Dateline.at(plain, span, !begun);
    if (dateline.isPresent()) {
      blocks.add(
          Layout.block(
              Block.Kind.DATELINE,
              WordShape.strip(plain, dateline.get().span().start(), dateline.get().span().end())));
      paragraph(dateline.get().textStart(), span.end());
      return;
    }
    paragraph(span.start(), span.end());
  }

  private void paragraph(int start, int end) {
    int from = start;
    while (from < end && isBullet(plain.charAt(from))) {
      from++;
    }
    Span span = WordShape.strip(plain, from, end);
    if (span.length() > 0) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, span, speaker));
      begun = true;
    }
  }

  private static boolean isBullet(char c) {
    return c == '*'
        || c == '•'
        || c == '·'
        || c == '‣'
        || c == '▪'
        || c == '◦'
        || c == ' '
        || c == '\uF0B7';
  }

  /** The kind of a paragraph that is apparatus as a whole; nothing where it is read. */
  private Optional<Block.Kind> kindOfLine(int i, String line) {
    boolean top = i < TOP;
    if (top && document.title().filter(title -> LineKinds.sameWords(title, line)).isPresent()) {
      return Optional.of(Block.Kind.HEADLINE);
    }
    if (LineKinds.isEndMark(line)
        || LineKinds.isClock(line)
        || LineKinds.isDateLine(line)
        || LineKinds.isContactOrNotice(line)) {
      return Optional.of(Block.Kind.APPARATUS);
    }
    if ((top && !begun && LineKinds.isByline(line)) || isSignature(i, line)) {
      return Optional.of(Block.Kind.BYLINE);
    }
    if (LineKinds.isCredit(line)) {
      return Optional.of(Block.Kind.CREDIT);
    }
    if (isCaption(i, line)) {
      return Optional.of(Block.Kind.CAPTION);
    }
    if (isPlaceAndDay(i, line)) {
      return Optional.of(Block.Kind.DATELINE);
    }
    if (isHeadline(i, line)) {
      return Optional.of(Block.Kind.HEADLINE);
    }
    return isHeading(i, line) ? Optional.of(Block.Kind.APPARATUS) : Optional.empty();
  }

  /** A name alone at the end, or the known author anywhere at the ends. */
  private boolean isSignature(int i, String line) {
    boolean last = i == paragraphs.size() - 1;
    boolean author = document.author().filter(name -> LineKinds.sameWords(name, line)).isPresent();
    return author
        || (last && i > 0 && WordShape.endsSentence(line(i - 1)) && LineKinds.isLoneName(line));
  }

  /** "Hiroshima, 20 May 2023" over the text. */
  private boolean isPlaceAndDay(int i, String line) {
    if (begun || i >= TOP || line.length() > 80 || WordShape.endsSentence(line)) {
      return false;
    }
    boolean dated = !FullDates.in(line).isEmpty();
    boolean knownTitle = titled || document.title().isPresent();
    return LineKinds.isHeadingShaped(line)
        && line.indexOf(',') > 0
        && (dated
            ? WordShape.words(line).size() <= 8
            : knownTitle
                && WordShape.words(line).size() <= 5
                && LineKinds.isLoneName(line.replace(",", "")));
  }

  /**
   * The first line of a text without a known title, when it does not end as a sentence and
   * sentences follow.
   */
  private boolean isHeadline(int i, String line) {
    if (titled || begun || i >= TOP || document.title().isPresent() || i + 1 >= paragraphs.size()) {
      return false;
    }
    boolean question =
        line.endsWith("?") && line.indexOf('.') < 0 && line.length() < line(i + 1).length();
    boolean open = !WordShape.endsSentence(line) && !line.endsWith(":") && !line.endsWith(",");
    return (open || question)
        && line.length() <= LONGEST_HEADLINE
        && sentencesFollow(i)
        && WordShape.words(line).size() >= 2
        && Dateline.at(plain, paragraphs.get(i), true)
            .filter(d -> WordShape.endsSentence(line))
            .isEmpty();
  }

  private boolean sentencesFollow(int i) {
    for (int j = i + 1; j < paragraphs.size() && j <= i + TOP; j++) {
      if (WordShape.endsSentence(line(j))) {
        return true;
      }
    }
    return false;
  }

  /** A heading stands over a longer paragraph of sentences. */
  private boolean isHeading(int i, String line) {
    if (!LineKinds.isHeadingShaped(line) || i + 1 >= paragraphs.size()) {
      return false;
    }
    String below = line(i + 1);
    boolean overHeading =
        LineKinds.isHeadingShaped(below)
            && i + 2 < paragraphs.size()
            && WordShape.endsSentence(line(i + 2));
    return overHeading
        || (below.length() > line.length()
            && (WordShape.endsSentence(below) || below.endsWith(":")));
  }

  /**
   * A picture's caption: it names its source, or stands between headline and credit or dateline and
   * carries a date.
   */
  private boolean isCaption(int i, String line) {
    if (line.length() > 3 * LONGEST_HEADLINE) {
      return false;
    }
    if (Captions.namesSource(line)) {
      return true;
    }
    if (i >= TOP
        || i + 1 >= paragraphs.size()
        || line.length() < 40
        || !WordShape.endsSentence(line)) {
      return false;
    }
    boolean credited = LineKinds.isCredit(line(i + 1)) && i + 2 < paragraphs.size();
    boolean before =
        !begun
            && Dateline.at(plain, paragraphs.get(i + 1), true).isPresent()
            && Dateline.at(plain, paragraphs.get(i), true).isEmpty();
    return credited || (before && Captions.endsWithDate(line));
  }

  private String line(int i) {
    return paragraphs.get(i).of(plain);
  }
}
