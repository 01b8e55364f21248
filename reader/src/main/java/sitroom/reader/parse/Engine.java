package sitroom.reader.parse;

/**
 * What runs the network. All give the same answers but for rounding; ONNX Runtime is the fastest.
 */
public enum Engine {
  /** ONNX Runtime where it has a native library for the machine, else plain Java. */
  ANY,

  /** ONNX Runtime or nothing. */
  ONNX_RUNTIME,

  /** Plain Java, also where ONNX Runtime could run. */
  JAVA;

  /**
   * The engine of a name, such as {@code java}.
   *
   * @throws IllegalArgumentException where there is none of this name
   */
  public static Engine named(String name) {
    return switch (name) {
      case "any" -> ANY;
      case "onnxruntime" -> ONNX_RUNTIME;
      case "java" -> JAVA;
      default ->
          throw new IllegalArgumentException(
              "the network is run by any, onnxruntime or java, not by '" + name + "'");
    };
  }
}
