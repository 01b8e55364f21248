/**
 * Runs graphs of ONNX operators: by ONNX Runtime where it has a native library for the machine, by
 * plain Java everywhere. The only package that knows ONNX Runtime; it knows nothing of language.
 */
@NullMarked
package sitroom.reader.parse.onnx;

import org.jspecify.annotations.NullMarked;
