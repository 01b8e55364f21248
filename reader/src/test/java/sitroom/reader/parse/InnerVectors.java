package sitroom.reader.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sitroom.reader.parse.onnx.Answer;
import sitroom.reader.parse.onnx.RuntimeGraph;

/**
 * What the network's layers hold of each word, which the parser itself never asks for. The network
 * in the file has no such output; one is added to its bytes as they are loaded.
 */
final class InnerVectors implements AutoCloseable {
  /** Output of the encoder's last layer. */
  static final String LAST = "layer3.top";

  /** Numbers in a vector. */
  static final int LENGTH = 384;

  private final RuntimeGraph graph;
  private final Network network;
  private final String layer;
  private final SentenceBuffers buffers = new SentenceBuffers();

  private InnerVectors(RuntimeGraph graph, Network network, String layer) {
    this.graph = graph;
    this.network = network;
    this.layer = layer;
  }

  /** Loads a network so that it also gives the values of one of its nodes, a row a word piece. */
  static InnerVectors load(NetworkFiles files, String layer) throws IOException {
    ByteBuffer main = files.bytes(NetworkFiles.MAIN);
    byte[] more = output(layer);
    ByteBuffer both =
        ByteBuffer.allocateDirect(main.remaining() + more.length).put(main).put(more).flip();
    return new InnerVectors(RuntimeGraph.load(both), Network.load(files), layer);
  }

  /**
   * An ONNX file that holds nothing but an output. Protocol buffers that follow each other are read
   * as one, with the lists of both.
   */
  private static byte[] output(String name) {
    int model = 7;
    int graphOutput = 12;
    byte[] floats = {0x08, 0x01};
    byte[] value =
        joined(field(1, name.getBytes(StandardCharsets.UTF_8)), field(2, field(1, floats)));
    return field(model, field(graphOutput, value));
  }

  /** A field of bytes; number and length must be small. */
  private static byte[] field(int number, byte[] content) {
    byte[] head = {(byte) (number << 3 | 2), (byte) content.length};
    return joined(head, content);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** One vector a word, the mean of its pieces. */
  List<double[]> of(Sentence sentence) {
    Encoded encoded =
        Encoded.of(sentence.tokens().stream().map(Token::form).toList(), network.pieces());
    List<double[]> vectors = new ArrayList<>();
    try (Answer answer = graph.run(buffers.inputs(encoded))) {
      FloatBuffer values = answer.floats(layer);
      long[] first = encoded.first();
      for (int word = 1; word < first.length; word++) {
        int from = (int) first[word];
        int to = word + 1 < first.length ? (int) first[word + 1] : encoded.pieces().length - 1;
        double[] sum = new double[LENGTH];
        for (int at = from * LENGTH; at < to * LENGTH; at++) {
          sum[at % LENGTH] += values.get(at) / (to - from);
        }
        vectors.add(sum);
      }
    }
    return vectors;
  }

  @Override
  public void close() {
    graph.close();
    network.close();
  }
}
