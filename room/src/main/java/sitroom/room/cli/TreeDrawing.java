package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Draws a sentence's tree as SVG: the words in a row, an arc from each word's head to it, the root
 * under an arrow of its own. Letters are taken to be of one width, so that the drawing needs to
 * know no font.
 */
final class TreeDrawing {
  private static final double LETTER = 8.6;
  private static final double SMALL_LETTER = 6.7;
  private static final double GAP = 18;
  private static final double SLOT = 9;
  private static final double LEVEL = 26;
  private static final double TOP = 22;
  private static final double ROUND = 8;
  private static final double LINE = 17;

  private final Sentence sentence;
  private final TreeArcs arcs;
  private final double[] centre;
  private final double wordsTop;

  TreeDrawing(Sentence sentence) {
    this.sentence = sentence;
    this.arcs = TreeArcs.of(sentence);
    this.centre = centres();
    this.wordsTop = TOP + (arcs.highest() + 1) * LEVEL;
  }

  /** Places the words so far apart that neither they nor the labels above them touch. */
  private double[] centres() {
    double[] places = new double[sentence.size()];
    for (int word = 0; word < places.length; word++) {
      double least =
          word == 0
              ? GAP + width(0) / 2
              : places[word - 1] + (width(word - 1) + width(word)) / 2 + GAP;
      for (TreeArcs.Arc arc : arcs.arcs()) {
        if (arc.last() == word) {
          double label = arc.label().length() * SMALL_LETTER + 2 * ROUND + slots(arc);
          least = Math.max(least, places[arc.first()] + label);
        }
      }
      places[word] = least;
    }
    return places;
  }

  /** How much of an arc's length goes to the places at its ends. */
  private double slots(TreeArcs.Arc arc) {
    return (arcs.at(arc.first()).size() + arcs.at(arc.last()).size()) * SLOT / 2;
  }

  private double width(int word) {
    Token token = sentence.token(word);
    int small = Math.max(token.lemma().length(), token.upos().length() + token.xpos().length() + 1);
    double text = Math.max(token.form().length() * LETTER, small * SMALL_LETTER);
    return Math.max(text, (arcs.at(word).size() + 1) * SLOT);
  }

  /** The whole drawing. */
  String svg() {
    int last = sentence.size() - 1;
    double right = centre[last] + width(last) / 2 + GAP;
    double bottom = wordsTop + 4.4 * LINE;
    List<String> parts = new ArrayList<>();
    parts.add(
        "<svg role=\"img\" aria-label=\""
            + Markup.text(summary())
            + "\" width=\""
            + Markup.px(right)
            + "\" height=\""
            + Markup.px(bottom)
            + "\">");
    arcs.arcs().forEach(arc -> parts.add(arc(arc)));
    parts.add(root());
    for (int word = 0; word < sentence.size(); word++) {
      parts.add(word(word));
    }
    parts.add("</svg>");
    return String.join("\n", parts);
  }

  private String summary() {
    return "Tree with the root " + sentence.form(sentence.root()) + "; the table has all its words";
  }

  private double end(TreeArcs.Arc arc, int word) {
    int place = arcs.at(word).indexOf(arc);
    boolean behindRootArrow = word == sentence.root() && arc.first() == word;
    return slot(word, behindRootArrow ? place + 1 : place);
  }

  /** Where one of the arcs at a word ends; the root's own arrow has a place among its arcs. */
  private double slot(int word, int place) {
    int all = arcs.at(word).size() + (word == sentence.root() ? 1 : 0);
    return centre[word] + (place - (all - 1) / 2.0) * SLOT;
  }

  private String arc(TreeArcs.Arc arc) {
    double from = end(arc, arc.head());
    double to = end(arc, arc.dependent());
    double high = wordsTop - LEVEL * arc.level();
    double turn = to > from ? ROUND : -ROUND;
    String path =
        "M"
            + point(from, wordsTop)
            + "V"
            + Markup.px(high + ROUND)
            + "Q"
            + point(from, high)
            + " "
            + point(from + turn, high)
            + "H"
            + Markup.px(to - turn)
            + "Q"
            + point(to, high)
            + " "
            + point(to, high + ROUND)
            + "V"
            + Markup.px(wordsTop - 5);
    return "<path class=\"arc\" d=\""
        + path
        + "\"/>"
        + arrow(to)
        + text("label", (from + to) / 2, high + 4, arc.label());
  }

  private String root() {
    int root = sentence.root();
    double at = slot(root, (int) arcs.arcs().stream().filter(arc -> arc.last() == root).count());
    double high = wordsTop - LEVEL * (arcs.highest() + 1);
    return "<path class=\"arc\" d=\"M"
        + point(at, high)
        + "V"
        + Markup.px(wordsTop - 5)
        + "\"/>"
        + arrow(at)
        + text("label", at, high - 4, sentence.label(sentence.root()));
  }

  private String arrow(double at) {
    return "<path class=\"head\" d=\"M"
        + point(at - 3.5, wordsTop - 7)
        + "L"
        + point(at + 3.5, wordsTop - 7)
        + "L"
        + point(at, wordsTop)
        + "Z\"/>";
  }

  private String word(int word) {
    Token token = sentence.token(word);
    double at = centre[word];
    String name =
        token.name().equals("O")
            ? ""
            : "<rect class=\"name\" x=\""
                + Markup.px(at - width(word) / 2 - 3)
                + "\" y=\""
                + Markup.px(wordsTop + 3)
                + "\" width=\""
                + Markup.px(width(word) + 6)
                + "\" height=\""
                + Markup.px(LINE + 3)
                + "\" rx=\"3\"/>"
                + text("tag", at, wordsTop + 4 * LINE, token.name());
    return name
        + text("word", at, wordsTop + LINE, token.form())
        + text("tag", at, wordsTop + 2 * LINE, token.upos() + " " + token.xpos())
        + text("lemma", at, wordsTop + 3 * LINE, token.lemma());
  }

  private static String text(String kind, double x, double y, String text) {
    return "<text class=\""
        + kind
        + "\" x=\""
        + Markup.px(x)
        + "\" y=\""
        + Markup.px(y)
        + "\">"
        + Markup.text(text)
        + "</text>";
  }

  private static String point(double x, double y) {
    return Markup.px(x) + " " + Markup.px(y);
  }
}
