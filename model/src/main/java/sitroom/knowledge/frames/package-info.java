/**
 * What words mean: frames, operators, reporting cues, condition markers. The format is in
 * docs/frames.md.
 */
@NullMarked
package sitroom.knowledge.frames;

import org.jspecify.annotations.NullMarked;
