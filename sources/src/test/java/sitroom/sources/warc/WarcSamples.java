package sitroom.sources.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Records as crawlers write them. */
public final class WarcSamples {
  private WarcSamples() {}

  /** A page as its server sent it. */
  public static byte[] response(String address, String status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, bytes.length);
    return record("response", address, "application/http; msgtype=response", http + body);
  }

  static byte[] record(String kind, String address, String type, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-03-05T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:9a1f0b6e-0000-4000-8000-%012d>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(kind, address, address.hashCode() & 0xFFFF, type, bytes.length);
    return (head + block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] article(String name) {
    return response(
        "https://gazette.example/" + name,
        "200 OK",
        "text/html; charset=utf-8",
        "<html><body><article><h1>"
            + name
            + "</h1><p>The pass is closed: "
            + name
            + ".</p></article>");
  }

  /** One after the other. */
  public static byte[] plain(List<byte[]> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.write(record);
    }
    return out.toByteArray();
  }

  /** Each packed by itself, as {@code .warc.gz} is. */
  static byte[] packed(List<byte[]> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      gzip.write(record);
      gzip.finish();
    }
    return out.toByteArray();
  }
}
