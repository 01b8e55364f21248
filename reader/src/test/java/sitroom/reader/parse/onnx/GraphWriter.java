package sitroom.reader.parse.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes small ONNX files: one node with its constants. */
final class GraphWriter {
  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT32 = 6;
  static final int INT64 = 7;

  private static final int OPSET = 17;

  private final Message graph = new Message();
  private final Message node = new Message();

  GraphWriter(String operator, boolean own) {
    node.text(4, operator);
    if (own) {
      node.text(7, "com.microsoft");
    }
  }

  GraphWriter input(String name, int type, int rank) {
    node.text(1, name);
    Message shape = new Message();
    for (int i = 0; i < rank; i++) {
      shape.message(1, new Message().text(2, name + i));
    }
    Message tensor = new Message().number(1, type).message(2, shape);
    graph.message(11, new Message().text(1, name).message(2, new Message().message(1, tensor)));
    return this;
  }

  GraphWriter constant(String name, Tensor tensor) {
    node.text(1, name);
    graph.message(5, tensor(tensor).text(8, name));
    return this;
  }

  GraphWriter none() {
    node.text(1, "");
    return this;
  }

  GraphWriter output(String name, int type) {
    node.text(2, name);
    Message value = new Message().message(1, new Message().number(1, type));
    graph.message(12, new Message().text(1, name).message(2, value));
    return this;
  }

  GraphWriter number(String attribute, long value) {
    node.message(5, new Message().text(1, attribute).number(3, value).number(20, 2));
    return this;
  }

  GraphWriter numbers(String attribute, long... values) {
    Message message = new Message().text(1, attribute).number(20, 7);
    for (long value : values) {
      message.number(8, value);
    }
    node.message(5, message);
    return this;
  }

  GraphWriter real(String attribute, float value) {
    node.message(5, new Message().text(1, attribute).real(2, value).number(20, 1));
    return this;
  }

  GraphWriter tensor(String attribute, Tensor value) {
    node.message(5, new Message().text(1, attribute).message(5, tensor(value)).number(20, 4));
    return this;
  }

  /** The file, outside the Java heap. */
  ByteBuffer file() {
    Message all = new Message().message(1, node);
    all.bytes.writeBytes(graph.bytes.toByteArray());
    all.text(2, "test");
    Message file = new Message().number(1, 8).message(7, all);
    for (String domain : List.of("", "com.microsoft")) {
      file.message(8, new Message().text(1, domain).number(2, domain.isEmpty() ? OPSET : 1));
    }
    byte[] bytes = file.bytes.toByteArray();
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }

  private static Message tensor(Tensor tensor) {
    Message message = new Message();
    for (int length : tensor.shape()) {
      message.number(1, length);
    }
    ByteBuffer raw = ByteBuffer.allocate(tensor.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    if (tensor instanceof Tensor.Floats floats) {
      message.number(2, FLOAT);
      for (float value : floats.data()) {
        raw.putFloat(value);
      }
    } else if (tensor instanceof Tensor.Longs longs) {
      message.number(2, INT64);
      for (long value : longs.data()) {
        raw.putLong(value);
      }
    } else if (tensor instanceof Tensor.Bytes bytes) {
      message.number(2, INT8);
      for (int i = 0; i < bytes.size(); i++) {
        raw.put((byte) bytes.get(i));
      }
    }
    byte[] data = new byte[raw.flip().remaining()];
    raw.get(data);
    return message.part(9, data);
  }

  /** A message of Protocol Buffers while it is written. */
  private static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private void varint(long value) {
      long left = value;
      while ((left & ~0x7fL) != 0) {
        bytes.write((int) (left & 0x7f | 0x80));
        left >>>= 7;
      }
      bytes.write((int) left);
    }

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message real(int field, float value) {
      varint((long) field << 3 | 5);
      bytes.writeBytes(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
      return this;
    }

    Message part(int field, byte[] part) {
      varint((long) field << 3 | 2);
      varint(part.length);
      bytes.writeBytes(part);
      return this;
    }

    Message text(int field, String text) {
      return part(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message message) {
      return part(field, message.bytes.toByteArray());
    }
  }
}
