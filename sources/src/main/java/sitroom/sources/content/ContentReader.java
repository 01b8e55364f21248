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
    Document document =
        switch (ContentKind.of(content.mediaType(), content.bytes())) {
          case HTML -> checked(HtmlArticle.read(content.bytes(), content.charset()), content);
          case TEXT -> text(content);
          case OFFICE -> office.read(fileName(content.address()), content.bytes());
          case FEED -> throw new UnreadableException("a feed, not a page");
          case OTHER ->
              throw new UnreadableException(
                  content.mediaType().orElse("binary data") + ", not a text");
        };
    Document placed =
        document.uri().isPresent() && document.uri().get().contains("://")
            ? document
            : document.withUri(content.address().toString());
    Optional<String> host = Optional.ofNullable(content.address().getHost());
    return placed.outlet().isEmpty() && host.isPresent()
        ? placed.withOutlet(host.get().replaceFirst("^www\\.", ""))
        : placed;
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
