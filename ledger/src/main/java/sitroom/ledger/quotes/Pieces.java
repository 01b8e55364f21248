package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Span;

/** Puts the steps of an alignment together to pieces with their words and places. */
final class Pieces {
  private static final int WIDEST_GAP = 15;

  private final String quotingText;
  private final List<Word> quoted;
  private final String saidText;
  private final List<Word> said;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Span> passages = new ArrayList<>();
  private int lastSaid = -1;
  private int silent;

  Pieces(String quotingText, List<Word> quoted, String saidText, List<Word> said) {
    this.quotingText = quotingText;
    this.quoted = quoted;
    this.saidText = saidText;
    this.said = said;
  }

  void add(Step step) {
    if (step.quoted() < 0) {
      return;
    }
    Word word = quoted.get(step.quoted());
    if (step.said() < 0) {
      add(
          word.bracketed() ? Piece.Kind.BRACKETED : Piece.Kind.PUT_IN,
          word.span(),
          Optional.empty());
      return;
    }
    between(step.said(), step.jump(), sign(step.quoted()));
    Word other = said.get(step.said());
    Piece.Kind kind = Piece.Kind.CHANGED;
    if (word.form().equals(other.form())) {
      kind = Piece.Kind.SAME;
    } else if (word.bracketed()) {
      kind = Piece.Kind.BRACKETED;
    }
    add(kind, word.span(), Optional.of(other.span()));
    lastSaid = step.said();
  }

  /** Where the quotation has an ellipsis, or a bracket, before a word. */
  private Optional<Span> sign(int word) {
    if (word == 0 || !quoted.get(word).cutBefore()) {
      return Optional.empty();
    }
    int from = quoted.get(word - 1).span().end();
    int to = quoted.get(word).span().start();
    return Optional.of(new Span(from, to));
  }

  /** What was said between the last word and this one. */
  private void between(int next, boolean jump, Optional<Span> sign) {
    Span here = said.get(next).span();
    List<Word> left =
        lastSaid >= 0 && next > lastSaid
            ? said.subList(lastSaid + 1, next).stream().filter(one -> !one.droppable()).toList()
            : List.of();
    if (lastSaid < 0) {
      passages.add(here);
    } else if (jump || next < lastSaid || left.size() > WIDEST_GAP) {
      pieces.add(new Piece(Piece.Kind.JOINED, "", Optional.empty(), "", Optional.empty()));
      passages.add(here);
    } else {
      if (!left.isEmpty()) {
        Span out = left.get(0).span().union(left.get(left.size() - 1).span());
        pieces.add(new Piece(Piece.Kind.LEFT_OUT, "", sign, out.of(saidText), Optional.of(out)));
        silent += sign.isPresent() ? 0 : left.size();
      }
      Span passage = passages.remove(passages.size() - 1);
      passages.add(passage.union(here));
    }
  }

  private void add(Piece.Kind kind, Span own, Optional<Span> other) {
    if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == kind) {
      Piece last = pieces.remove(pieces.size() - 1);
      Span longer = last.quotedSpan().map(own::union).orElse(own);
      Optional<Span> longerSaid =
          last.saidSpan().isPresent() && other.isPresent()
              ? Optional.of(last.saidSpan().get().union(other.get()))
              : last.saidSpan().or(() -> other);
      pieces.add(piece(kind, longer, longerSaid));
    } else {
      pieces.add(piece(kind, own, other));
    }
  }

  private Piece piece(Piece.Kind kind, Span own, Optional<Span> other) {
    return new Piece(
        kind,
        own.of(quotingText),
        Optional.of(own),
        other.map(span -> span.of(saidText)).orElse(""),
        other);
  }

  List<Piece> done() {
    return List.copyOf(pieces);
  }

  /** How many words were left out without a sign. */
  int silent() {
    return silent;
  }

  /** Where it was said. */
  List<Passage> passages() {
    return passages.stream().map(span -> Passage.of(saidText, span)).toList();
  }
}
