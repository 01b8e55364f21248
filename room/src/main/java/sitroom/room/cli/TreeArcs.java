package sitroom.room.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sitroom.reader.parse.Sentence;

/**
 * The arcs of a sentence's tree, each with the level that it is drawn on: above all arcs that lie
 * within it.
 *
 * @param arcs the shorter before the longer
 */
record TreeArcs(List<Arc> arcs) {

  /**
   * One arc.
   *
   * @param level 1 for the lowest
   */
  record Arc(int head, int dependent, String label, int level) {
    int first() {
      return Math.min(head, dependent);
    }

    int last() {
      return Math.max(head, dependent);
    }

    private boolean overlaps(Arc other) {
      return first() < other.last() && other.first() < last();
    }
  }

  static TreeArcs of(Sentence sentence) {
    List<Arc> shortFirst = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      if (sentence.head(word) != Sentence.ROOT) {
        shortFirst.add(new Arc(sentence.head(word), word, sentence.label(word), 1));
      }
    }
    shortFirst.sort(
        Comparator.comparingInt((Arc arc) -> arc.last() - arc.first())
            .thenComparingInt(Arc::first)
            .thenComparingInt(Arc::dependent));
    List<Arc> placed = new ArrayList<>();
    for (Arc arc : shortFirst) {
      int below = placed.stream().filter(arc::overlaps).mapToInt(Arc::level).max().orElse(0);
      placed.add(new Arc(arc.head(), arc.dependent(), arc.label(), below + 1));
    }
    return new TreeArcs(List.copyOf(placed));
  }

  int highest() {
    return arcs.stream().mapToInt(Arc::level).max().orElse(0);
  }

  /**
   * The arcs that end at a word, from left to right in the order that lets none cross another
   * there: those to the left, the longest last, then those to the right, the longest first.
   */
  List<Arc> at(int word) {
    List<Arc> leftward = arcs.stream().filter(arc -> arc.last() == word).toList();
    List<Arc> rightward =
        new ArrayList<>(arcs.stream().filter(arc -> arc.first() == word).toList());
    java.util.Collections.reverse(rightward);
    List<Arc> all = new ArrayList<>(leftward);
    all.addAll(rightward);
    return all;
  }
}
