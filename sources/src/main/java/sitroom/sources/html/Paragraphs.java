package sitroom.sources.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page, one paragraph for each block, with an empty line between them. */
public final class Paragraphs implements NodeVisitor {
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private Paragraphs() {}

  /** The text of a part. */
  public static String of(Element part) {
    Paragraphs visitor = new Paragraphs();
    NodeTraversor.traverse(visitor, part);
    visitor.close();
    return String.join("\n\n", visitor.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText());
    } else if (endsParagraph(node)) {
      close();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (endsParagraph(node)) {
      close();
    }
  }

  private static boolean endsParagraph(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void close() {
    String text = open.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    open.setLength(0);
  }
}
