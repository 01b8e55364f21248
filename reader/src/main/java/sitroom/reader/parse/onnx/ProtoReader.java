package sitroom.reader.parse.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads one message of Protocol Buffers' wire format field by field.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">the format</a>
 */
final class ProtoReader {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int FOUR_BYTES = 5;

  private final ByteBuffer bytes;
  private int wire;

  /** A reader of all that remains in a buffer, whose own position stays. */
  ProtoReader(ByteBuffer bytes) {
    this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Goes on to the next field and gives its number; 0 at the end. */
  int next() {
    if (!bytes.hasRemaining()) {
      return 0;
    }
    long tag = varint();
    wire = (int) (tag & 7);
    return (int) (tag >>> 3);
  }

  boolean hasMore() {
    return bytes.hasRemaining();
  }

  /** Whether the field holds one number, not several in a row. */
  boolean isNumber() {
    return wire == VARINT;
  }

  long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte part = bytes.get();
      value |= (part & 0x7fL) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits");
  }

  float real() {
    return bytes.getFloat();
  }

  /** The bytes of a field that has a length, in place. */
  ByteBuffer part() {
    int length = Math.toIntExact(varint());
    ByteBuffer part = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(bytes.position() + length);
    return part;
  }

  ProtoReader message() {
    return new ProtoReader(part());
  }

  String text() {
    return StandardCharsets.UTF_8.decode(part()).toString();
  }

  void skip() {
    switch (wire) {
      case VARINT -> varint();
      case EIGHT_BYTES -> bytes.getLong();
      case LENGTH -> part();
      case FOUR_BYTES -> bytes.getInt();
      default -> throw new IllegalArgumentException("no field of wire type " + wire);
    }
  }
}
