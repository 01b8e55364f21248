package sitroom.reader.parse;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import sitroom.reader.parse.onnx.Answer;
import sitroom.reader.parse.onnx.Graph;
import sitroom.reader.parse.onnx.Input;
import sitroom.reader.parse.onnx.JavaGraph;
import sitroom.reader.parse.onnx.RuntimeGraph;

/**
 * The network ready to run. Sentences run one by one: the network's integers are scaled over a
 * whole run, so that company would change a sentence's result. Safe for use by several threads.
 */
final class NetworkSession implements AutoCloseable {
  /**
   * Columns of the network's answer: head, universal tag, Penn tag, lemma script, likeliest name
   * tag of the word by itself (not used), relation.
   */
  private static final int COLUMNS = 6;

  /** Length of the vectors from which a relation is told. */
  private static final int RELATION_VECTOR = 128;

  private final Graph main;
  private final Graph repair;

  /** As many as sentences ran at the same time so far. */
  private final Queue<SentenceBuffers> buffers = new ConcurrentLinkedQueue<>();

  private final NameTags nameTags;

  NetworkSession(Graph main, Graph repair, NameTags nameTags) {
    this.main = main;
    this.repair = repair;
    this.nameTags = nameTags;
  }

  /**
   * Loads the network.
   *
   * @param prepared the main graph as it was prepared before; passed over if it is not usable
   * @param names the name tags, in the order of the network's scores
   * @throws IllegalArgumentException where the bytes are no such network
   */
  static NetworkSession load(
      ByteBuffer main,
      Optional<ByteBuffer> prepared,
      ByteBuffer repair,
      List<String> names,
      Engine engine) {
    NameTags nameTags = new NameTags(names);
    if (engine != Engine.JAVA) {
      try {
        Graph repairGraph = RuntimeGraph.load(repair);
        Graph mainGraph =
            prepared.flatMap(NetworkSession::prepared).orElseGet(() -> RuntimeGraph.load(main));
        return new NetworkSession(mainGraph, repairGraph, nameTags);
      } catch (LinkageError e) {
        if (engine == Engine.ONNX_RUNTIME) {
          throw new IllegalArgumentException(
              "ONNX Runtime has no native library for this machine", e);
        }
      }
    }
    return new NetworkSession(JavaGraph.load(main), JavaGraph.load(repair), nameTags);
  }

  private static Optional<Graph> prepared(ByteBuffer prepared) {
    try {
      return Optional.of(RuntimeGraph.loadPrepared(prepared));
    } catch (IllegalArgumentException e) {
      // Of another release, or damaged: it only saves time.
      return Optional.empty();
    }
  }

  Decoded run(Encoded sentence) {
    SentenceBuffers free = buffers.poll();
    SentenceBuffers used = free == null ? new SentenceBuffers() : free;
    try (Answer answer = main.run(used.inputs(sentence))) {
      int words = sentence.words();
      IntBuffer out = answer.ints("out");
      Decoded decoded =
          new Decoded(
              column(out, 0, words),
              column(out, 1, words),
              column(out, 2, words),
              column(out, 3, words),
              nameTags.best(answer.floats("ner"), words),
              column(out, 5, words));
      if (!SpanningTree.isTree(decoded.heads())) {
        repair(decoded, answer);
      }
      return decoded;
    } finally {
      buffers.add(used);
    }
  }

  /** Replaces heads that form no tree, and the relations, by those of the best tree. */
  private void repair(Decoded decoded, Answer answer) {
    int words = decoded.heads().length;
    FloatBuffer arcs = answer.floats("arc");
    double[][] scores = new double[words + 1][words + 1];
    for (int word = 1; word <= words; word++) {
      for (int head = 0; head <= words; head++) {
        scores[word][head] = arcs.get(word * (words + 1) + head);
      }
    }
    int[] heads = SpanningTree.best(scores);
    System.arraycopy(heads, 0, decoded.heads(), 0, words);
    int[] relations = relations(heads, answer.floats("rd"), answer.floats("rh"));
    System.arraycopy(relations, 0, decoded.relations(), 0, words);
  }

  private int[] relations(int[] heads, FloatBuffer asDependent, FloatBuffer asHead) {
    float[] dependents = new float[heads.length * RELATION_VECTOR];
    float[] governors = new float[heads.length * RELATION_VECTOR];
    for (int word = 0; word < heads.length; word++) {
      int to = word * RELATION_VECTOR;
      asDependent.get((word + 1) * RELATION_VECTOR, dependents, to, RELATION_VECTOR);
      asHead.get(heads[word] * RELATION_VECTOR, governors, to, RELATION_VECTOR);
    }
    List<Input> inputs =
        List.of(
            new Input.Floats("rd", FloatBuffer.wrap(dependents), 1, heads.length, RELATION_VECTOR),
            new Input.Floats("g", FloatBuffer.wrap(governors), 1, heads.length, RELATION_VECTOR));
    try (Answer answer = repair.run(inputs)) {
      int[] relations = new int[heads.length];
      answer.ints("rel").get(0, relations);
      return relations;
    }
  }

  private static int[] column(IntBuffer answer, int column, int words) {
    int[] values = new int[words];
    for (int word = 0; word < words; word++) {
      values[word] = answer.get((word + 1) * COLUMNS + column);
    }
    return values;
  }

  @Override
  public void close() {
    main.close();
    repair.close();
  }
}
