package sitroom.sources.content;

import java.net.URI;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.sources.html.HtmlArticle;
import sitroom.sources.input.Encodings;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.office.OfficeFiles;

/** Makes documents of what was fetched, or stands in an archive. */
public final class ContentReader {
  private final OfficeFiles office;

  public ContentReader(OfficeFiles office) {
    this.office = office;
  }

  /**
   * Reads content. A document whose page names no outlet has its host as outlet.
   *
   * @throws UnreadableException where there is no text; the message says why
   */
  public Document read(Content content) throws UnreadableException {
    return read(content, Optional.empty());
  }

  /**
   * Reads content of a known outlet.
   *
   * @param outlet of a document whose page names none; without it the host
   * @throws UnreadableException where there is no text; the message says why
   */
  public Document read(Content content, Optional<String> outlet) throws UnreadableException {
    Document document =
        switch (ContentKind.of(content.mediaType(), content.bytes())) {
          case HTML -> checked(HtmlArticle.read(content.bytes(), content.charset()), content);
          case TEXT -> placed(text(content), content);
          case OFFICE -> placed(office.read(fileName(content.address()), content.bytes()), content);
          case FEED -> throw new UnreadableException("a feed, not a page");
          case OTHER ->
              throw new UnreadableException(
                  content.mediaType().orElse("binary data") + ", not a text");
        };
    Optional<String> host =
        Optional.ofNullable(content.address().getHost()).map(it -> it.replaceFirst("^www\\.", ""));
    Optional<String> from = outlet.or(() -> host);
    return document.outlet().isEmpty() && from.isPresent()
        ? document.withOutlet(from.get())
        : document;
  }

  private static Document placed(Document document, Content content) {
    return document.withUri(content.address().toString());
  }

  private static Document checked(HtmlArticle article, Content content) throws UnreadableException {
    if (article.text().length() > TextBytes.LIMIT) {
      throw new UnreadableException(TextBytes.tooLong());
    }
    return article.asDocument(content.address());
  }

  private static Document text(Content content) throws UnreadableException {
    byte[] bytes = content.bytes();
    if (bytes.length > TextBytes.LIMIT) {
      throw new UnreadableException(TextBytes.tooLong());
    }
    for (byte unit : bytes) {
      if (unit == 0 && !startsWithMark(bytes)) {
        throw new UnreadableException("binary data, not text");
      }
    }
    String text = Encodings.decode(bytes, content.charset());
    if (text.isBlank()) {
      throw new UnreadableException(bytes.length == 0 ? "empty" : "nothing but white space");
    }
    return Document.of(text);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
  }

  private static String fileName(URI address) {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? "file" : name;
  }
}
