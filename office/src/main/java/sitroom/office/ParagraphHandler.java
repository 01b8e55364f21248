package sitroom.office;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the paragraphs of a file from the XHTML that Tika makes of it. Lines of one paragraph
 * become one, a word that was parted at a line's end too.
 */
final class ParagraphHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "table", "tr", "body", "br");

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder open = new StringBuilder();
  private boolean inBody;
  private boolean full;

  ParagraphHandler(int most) {
    this.most = most;
  }

  String text() {
    return text.toString();
  }

  /** Whether the text was longer than it may be. */
  boolean isFull() {
    return full;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    inBody |= name.equals("body");
    if (BLOCKS.contains(name)) {
      close();
    } else if (name.equals("td")) {
      open.append(' ');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (BLOCKS.contains(name)) {
      close();
    }
  }

  @Override
  public void characters(char[] characters, int from, int length) throws SAXException {
    if (inBody) {
      open.append(characters, from, length);
      if (text.length() + open.length() > most) {
        full = true;
        throw new SAXException("longer than " + most);
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int from, int length) throws SAXException {
    characters(characters, from, length);
  }

  private void close() {
    String paragraph =
        open.toString()
            .replace('\u00A0', ' ')
            .replace("\u00AD", "")
            .replaceAll("(?<=\\p{Ll})-\\s*\\R\\s*(?=\\p{Ll})", "")
            .replaceAll("\\s+", " ")
            .strip();
    open.setLength(0);
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
    }
  }
}
