package sitroom.reader.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.List;
import sitroom.reader.parse.onnx.Input;

/**
 * Memory outside the Java heap from which the network reads one sentence after the other. To be
 * used by one thread at a time.
 */
final class SentenceBuffers {
  private static final int ROW = Encoded.MOST_PIECES;

  private final LongBuffer pieces = row();
  private final LongBuffer shapes = row();
  private final LongBuffer first = row();
  private final LongBuffer ones = row();

  SentenceBuffers() {
    while (ones.hasRemaining()) {
      ones.put(1);
    }
  }

  private static LongBuffer row() {
    return ByteBuffer.allocateDirect(ROW * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  /** The network's inputs for a sentence, until the next one's. */
  List<Input> inputs(Encoded sentence) {
    int length = sentence.pieces().length;
    int words = sentence.first().length;
    return List.of(
        filled("ids", pieces, sentence.pieces()),
        filled("sh", shapes, sentence.shapes()),
        new Input.Longs("mask", ones.clear().limit(length).duplicate(), 1, length),
        filled("first", first, sentence.first()),
        new Input.Longs("wmask", ones.clear().limit(words).duplicate(), 1, words));
  }

  private static Input filled(String name, LongBuffer row, long[] values) {
    row.clear().put(values).flip();
    return new Input.Longs(name, row, 1, values.length);
  }
}
