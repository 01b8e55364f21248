package sitroom.reader.parse.onnx;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** What a run of a graph gave, by the names of its outputs, until it is closed. */
public interface Answer extends AutoCloseable {

  /**
   * An output of 32-bit integers, row after row.
   *
   * @throws IllegalStateException where the graph has no such output
   */
  IntBuffer ints(String output);

  /**
   * An output of floats, row after row.
   *
   * @throws IllegalStateException where the graph has no such output
   */
  FloatBuffer floats(String output);

  @Override
  void close();
}
