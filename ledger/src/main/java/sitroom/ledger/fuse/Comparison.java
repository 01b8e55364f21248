package sitroom.ledger.fuse;

import java.util.Locale;
import sitroom.model.Coded;

/**
 * How the accounts of one proposition compare: by party and not by account. The press repeats
 * others, so it counts only where no party's own account speaks.
 */
public enum Comparison implements Coded {
  /** Stated by two parties or more, denied by none. */
  AGREED,
  /** Stated by one. */
  ONLY_BY,
  /** Stated by one and denied by another. */
  DISPUTED,
  /** Denied by one and stated by none. */
  DENIED_BY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
