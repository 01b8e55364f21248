package sitroom.sources.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** PDF and office files as their programs write them, and files that only look like them. */
public final class OfficeSamples {
  private OfficeSamples() {}

  /** A PDF with a line of text for each part of each page. */
  public static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = document(lines)) {
      return saved(document);
    }
  }

  static byte[] encryptedPdf(String userPassword, String... lines) throws IOException {
    try (PDDocument document = document(lines)) {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return saved(document);
    }
  }

  private static PDDocument document(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    document.getDocumentInformation().setTitle("Statement");
    document.getDocumentInformation().setAuthor("Press office");
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      content.setLeading(14);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static byte[] pdfWithoutText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  static byte[] word(List<String> paragraphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Statement");
      document.getProperties().getCoreProperties().setCreator("Press office");
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      document.createTable(1, 2).getRow(0).getCell(1).setText("A cell.");
      document.write(out);
    }
    return out.toByteArray();
  }

  static byte[] slides(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText(text);
      show.write(out);
    }
    return out.toByteArray();
  }

  static byte[] sheet(boolean old, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      book.createSheet("Troops").createRow(0).createCell(0).setCellValue(text);
      book.getSheetAt(0).getRow(0).createCell(1).setCellValue(1250.5);
      book.write(out);
    }
    return out.toByteArray();
  }

  static byte[] rtf(String text) {
    return ("{\\rtf1\\ansi{\\info{\\title Statement}}\\pard " + text + "\\par}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] openDocument(String text) throws IOException {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>"
            + text
            + "</text:p></office:text></office:body></office:document-content>");
  }

  static byte[] book(String text) throws IOException {
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
            + "<rootfile full-path=\"c.opf\" media-type=\"application/oebps-package+xml\"/>"
            + "</rootfiles></container>",
        "c.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest>"
            + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            + "<spine><itemref idref=\"a\"/></spine></package>",
        "a.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + text + "</p></body></html>");
  }

  /** Names and contents in turn; the first is stored unpacked, as these formats want it. */
  static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        byte[] bytes = parts[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(parts[i]);
        if (i == 0) {
          CRC32 sum = new CRC32();
          sum.update(bytes);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
      }
    }
    return out.toByteArray();
  }

  /** A Word file whose text unpacks to hundreds of megabytes. */
  static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      write(
          zip,
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>");
      byte[] piece = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < megabytes; i++) {
        zip.write(piece);
      }
      write(zip, "</w:t></w:r></w:p></w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, text);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
