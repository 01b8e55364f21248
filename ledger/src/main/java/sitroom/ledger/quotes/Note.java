package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.List;

/** Says in a line how a quotation differs from what was said. */
final class Note {
  private static final int MOST = 4;

  private Note() {}

  static String of(Finding finding) {
    List<String> parts = new ArrayList<>();
    List<Piece> changes = finding.pieces().stream().filter(Piece::isChange).toList();
    changes.stream().limit(MOST).map(Note::change).forEach(parts::add);
    if (changes.size() > MOST) {
      parts.add(changes.size() - MOST + " more changes");
    }
    long left = finding.pieces().stream().filter(one -> one.kind() == Piece.Kind.LEFT_OUT).count();
    if (left > 0) {
      parts.add(left == 1 ? "words left out" : "words left out at " + left + " places");
    }
    if (finding.pieces().stream().anyMatch(one -> one.kind() == Piece.Kind.JOINED)) {
      parts.add(finding.passages().size() + " passages joined");
    }
    if (finding.pieces().stream().anyMatch(one -> one.kind() == Piece.Kind.BRACKETED)) {
      parts.add("words in brackets are the writer's");
    }
    finding.saidBy().ifPresent(label -> parts.add("said by " + label));
    return String.join("; ", parts);
  }

  private static String change(Piece piece) {
    return piece.kind() == Piece.Kind.PUT_IN
        ? "\"" + piece.quoted() + "\" put in"
        : "\"" + piece.said() + "\" became \"" + piece.quoted() + "\"";
  }
}
