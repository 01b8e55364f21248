package sitroom.reader.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The network loaded into ONNX Runtime. Sentences run one by one: the network's integers are scaled
 * over a whole run, so that company would change a sentence's result. Safe for use by several
 * threads.
 */
final class NetworkSession implements AutoCloseable {
  /**
   * Columns of the network's answer: head, universal tag, Penn tag, lemma script, name tag,
   * relation.
   */
  private static final int COLUMNS = 6;

  /** Length of the vectors from which a relation is told. */
  private static final int RELATION_VECTOR = 128;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession main;
  private final OrtSession repair;

  /**
   * Loads the network.
   *
   * @throws IllegalArgumentException where the bytes are no such network
   */
  NetworkSession(byte[] main, byte[] repair) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Plans of memory use are kept for every length of sentence that was seen: they would grow
      // without need.
      options.setMemoryPatternOptimization(false);
      this.main = environment.createSession(main, options);
      this.repair = environment.createSession(repair, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("cannot load the parser's network", e);
    }
  }

  Decoded run(Encoded sentence) {
    int words = sentence.words();
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("ids", row(sentence.pieces()));
      inputs.put("sh", row(sentence.shapes()));
      inputs.put("mask", row(ones(sentence.pieces().length)));
      inputs.put("first", row(sentence.first()));
      inputs.put("wmask", row(ones(words + 1)));
      try (OrtSession.Result result = main.run(inputs)) {
        IntBuffer answer = tensor(result, "out").getIntBuffer();
        Decoded decoded =
            new Decoded(
                column(answer, 0, words),
                column(answer, 1, words),
                column(answer, 2, words),
                column(answer, 3, words),
                column(answer, 4, words),
                column(answer, 5, words));
        if (!SpanningTree.isTree(decoded.heads())) {
          repair(decoded, result);
        }
        return decoded;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the parser's network failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /** Replaces heads that form no tree, and the relations, by those of the best tree. */
  private void repair(Decoded decoded, OrtSession.Result result) throws OrtException {
    int words = decoded.heads().length;
    FloatBuffer arcs = tensor(result, "arc").getFloatBuffer();
    double[][] scores = new double[words + 1][words + 1];
    for (int word = 1; word <= words; word++) {
      for (int head = 0; head <= words; head++) {
        scores[word][head] = arcs.get(word * (words + 1) + head);
      }
    }
    int[] heads = SpanningTree.best(scores);
    System.arraycopy(heads, 0, decoded.heads(), 0, words);
    int[] relations =
        relations(
            heads, tensor(result, "rd").getFloatBuffer(), tensor(result, "rh").getFloatBuffer());
    System.arraycopy(relations, 0, decoded.relations(), 0, words);
  }

  private int[] relations(int[] heads, FloatBuffer asDependent, FloatBuffer asHead)
      throws OrtException {
    float[] dependents = new float[heads.length * RELATION_VECTOR];
    float[] governors = new float[heads.length * RELATION_VECTOR];
    for (int word = 0; word < heads.length; word++) {
      int to = word * RELATION_VECTOR;
      asDependent.get((word + 1) * RELATION_VECTOR, dependents, to, RELATION_VECTOR);
      asHead.get(heads[word] * RELATION_VECTOR, governors, to, RELATION_VECTOR);
    }
    long[] shape = {1, heads.length, RELATION_VECTOR};
    try (OnnxTensor rd = OnnxTensor.createTensor(environment, FloatBuffer.wrap(dependents), shape);
        OnnxTensor g = OnnxTensor.createTensor(environment, FloatBuffer.wrap(governors), shape);
        OrtSession.Result result = repair.run(Map.of("rd", rd, "g", g))) {
      return column(tensor(result, "rel").getIntBuffer(), heads.length);
    }
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    return (OnnxTensor)
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("the parser's network gives no " + name));
  }

  private static int[] column(IntBuffer answer, int column, int words) {
    int[] values = new int[words];
    for (int word = 0; word < words; word++) {
      values[word] = answer.get((word + 1) * COLUMNS + column);
    }
    return values;
  }

  private static int[] column(IntBuffer answer, int words) {
    int[] values = new int[words];
    answer.get(0, values);
    return values;
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long[] ones(int size) {
    long[] ones = new long[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Override
  public void close() {
    try {
      main.close();
      repair.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot release the parser's network", e);
    }
  }
}
