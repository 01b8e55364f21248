package sitroom.sources.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import sitroom.sources.input.Encodings;
import sitroom.sources.input.UnreadableException;

/** Lists of feeds as feed readers exchange them (OPML 1.0 to 2.0). */
public final class Opml {
  private Opml() {}

  /**
   * A feed in a list.
   *
   * @param page the site that it belongs to
   */
  public record Outline(String title, String feed, Optional<String> page) {}

  /**
   * The feeds of a list, those in folders too.
   *
   * @throws UnreadableException where it is no such list
   */
  public static List<Outline> read(byte[] bytes) throws UnreadableException {
    Document document = SafeXml.parse(Encodings.decode(bytes, Optional.empty()));
    if (!document.getRootElement().getName().equalsIgnoreCase("opml")) {
      throw new UnreadableException(
          "no OPML: it starts with " + document.getRootElement().getName());
    }
    List<Outline> outlines = new ArrayList<>();
    for (Element element : document.getDescendants(Filters.element("outline"))) {
      Optional<String> feed = attribute(element, "xmlUrl");
      if (feed.isPresent()) {
        String title =
            attribute(element, "title").or(() -> attribute(element, "text")).orElse(feed.get());
        outlines.add(new Outline(title, feed.get(), attribute(element, "htmlUrl")));
      }
    }
    return outlines;
  }

  /** A list as OPML 2.0. */
  public static String write(String title, List<Outline> outlines) {
    Element body = new Element("body");
    for (Outline outline : outlines) {
      Element element =
          new Element("outline")
              .setAttribute("type", "rss")
              .setAttribute("text", outline.title())
              .setAttribute("title", outline.title())
              .setAttribute("xmlUrl", outline.feed());
      outline.page().ifPresent(page -> element.setAttribute("htmlUrl", page));
      body.addContent(element);
    }
    Element head = new Element("head").addContent(new Element("title").setText(title));
    Element root = new Element("opml").setAttribute("version", "2.0");
    root.addContent(head).addContent(body);
    return new XMLOutputter(Format.getPrettyFormat().setLineSeparator("\n"))
        .outputString(new Document(root));
  }

  /** Attributes are written in several ways. */
  private static Optional<String> attribute(Element element, String name) {
    return element.getAttributes().stream()
        .filter(attribute -> attribute.getName().equalsIgnoreCase(name))
        .map(attribute -> attribute.getValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
