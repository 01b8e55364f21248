package sitroom.ledger.watch;

import java.util.List;

/**
 * Entries that almost met a tripwire, and all for the same reason.
 *
 * @param reason in words: "troops massed: MOBILIZE, not ASSAULT"
 * @param findings at least one, in the order of days; of very many only some
 * @param count how many there are
 */
public record NearMiss(String reason, List<Finding> findings, int count) {
  public NearMiss {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a near miss without an entry");
    }
  }

  /** With all its findings. */
  public NearMiss(String reason, List<Finding> findings) {
    this(reason, findings, findings.size());
  }
}
