package sitroom.sources.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops at XML that is nested deeper than any feed: each level costs as much as all above it. */
final class DepthLimit extends XMLFilterImpl {
  private static final int MOST = 256;

  private int depth;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > MOST) {
      throw new SAXException("nested too deeply");
    }
    super.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    depth--;
    super.endElement(uri, name, qualified);
  }
}
