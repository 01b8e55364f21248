package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;

/**
 * What a supposed act would set off, as of a day.
 *
 * @param setOff tripwires that it would meet, each with its words
 * @param bound who would be bound to act, or would break what they are bound to
 * @param notBound who is not
 * @param promised what was promised that bears on it
 * @param ruledOut what was ruled out
 * @param demanded what each side demands instead
 */
public record WhatIf(
    Act supposed,
    LocalDate asOf,
    List<CitedLine> setOff,
    List<CitedLine> bound,
    List<CitedLine> notBound,
    List<CitedLine> promised,
    List<CitedLine> ruledOut,
    List<CitedLine> demanded) {
  public WhatIf {
    setOff = List.copyOf(setOff);
    bound = List.copyOf(bound);
    notBound = List.copyOf(notBound);
    promised = List.copyOf(promised);
    ruledOut = List.copyOf(ruledOut);
    demanded = List.copyOf(demanded);
  }
}
