package sitroom.reader.parse;

import java.util.List;

/**
 * A sentence as the network reads it.
 *
 * @param pieces numbers of the word pieces, with the start and end pieces
 * @param shapes for each piece the shape of its word
 * @param first for each word the place of its first piece; entry 0 is the start piece, which stands
 *     for the root
 */
record Encoded(long[] pieces, long[] shapes, long[] first) {
  /** The encoder has places for this many pieces, start and end included. */
  static final int MOST_PIECES = 512;

  /**
   * Encodes a sentence.
   *
   * @throws IllegalArgumentException where it has too many pieces
   */
  static Encoded of(List<String> forms, WordPieces vocabulary) {
    List<int[]> words = forms.stream().map(vocabulary::of).toList();
    int size = 2;
    for (int[] word : words) {
      size += word.length;
    }
    if (size > MOST_PIECES) {
      throw new IllegalArgumentException(
          "the sentence has " + size + " word pieces, more than " + MOST_PIECES);
    }
    long[] ids = new long[size];
    long[] shape = new long[size];
    long[] first = new long[words.size() + 1];
    ids[0] = vocabulary.start();
    int at = 1;
    for (int word = 0; word < words.size(); word++) {
      first[word + 1] = at;
      int wordShape = WordShape.of(forms.get(word)).ordinal();
      for (int id : words.get(word)) {
        ids[at] = id;
        shape[at++] = wordShape;
      }
    }
    ids[at] = vocabulary.end();
    return new Encoded(ids, shape, first);
  }

  int words() {
    return first.length - 1;
  }
}
