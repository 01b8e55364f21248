package sitroom.sources.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where an article stands in a page whose markup does not name it: the block with the most running
 * text right under it, as the Readability programs of browsers find it, and as much around it as
 * belongs to it.
 */
final class MainBlock {
  /** A paragraph; what is shorter is a label, a menu's entry or a headline. */
  private static final int PARAGRAPH = 40;

  /** Running text that is sure not to be a teaser. */
  private static final int LONG_PARAGRAPH = 80;

  /** An article in sections stands in the block around them, not in its longest section. */
  private static final double MORE_AROUND = 0.5;

  private final Map<Element, Integer> running = new HashMap<>();

  private MainBlock() {}

  /** The block; empty where the page has no paragraph long enough to tell. */
  static Optional<Element> of(Element body) {
    MainBlock search = new MainBlock();
    for (Element element : body.getAllElements()) {
      search.running.put(element, runningText(element));
    }
    return search.best(body).map(block -> search.widened(block, body));
  }

  private Optional<Element> best(Element body) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element element : body.getAllElements()) {
      int length = running.getOrDefault(element, 0);
      if (length >= PARAGRAPH) {
        if (!element.normalName().equals("p")) {
          scores.merge(element, (double) length, Double::sum);
        }
        Element parent = element.parent();
        if (parent != null && !element.equals(body)) {
          scores.merge(parent, (double) length, Double::sum);
          Element above = parent.parent();
          if (above != null && !parent.equals(body)) {
            scores.merge(above, length / 2.0, Double::sum);
          }
        }
      }
    }
    // In the order of the page, so that of equals it is always the first.
    Element best = null;
    for (Element element : body.getAllElements()) {
      if (scores.containsKey(element)
          && (best == null || scores.get(element) > scores.getOrDefault(best, 0.0))) {
        best = element;
      }
    }
    return Optional.ofNullable(best);
  }

  private Element widened(Element block, Element body) {
    Element widest = block;
    Element around = block;
    while (!around.equals(body) && around.parent() != null) {
      around = around.parent();
      if (longText(around) - longText(widest) >= MORE_AROUND * longText(widest)) {
        widest = around;
      }
    }
    return widest;
  }

  private int longText(Element block) {
    return block.getAllElements().stream()
        .mapToInt(element -> running.getOrDefault(element, 0))
        .filter(length -> length >= LONG_PARAGRAPH)
        .sum();
  }

  /** Units of text that stand in the element itself and are no link. */
  private static int runningText(Element element) {
    return element.isBlock() || element.normalName().equals("td") ? inline(element) : 0;
  }

  private static int inline(Element element) {
    int length = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        length += text.text().strip().length();
      } else if (node instanceof Element child
          && !child.isBlock()
          && !child.normalName().equals("a")) {
        length += inline(child);
      }
    }
    return length;
  }
}
