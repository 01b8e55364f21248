package sitroom.reader.parse.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OnnxFileTest {

  @Example
  void aNodeIsReadWithItsConstantsAndAttributes() {
    ByteBuffer file =
        new GraphWriter("Gather", false)
            .constant("table", new Tensor.Floats(new int[] {2, 1}, new float[] {1.5f, -2}))
            .input("at", GraphWriter.INT64, 1)
            .number("axis", -1)
            .numbers("more", 3, -4)
            .real("rate", 0.5f)
            .tensor("value", Tensor.Longs.of(7))
            .output("y", GraphWriter.FLOAT)
            .file();

    OnnxFile read = OnnxFile.read(file);

    Node node = read.nodes().get(0);
    assertThat(node.inputs()).containsExactly("table", "at");
    assertThat(read.outputs()).containsExactly("y");
    assertThat(node.number("axis", 0)).isEqualTo(-1);
    assertThat(node.ints().get("more")).containsExactly(3, -4);
    assertThat(node.real("rate", 0)).isEqualTo(0.5f);
    assertThat(node.tensors().get("value"))
        .isInstanceOfSatisfying(
            Tensor.Longs.class, tensor -> assertThat(tensor.data()).containsExactly(7));
    assertThat(read.constants().get("table"))
        .isInstanceOfSatisfying(
            Tensor.Floats.class, tensor -> assertThat(tensor.data()).containsExactly(1.5f, -2));
  }

  @Property
  void whatIsNoOnnxFileIsRefused(@ForAll byte[] bytes) {
    assertThatThrownBy(() -> OnnxFile.read(ByteBuffer.wrap(bytes)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
