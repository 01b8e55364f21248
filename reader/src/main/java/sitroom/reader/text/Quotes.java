package sitroom.reader.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import sitroom.model.Span;

/**
 * Finds the quotations of a prepared text: straight and curly marks, single marks inside them, and
 * quotations that run over paragraphs, each of which opens with a mark while only the last one
 * closes. Apostrophes are no marks.
 */
public final class Quotes {
  private final PreparedText prepared;
  private final List<QuotedSpan> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int doublesOpen;

  /**
   * A quotation that has begun: where its mark stands, and its parts in the blocks before, to which
   * more are added.
   */
  private record Open(int mark, boolean single, int block, List<Span> parts, int partStart) {}

  private Quotes(PreparedText prepared) {
    this.prepared = prepared;
  }

  /** The quotations in the order in which they begin; those inside others follow them. */
  public static List<QuotedSpan> of(PreparedText prepared) {
    Quotes quotes = new Quotes(prepared);
    for (int number = 0; number < prepared.blocks().size(); number++) {
      quotes.read(number);
    }
    quotes.found.sort(
        Comparator.comparing(QuotedSpan::outer, Comparator.comparingInt(Span::start)));
    return List.copyOf(quotes.found);
  }

  /** The quoted words of the outermost quotations, block by block, without their marks. */
  public static List<Span> inner(PreparedText prepared) {
    return of(prepared).stream()
        .filter(quotation -> quotation.depth() == 0)
        .flatMap(quotation -> quotation.parts().stream())
        .filter(part -> part.length() > 0)
        .toList();
  }

  private void read(int number) {
    Block block = prepared.blocks().get(number);
    if (!block.kind().isParsed()) {
      return;
    }
    Span span = block.span();
    QuoteMarks marks = new QuoteMarks(prepared.text(), span);
    boolean goesOn = !open.isEmpty();
    for (int i = span.start(); i < span.end(); i++) {
      QuoteMarks.Role role = marks.role(i);
      boolean repeated = goesOn && i == span.start() && role != QuoteMarks.Role.NONE;
      if (role != QuoteMarks.Role.NONE && !repeated) {
        apply(role, i, number);
      }
    }
    endBlock(number);
  }

  private void apply(QuoteMarks.Role role, int i, int number) {
    switch (role) {
      case OPENS -> begin(i, false, number);
      case OPENS_SINGLE -> begin(i, true, number);
      case CLOSES -> close(i, false);
      case CLOSES_SINGLE -> close(i, true);
      case EITHER -> {
        if (isOpen(false)) {
          close(i, false);
        } else {
          begin(i, false, number);
        }
      }
      case NONE -> {}
    }
  }

  private boolean isOpen(boolean single) {
    return single ? open.size() > doublesOpen : doublesOpen > 0;
  }

  private void push(Open one) {
    open.addLast(one);
    doublesOpen += one.single() ? 0 : 1;
  }

  private Open pop() {
    Open last = open.removeLast();
    doublesOpen -= last.single() ? 0 : 1;
    return last;
  }

  private void begin(int mark, boolean single, int number) {
    // German marks: what else opens closes the low one.
    if (!single
        && prepared.text().charAt(mark) == '“'
        && !open.isEmpty()
        && prepared.text().charAt(open.getLast().mark()) == '„') {
      close(mark, false);
    } else {
      push(new Open(mark, single, number, List.of(), mark + 1));
    }
  }

  /**
   * Closes the innermost quotation with marks of this kind; what is still open inside it was no
   * quotation.
   */
  private void close(int mark, boolean single) {
    if (single && (open.isEmpty() || !open.getLast().single())) {
      return;
    }
    if (!isOpen(single)) {
      return;
    }
    while (open.getLast().single() != single) {
      pop();
    }
    Open ended = pop();
    add(ended, mark, mark + 1, true);
  }

  private void add(Open ended, int innerEnd, int outerEnd, boolean closed) {
    List<Span> parts = new ArrayList<>(ended.parts());
    parts.add(WordShape.strip(prepared.text(), Math.min(ended.partStart(), innerEnd), innerEnd));
    Span inner = new Span(ended.mark() + 1, innerEnd);
    if (!WordShape.strip(prepared.text(), inner.start(), inner.end())
        .equals(new Span(inner.end(), inner.end()))) {
      found.add(
          new QuotedSpan(
              inner, new Span(ended.mark(), outerEnd), parts, ended.block(), open.size(), closed));
    }
  }

  /**
   * At a paragraph's end a quotation goes on if the next paragraph opens with a mark; else it ends
   * there.
   */
  private void endBlock(int number) {
    Optional<Open> outermost = open.stream().filter(one -> !one.single()).findFirst();
    open.clear();
    doublesOpen = 0;
    if (outermost.isEmpty()) {
      return;
    }
    Open left = outermost.get();
    int end = prepared.blocks().get(number).span().end();
    if (opensWithMark(number + 1)) {
      List<Span> parts = left.block() == number ? new ArrayList<>() : left.parts();
      parts.add(WordShape.strip(prepared.text(), Math.min(left.partStart(), end), end));
      int next = prepared.blocks().get(number + 1).span().start() + 1;
      push(new Open(left.mark(), false, left.block(), parts, next));
    } else {
      add(left, end, end, false);
    }
  }

  private boolean opensWithMark(int number) {
    if (number >= prepared.blocks().size() || !prepared.blocks().get(number).kind().isParsed()) {
      return false;
    }
    char first = prepared.text().charAt(prepared.blocks().get(number).span().start());
    return first == '“' || first == '"' || first == '«' || first == '„';
  }
}
