/** Tokens, tags, lemmas, names and dependency trees. The only package that knows ONNX Runtime. */
@NullMarked
package sitroom.reader.parse;

import org.jspecify.annotations.NullMarked;
