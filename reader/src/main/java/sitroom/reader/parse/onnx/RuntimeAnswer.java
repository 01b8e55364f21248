package sitroom.reader.parse.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** What ONNX Runtime gave; only the outputs that are asked for are copied into the Java heap. */
record RuntimeAnswer(OrtSession.Result result) implements Answer {

  @Override
  public IntBuffer ints(String output) {
    return tensor(output).getIntBuffer();
  }

  @Override
  public FloatBuffer floats(String output) {
    return tensor(output).getFloatBuffer();
  }

  private OnnxTensor tensor(String output) {
    return (OnnxTensor)
        result
            .get(output)
            .orElseThrow(() -> new IllegalStateException("the graph has no output " + output));
  }

  @Override
  public void close() {
    result.close();
  }
}
