package sitroom.reader.parse.onnx;

/** ONNX Runtime's MultiHeadAttention, without masks: queries, keys and values of one sentence. */
final class Attention {
  private Attention() {}

  static Tensor run(Call call) {
    Tensor.Floats query = call.floats(0);
    float[] key = call.floats(1).data();
    float[] value = call.floats(2).data();
    if (query.length(0) != 1 || query.size() != key.length || key.length != value.length) {
      throw call.wrong("takes queries, keys and values of one sentence");
    }
    for (int i = 3; i < call.inputs().size(); i++) {
      if (call.has(i)) {
        throw call.wrong("takes three inputs");
      }
    }
    int words = query.length(1);
    int width = query.length(2);
    int heads = call.node().number("num_heads", 1);
    int part = width / heads;
    float scale = call.node().real("scale", (float) (1 / Math.sqrt(part)));
    float[] context = new float[query.size()];
    float[] keys = new float[part * words];
    float[] values = new float[words * part];
    float[] scores = new float[words * words];
    float[] mixed = new float[words * part];
    for (int head = 0; head < heads; head++) {
      int column = head * part;
      for (int word = 0; word < words; word++) {
        int from = word * width + column;
        for (int i = 0; i < part; i++) {
          keys[i * words + word] = key[from + i];
          values[word * part + i] = value[from + i];
        }
      }
      call.products().multiply(query.data(), column, width, words, part, keys, 0, words, scores, 0);
      for (int i = 0; i < scores.length; i++) {
        scores[i] *= scale;
      }
      for (int word = 0; word < words; word++) {
        Rows.softmax(scores, word * words, words);
      }
      call.products().multiply(scores, 0, words, words, words, values, 0, part, mixed, 0);
      for (int word = 0; word < words; word++) {
        System.arraycopy(mixed, word * part, context, word * width + column, part);
      }
    }
    return new Tensor.Floats(query.shape(), context);
  }
}
