package sitroom.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/** Takes the text out of PDF, Word, PowerPoint, Excel, RTF, OpenDocument and EPUB files. */
final class OfficeText {
  private final AutoDetectParser parser;
  private final int most;

  /**
   * A reader.
   *
   * @param most characters that a text may have
   */
  OfficeText(int most) {
    this.most = most;
    Parser[] parsers = {
      new PDFParser(),
      new OfficeParser(),
      new OOXMLParser(),
      new RTFParser(),
      new OpenDocumentParser(),
      new EpubParser()
    };
    this.parser = new AutoDetectParser(parsers);
  }

  Extract read(String name, byte[] file) {
    ParagraphHandler paragraphs = new ParagraphHandler(most);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(file))) {
      parser.parse(in, paragraphs, metadata, context());
    } catch (EncryptedDocumentException e) {
      return new Extract.Nothing("encrypted: it needs a password");
    } catch (ZeroByteFileException e) {
      return new Extract.Nothing("empty");
    } catch (UnsupportedFormatException e) {
      return new Extract.Nothing("in a version of its format that cannot be read");
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      return new Extract.Nothing(reason(e, paragraphs));
    } catch (StackOverflowError e) {
      return new Extract.Nothing("nested too deeply");
    }
    return extract(paragraphs.text(), metadata);
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    // Pictures and files inside the file are not read: only its own text.
    context.set(DocumentSelector.class, embedded -> false);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setSortByPosition(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractBookmarksText(false);
    pdf.setParseIncrementalUpdates(false);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  private static Extract extract(String text, Metadata metadata) {
    if (text.isBlank()) {
      return new Extract.Nothing(
          isKnown(metadata)
              ? "no text in it; a scanned picture of a text cannot be read"
              : "no PDF or office file, whatever its name says");
    }
    return new Extract.Text(
        value(metadata.get(TikaCoreProperties.TITLE)),
        value(metadata.get(TikaCoreProperties.CREATOR)),
        day(value(metadata.get(TikaCoreProperties.CREATED))),
        text);
  }

  private static boolean isKnown(Metadata metadata) {
    String parsedBy = value(metadata.get(TikaCoreProperties.TIKA_PARSED_BY));
    return !parsedBy.isEmpty() && !parsedBy.endsWith("EmptyParser");
  }

  private static String value(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value.strip();
  }

  private static String day(String time) {
    return time.matches("\\d{4}-\\d{2}-\\d{2}.*") ? time.substring(0, 10) : "";
  }

  private String reason(Exception e, ParagraphHandler paragraphs) {
    if (paragraphs.isFull()) {
      return "a text of more than " + most + " characters";
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
      if (said.contains("zip bomb")) {
        return "refused: it unpacks to far more than it holds (a zip bomb)";
      }
      if (cause instanceof EncryptedDocumentException || said.contains("password")) {
        return "encrypted: it needs a password";
      }
    }
    return "broken: " + firstLine(e);
  }

  private static String firstLine(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = value(cause.getMessage());
    String line = message.isEmpty() ? cause.getClass().getSimpleName() : message.split("\\R", 2)[0];
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }
}
