package sitroom.knowledge.frames;

import java.util.List;
import sitroom.model.Medium;

/** A word that reports what somebody said: say, announce, according to, statement. */
public record Cue(
    List<String> words,
    PartOfSpeech pos,
    List<Need> needs,
    Medium medium,
    String place,
    String text) {
  public Cue {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
  }

  public String label() {
    return "cue " + text + " (" + place + ")";
  }
}
