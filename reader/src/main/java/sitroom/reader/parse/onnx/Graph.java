package sitroom.reader.parse.onnx;

import java.util.List;

/**
 * A graph of operators that is ready to run. Safe for use by several threads; the same input gives
 * the same answer in any of them. Close it after use.
 */
public interface Graph extends AutoCloseable {

  /**
   * Runs the graph.
   *
   * @param inputs all of the graph's inputs
   * @throws IllegalArgumentException where they are not what the graph takes
   * @throws IllegalStateException where the run fails
   */
  Answer run(List<Input> inputs);

  /** Gives back what the graph holds outside the Java heap. */
  @Override
  void close();
}
