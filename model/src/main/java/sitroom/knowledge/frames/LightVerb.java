package sitroom.knowledge.frames;

import java.util.List;

/** A verb that leaves the meaning to its object: hold (talks), launch (an attack). */
public record LightVerb(List<String> words, List<Need> needs, String place) {
  public LightVerb {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
  }
}
