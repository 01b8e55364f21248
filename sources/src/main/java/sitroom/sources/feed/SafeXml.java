package sitroom.sources.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import sitroom.sources.input.UnreadableException;

/**
 * Reads XML from anybody: no entity is taken from elsewhere and none is declared in the file, so
 * none can unfold.
 */
final class SafeXml {
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*(\\[|>)");
  private static final int HEAD = 4096;

  private SafeXml() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException where it is not well-formed, or declares entities
   */
  static Document parse(String xml) throws UnreadableException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new DepthLimit());
    try {
      // The names that HTML has for characters stand in many feeds; ROME writes them as numbers.
      return builder.build(new XmlFixerReader(new StringReader(withoutDoctype(xml))));
    } catch (JDOMParseException e) {
      throw new UnreadableException(
          Math.max(1, e.getLineNumber()), "not well-formed XML: " + reason(e));
    } catch (JDOMException e) {
      throw new UnreadableException("not well-formed XML: " + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private static String reason(JDOMException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).split("\\R", 2)[0];
  }

  /** Old feeds name their format by a DOCTYPE, which nobody needs to read them. */
  private static String withoutDoctype(String xml) throws UnreadableException {
    Matcher doctype = DOCTYPE.matcher(xml);
    if (!doctype.region(0, Math.min(HEAD, xml.length())).find()) {
      return xml;
    }
    if (doctype.group(1).equals("[")) {
      throw new UnreadableException("declares entities of its own, which are not unfolded");
    }
    return xml.substring(0, doctype.start()) + xml.substring(doctype.end());
  }
}
