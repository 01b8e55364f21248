package sitroom.knowledge.frames;

import sitroom.model.Polarity;

/**
 * Words that open a condition.
 *
 * @param words lower case, separated by blanks: {@code if}, {@code in the event of}
 * @param clause whether a clause follows; else a phrase
 * @param polarity negative where the condition is that something does not happen ("unless")
 * @param aheadOnly whether it is a condition only of what lies ahead ("when", "until")
 */
public record ConditionMarker(
    String words, boolean clause, Polarity polarity, boolean aheadOnly, String place) {}
