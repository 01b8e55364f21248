package sitroom.reader.parse.onnx;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What an ONNX file holds, as far as it is needed to run it.
 *
 * @param nodes each behind those whose outputs it takes
 * @param constants weights and other fixed values by their names
 * @param outputs names of the values that the graph gives
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">the format</a>
 */
record OnnxFile(List<Node> nodes, Map<String, Tensor> constants, List<String> outputs) {

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException where it is none
   */
  static OnnxFile read(ByteBuffer file) {
    OnnxFile model = new OnnxFile(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    try {
      ProtoReader reader = new ProtoReader(file);
      for (int field = reader.next(); field > 0; field = reader.next()) {
        if (field == 7) {
          model.readGraph(reader.message());
        } else {
          reader.skip();
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException e) {
      throw new IllegalArgumentException("no ONNX file", e);
    }
    if (model.nodes.isEmpty()) {
      throw new IllegalArgumentException("no ONNX file: it has no graph");
    }
    return model;
  }

  private void readGraph(ProtoReader graph) {
    for (int field = graph.next(); field > 0; field = graph.next()) {
      switch (field) {
        case 1 -> nodes.add(node(graph.message()));
        case 5 -> {
          Named tensor = tensor(graph.message());
          constants.put(tensor.name(), tensor.tensor());
        }
        case 12 -> outputs.add(outputName(graph.message()));
        default -> graph.skip();
      }
    }
  }

  private static String outputName(ProtoReader value) {
    String name = "";
    for (int field = value.next(); field > 0; field = value.next()) {
      if (field == 1) {
        name = value.text();
      } else {
        value.skip();
      }
    }
    return name;
  }

  private static Node node(ProtoReader reader) {
    Node node =
        new Node(
            "",
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>());
    String operator = "";
    for (int field = reader.next(); field > 0; field = reader.next()) {
      switch (field) {
        case 1 -> node.inputs().add(reader.text());
        case 2 -> node.outputs().add(reader.text());
        case 4 -> operator = reader.text();
        case 5 -> readAttribute(reader.message(), node);
        default -> reader.skip();
      }
    }
    return new Node(
        operator, node.inputs(), node.outputs(), node.ints(), node.floats(), node.tensors());
  }

  private static void readAttribute(ProtoReader reader, Node node) {
    String name = "";
    List<Long> ints = new ArrayList<>();
    for (int field = reader.next(); field > 0; field = reader.next()) {
      switch (field) {
        case 1 -> name = reader.text();
        case 2 -> node.floats().put(name, reader.real());
        case 3 -> ints.add(reader.varint());
        case 5 -> node.tensors().put(name, tensor(reader.message()).tensor());
        case 8 -> readNumbers(reader, ints);
        default -> reader.skip();
      }
    }
    if (!ints.isEmpty()) {
      node.ints().put(name, ints.stream().mapToLong(Long::longValue).toArray());
    }
  }

  private static void readNumbers(ProtoReader reader, List<Long> numbers) {
    if (reader.isNumber()) {
      numbers.add(reader.varint());
      return;
    }
    ByteBuffer part = reader.part();
    ProtoReader packed = new ProtoReader(part);
    while (packed.hasMore()) {
      numbers.add(packed.varint());
    }
  }

  private record Named(String name, Tensor tensor) {}

  private static Named tensor(ProtoReader reader) {
    String name = "";
    int type = 0;
    List<Long> lengths = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    ByteBuffer raw = ByteBuffer.allocate(0);
    for (int field = reader.next(); field > 0; field = reader.next()) {
      switch (field) {
        case 1 -> readNumbers(reader, lengths);
        case 2 -> type = (int) reader.varint();
        case 4, 9 -> raw = reader.part();
        case 5, 7 -> readNumbers(reader, numbers);
        case 8 -> name = reader.text();
        default -> reader.skip();
      }
    }
    int[] shape = lengths.stream().mapToInt(Math::toIntExact).toArray();
    Tensor tensor = values(type, shape, raw, numbers);
    if (Arrays.stream(shape).anyMatch(length -> length < 0)) {
      throw new IllegalArgumentException("a length below 0 in " + name);
    }
    return new Named(name, tensor);
  }

  private static Tensor values(int type, int[] shape, ByteBuffer raw, List<Long> numbers) {
    int size = Tensor.size(shape);
    return switch (type) {
      case 1 -> {
        float[] data = new float[size];
        raw.asFloatBuffer().get(data);
        yield new Tensor.Floats(shape, data);
      }
      case 2, 3 -> new Tensor.Bytes(shape, numbers.isEmpty() ? raw : bytes(numbers), type == 3);
      case 6, 7, 9 -> {
        LongStream data =
            numbers.isEmpty()
                ? LongStream.range(0, size).map(i -> whole(type, raw, (int) i))
                : numbers.stream().mapToLong(Long::longValue);
        yield new Tensor.Longs(shape, data.toArray());
      }
      default -> throw new IllegalArgumentException("tensors of type " + type + " are not known");
    };
  }

  private static ByteBuffer bytes(List<Long> numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.size());
    numbers.forEach(number -> bytes.put(number.byteValue()));
    return bytes.flip();
  }

  private static long whole(int type, ByteBuffer raw, int place) {
    return switch (type) {
      case 6 -> raw.getInt(place * Integer.BYTES);
      case 7 -> raw.getLong(place * Long.BYTES);
      default -> raw.get(place);
    };
  }
}
