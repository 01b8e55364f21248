package sitroom.sources.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import sitroom.model.Document;
import sitroom.sources.content.Content;
import sitroom.sources.content.ContentKind;
import sitroom.sources.content.ContentReader;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;
import sitroom.sources.input.UnreadableException;

/**
 * Reads the pages of an archive, one after the other: answers with status 200, resources, and
 * conversions (texts of other archives). Pictures, scripts and other records are passed over. A
 * broken record is a problem; reading goes on with the next one that can be found.
 */
public final class WarcArchive {
  private static final int OK = 200;

  private final String file;
  private final int mostBytes;
  private final ContentReader contents;
  private final Consumer<Input> sink;

  /**
   * A reader of one archive.
   *
   * @param file as it was named, for messages
   * @param mostBytes of one page
   */
  public WarcArchive(String file, int mostBytes, ContentReader contents, Consumer<Input> sink) {
    this.file = file;
    this.mostBytes = mostBytes;
    this.contents = contents;
    this.sink = sink;
  }

  /**
   * Reads it all.
   *
   * @throws IOException where the file itself cannot be read
   */
  public void read(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      if (channel.size() == 0) {
        problem("empty");
        return;
      }
      OptionalLong start = OptionalLong.of(0);
      boolean resumed = false;
      while (start.isPresent()) {
        long broken = records(path, start.getAsLong(), resumed);
        if (broken < 0) {
          return;
        }
        resumed = true;
        start = RecordSearch.after(channel, broken);
      }
      problem("nothing after the broken record can be read");
    }
  }

  /**
   * Reads records from an offset on.
   *
   * @param resumed whether the offset is only a guess, after something broken
   * @return the offset after which to look for whole records; negative at the end of the file
   */
  private long records(Path path, long start, boolean resumed) throws IOException {
    long last = start;
    boolean any = false;
    try (FileChannel channel = FileChannel.open(path).position(start);
        WarcReader reader = new WarcReader(channel)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        any = true;
        last = start + reader.position();
        read(next.get(), last);
      }
      return -1;
    } catch (IOException | RuntimeException e) {
      // A guess that was wrong is not one more broken record.
      if (any || !resumed) {
        problem("a broken record at or after byte " + last + ": " + reason(e));
      }
      return last;
    }
  }

  private static String reason(Exception e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void read(WarcRecord record, long offset) throws IOException {
    if (record instanceof WarcResponse response && isWeb(response)) {
      HttpResponse http = response.http();
      if (http.status() == OK) {
        page(response, http.contentType(), http.bodyDecoded(), offset);
      }
    } else if (record instanceof WarcResource || record instanceof WarcConversion) {
      page((WarcTargetRecord) record, record.contentType(), record.body(), offset);
    }
  }

  private static boolean isWeb(WarcResponse response) {
    return response.contentType().base().equals(MediaType.parse("application/http"));
  }

  private void page(WarcTargetRecord record, MediaType type, MessageBody body, long offset)
      throws IOException {
    Optional<URI> address = address(record);
    String media = type.base().toString().toLowerCase(Locale.ROOT);
    if (address.isEmpty()) {
      return;
    }
    try (InputStream in = body.stream()) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      ContentKind kind = ContentKind.of(Optional.of(media), bytes);
      if (kind == ContentKind.OTHER || kind == ContentKind.FEED || bytes.length == 0) {
        return;
      }
      if (bytes.length > mostBytes) {
        throw new UnreadableException("longer than " + mostBytes / 1_000_000 + " MB");
      }
      Document document =
          contents.read(
              new Content(
                  address.get(),
                  Optional.of(media),
                  Optional.ofNullable(type.parameters().get("charset")),
                  bytes));
      sink.accept(new Input.Found(file, new Place.Page(), document));
    } catch (UnreadableException e) {
      problem("the record at byte " + offset + " (" + address.get() + "): " + e.getMessage());
    }
  }

  private static Optional<URI> address(WarcTargetRecord record) {
    try {
      return Optional.of(record.targetURI());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void problem(String what) {
    sink.accept(new Input.SetAside(Problem.of(file, what)));
  }
}
