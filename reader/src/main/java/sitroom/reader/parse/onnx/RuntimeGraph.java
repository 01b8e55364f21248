package sitroom.reader.parse.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A graph in ONNX Runtime, on the caller's thread alone. */
public final class RuntimeGraph implements Graph {
  /**
   * Rewrites the graph for the processor, but only as any machine's would be: prepared files may
   * move between machines.
   */
  private static final OptLevel REWRITTEN = OptLevel.EXTENDED_OPT;

  private final OrtEnvironment environment;
  private final OrtSession session;

  /** ONNX Runtime reads a prepared graph's weights where they lie: they must not go before it. */
  private final ByteBuffer model;

  private RuntimeGraph(OrtEnvironment environment, OrtSession session, ByteBuffer model) {
    this.environment = environment;
    this.session = session;
    this.model = model;
  }

  /**
   * Loads a graph.
   *
   * @param model an ONNX file; a direct buffer
   * @throws IllegalArgumentException where it is none
   * @throws LinkageError where ONNX Runtime has no native library for this machine
   */
  public static RuntimeGraph load(ByteBuffer model) {
    try (SessionOptions options = options(REWRITTEN)) {
      return open(model, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("cannot load the graph", e);
    }
  }

  /**
   * Loads a graph that was prepared, several times faster: nothing is left to rewrite, and the
   * weights are not copied.
   *
   * @param prepared what {@link #prepare} wrote; a direct buffer
   * @throws IllegalArgumentException where it is no such file, or one of another release
   * @throws LinkageError where ONNX Runtime has no native library for this machine
   */
  public static RuntimeGraph loadPrepared(ByteBuffer prepared) {
    try (SessionOptions options = options(OptLevel.NO_OPT)) {
      options.addConfigEntry("session.load_model_format", "ORT");
      options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
      options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
      return open(prepared, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("cannot load the prepared graph", e);
    }
  }

  /**
   * Has ONNX Runtime write a graph as it holds it itself, for this release of it.
   *
   * @param file where to
   * @throws IllegalArgumentException where it is no graph, or cannot be written
   * @throws LinkageError where ONNX Runtime has no native library for this machine
   */
  public static void prepare(ByteBuffer model, String file) {
    try (SessionOptions options = options(REWRITTEN)) {
      options.addConfigEntry("session.save_model_format", "ORT");
      options.setOptimizedModelFilePath(file);
      open(model, options).close();
    } catch (OrtException e) {
      throw new IllegalArgumentException("cannot prepare the graph", e);
    }
  }

  private static RuntimeGraph open(ByteBuffer model, SessionOptions options) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    return new RuntimeGraph(environment, environment.createSession(model, options), model);
  }

  private static SessionOptions options(OptLevel level) throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setOptimizationLevel(level);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // Plans of memory use are kept for every length of input that was seen: they would grow
    // without need.
    options.setMemoryPatternOptimization(false);
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    return options;
  }

  @Override
  public Answer run(List<Input> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Input input : inputs) {
        tensors.put(input.name(), tensor(input));
      }
      return new RuntimeAnswer(session.run(tensors));
    } catch (OrtException e) {
      throw new IllegalStateException("the graph failed", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
      Reference.reachabilityFence(inputs);
      Reference.reachabilityFence(model);
    }
  }

  private OnnxTensor tensor(Input input) throws OrtException {
    long[] shape = Arrays.stream(input.shape()).asLongStream().toArray();
    if (input instanceof Input.Longs longs) {
      return OnnxTensor.createTensor(environment, longs.values(), shape);
    }
    return OnnxTensor.createTensor(environment, ((Input.Floats) input).values(), shape);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot release the graph", e);
    } finally {
      Reference.reachabilityFence(model);
    }
  }
}
