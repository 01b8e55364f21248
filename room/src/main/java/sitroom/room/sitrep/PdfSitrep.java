package sitroom.room.sitrep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A report as PDF, A4, with its notes at the end. The letters are those of Liberation Sans, which
 * PDFBox carries: Latin, Greek and Cyrillic; what it does not have is printed as a box.
 */
public final class PdfSitrep implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float MARGIN = 56;
  private static final float LEADING = 1.35f;
  private static final int MISSING = 0x25A1;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;
  private float y;

  private PdfSitrep() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("PDFBox lacks its font " + FONT);
      }
      font = PDType0Font.load(document, in, true);
    }
    page = turn();
  }

  /** The bytes of the document. */
  public static byte[] write(Sitrep report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfSitrep pdf = new PdfSitrep()) {
      pdf.report(report);
      pdf.page.close();
      pdf.document.getDocumentInformation().setTitle(report.title());
      pdf.document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written as PDF", e);
    }
    return bytes.toByteArray();
  }

  private void report(Sitrep report) throws IOException {
    text(report.title(), 20, 0);
    text(report.period(), 9, 0);
    for (Sitrep.Section section : report.sections()) {
      y -= 8;
      text(section.title(), 13, 0);
      for (Sitrep.Line line : section.lines()) {
        String numbers =
            line.notes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        text("– " + line.words() + " [" + numbers + "]", 10.5f, 12);
      }
    }
    y -= 8;
    text(report.limits() + " " + report.check(), 9, 0);
    y -= 8;
    text("Notes", 13, 0);
    for (Note note : report.notes()) {
      text("[" + note.number() + "] " + note.line(), 8.5f, 12);
    }
  }

  private void text(String text, float size, float indent) throws IOException {
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
    for (String line : wrapped(printable(text), size, width)) {
      if (y - size * LEADING < MARGIN) {
        page.close();
        page = turn();
      }
      y -= size * LEADING;
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(MARGIN + indent, y);
      page.showText(line);
      page.endText();
    }
    y -= size * 0.4f;
  }

  private PDPageContentStream turn() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, next);
  }

  private List<String> wrapped(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .codePoints()
        .forEach(it -> printable.appendCodePoint(has(it) ? it : has(MISSING) ? MISSING : '?'));
    return printable.toString();
  }

  private boolean has(int letter) {
    try {
      font.encode(new String(Character.toChars(letter)));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
