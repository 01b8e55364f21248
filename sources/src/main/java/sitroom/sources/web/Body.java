package sitroom.sources.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The body of an answer, unpacked and not longer than it may be. */
final class Body {
  private static final int PIECE = 1 << 14;

  private Body() {}

  /** A body that cannot be taken; the message says why. */
  static final class Unusable extends IOException {
    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
      super(reason);
    }
  }

  /**
   * Reads it all.
   *
   * @param encoding the {@code Content-Encoding}; empty for none
   * @param most bytes, before and after unpacking
   */
  static byte[] read(InputStream in, String encoding, int most) throws IOException {
    Limited packed = new Limited(in, most);
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> all(packed, most);
      case "gzip", "x-gzip" -> unpacked(packed, most);
      default -> throw new Unusable("packed as " + encoding + ", which was not asked for");
    };
  }

  private static byte[] unpacked(InputStream packed, int most) throws IOException {
    try (GZIPInputStream unpacking = new GZIPInputStream(packed, PIECE)) {
      return all(unpacking, most);
    } catch (EOFException e) {
      throw new Unusable("cut short: the packed body ends too early");
    } catch (ZipException e) {
      throw new Unusable("said to be gzip, but is not");
    }
  }

  private static byte[] all(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(PIECE);
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      if (out.size() + read > most) {
        throw tooLong(most);
      }
      out.write(piece, 0, read);
    }
    return out.toByteArray();
  }

  private static Unusable tooLong(int most) {
    return new Unusable(
        most < 1_000_000
            ? "longer than " + most + " bytes"
            : "longer than " + most / 1_000_000 + " MB");
  }

  /** Counts what comes in, packed or not. */
  private static final class Limited extends java.io.FilterInputStream {
    private final int most;
    private long read;

    Limited(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int unit = super.read();
      count(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int units = super.read(bytes, from, length);
      count(Math.max(units, 0));
      return units;
    }

    private void count(int units) throws IOException {
      read += units;
      if (read > most) {
        throw tooLong(most);
      }
    }
  }
}
