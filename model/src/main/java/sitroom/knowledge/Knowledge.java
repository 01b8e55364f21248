package sitroom.knowledge;

/** All that the loaded packs say, indexed for reading. Immutable and safe for use by several threads. */
public final class Knowledge {
  private final String fingerprint;

  Knowledge(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** Hash of the packs' content. */
  public String fingerprint() {
    return fingerprint;
  }
}
