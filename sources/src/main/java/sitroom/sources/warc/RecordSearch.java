package sitroom.sources.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Finds where a record could start again after a broken one. */
final class RecordSearch {
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** A member of a gzip file, packed the only way there is. */
  private static final byte[] PACKED = {0x1F, (byte) 0x8B, 0x08};

  private static final int PIECE = 1 << 16;

  private RecordSearch() {}

  /** The next place after an offset that looks like the start of a record. */
  static OptionalLong after(FileChannel channel, long offset) throws IOException {
    byte[] mark = starts(channel, PACKED) ? PACKED : PLAIN;
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    for (long from = offset + 1; from < channel.size(); from += PIECE - mark.length + 1) {
      piece.clear();
      fill(channel, piece, from);
      int found = find(piece, mark);
      if (found >= 0) {
        return OptionalLong.of(from + found);
      }
    }
    return OptionalLong.empty();
  }

  private static boolean starts(FileChannel channel, byte[] mark) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(mark.length);
    fill(channel, head, 0);
    return find(head, mark) == 0;
  }

  private static void fill(FileChannel channel, ByteBuffer piece, long from) throws IOException {
    long at = from;
    for (int read = 0; read >= 0 && piece.hasRemaining(); at += Math.max(read, 0)) {
      read = channel.read(piece, at);
    }
    piece.flip();
  }

  private static int find(ByteBuffer piece, byte[] mark) {
    for (int i = 0; i + mark.length <= piece.limit(); i++) {
      int same = 0;
      while (same < mark.length && piece.get(i + same) == mark[same]) {
        same++;
      }
      if (same == mark.length) {
        return i;
      }
    }
    return -1;
  }
}
