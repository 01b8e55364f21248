package sitroom.reader.resolve;

import sitroom.knowledge.Place;

/**
 * Words of a sentence that name a place, with the place that they mean here.
 *
 * @param first first token
 * @param last last token, included
 * @param adjective whether it is the adjective of a country ("Iraqi") and not a name
 */
record PlaceName(int first, int last, Place place, boolean adjective) {
  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
