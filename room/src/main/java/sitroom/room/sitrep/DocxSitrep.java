package sitroom.room.sitrep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A report as a Word document (ECMA-376) with real footnotes. It needs five small parts of that
 * format, which are written here: a library for all of it would be fourteen megabytes.
 */
public final class DocxSitrep {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + part("document", "document.main")
          + part("styles", "styles")
          + part("footnotes", "footnotes")
          + "</Types>";
  private static final String RELATIONS =
      XML
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + relation(1, "officeDocument", "word/document.xml")
          + "</Relationships>";
  private static final String OWN_RELATIONS =
      XML
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + relation(1, "styles", "styles.xml")
          + relation(2, "footnotes", "footnotes.xml")
          + "</Relationships>";
  private static final String STYLES =
      XML
          + "<w:styles"
          + MAIN
          + ">"
          + style("Normal", "Normal", 22, false)
          + style("Title", "Title", 40, true)
          + style("Heading1", "heading 1", 26, true)
          + style("FootnoteText", "footnote text", 18, false)
          + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote"
          + " reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
  private static final String MARK =
      "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>%s</w:r>";

  private DocxSitrep() {}

  private static String part(String name, String type) {
    return "<Override PartName=\"/word/"
        + name
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
        + type
        + "+xml\"/>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"r"
        + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String style(String id, String name, int halfPoints, boolean bold) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr><w:rPr>"
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\""
        + halfPoints
        + "\"/></w:rPr></w:style>";
  }

  /** The bytes of the document; the same report gives the same bytes. */
  public static byte[] write(Sitrep report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      put(zip, "word/_rels/document.xml.rels", OWN_RELATIONS);
      put(zip, "word/styles.xml", STYLES);
      put(zip, "word/document.xml", document(report));
      put(zip, "word/footnotes.xml", footnotes(report));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String document(Sitrep report) {
    StringBuilder out = new StringBuilder(XML + "<w:document" + MAIN + "><w:body>");
    paragraph(out, "Title", run(report.title()));
    paragraph(out, "Normal", run(report.period()));
    for (Sitrep.Section section : report.sections()) {
      paragraph(out, "Heading1", run(section.title()));
      for (Sitrep.Line line : section.lines()) {
        StringBuilder runs = new StringBuilder(run("– " + line.words()));
        line.notes()
            .forEach(
                it -> runs.append(MARK.formatted("<w:footnoteReference w:id=\"" + it + "\"/>")));
        paragraph(out, "Normal", runs.toString());
      }
    }
    paragraph(out, "Normal", run(report.limits() + " " + report.check()));
    return out.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>")
        .append("</w:body></w:document>")
        .toString();
  }

  /** The two first are the lines above footnotes, which the format asks for. */
  private static String footnotes(Sitrep report) {
    StringBuilder out = new StringBuilder(XML + "<w:footnotes" + MAIN + ">");
    out.append(
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
    out.append(
        "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
    for (Note note : report.notes()) {
      out.append("<w:footnote w:id=\"").append(note.number()).append("\">");
      paragraph(out, "FootnoteText", MARK.formatted("<w:footnoteRef/>") + run(" " + note.line()));
      out.append("</w:footnote>");
    }
    return out.append("</w:footnotes>").toString();
  }

  private static void paragraph(StringBuilder out, String style, String runs) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    out.append(runs).append("</w:p>");
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  /** XML has no place for most control characters. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
