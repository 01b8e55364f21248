package sitroom.reader.parse;

/**
 * What the network says of a sentence, by class numbers; one entry a word.
 *
 * @param heads number of the head counted from 1, 0 for the root; they form a tree
 */
record Decoded(int[] heads, int[] upos, int[] xpos, int[] scripts, int[] names, int[] relations) {}
