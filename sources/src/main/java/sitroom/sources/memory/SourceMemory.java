package sitroom.sources.memory;

/** Keeps what is known of sources between two readings. */
public interface SourceMemory {
  /** Knows nothing and keeps nothing: every reading is the first. */
  SourceMemory NONE =
      new SourceMemory() {
        @Override
        public SourceState stateOf(String address) {
          return SourceState.NEW;
        }

        @Override
        public void keep(String address, SourceState state) {
          // Nothing is kept.
        }
      };

  /** What is known of a source; {@link SourceState#NEW} where it was never read. */
  SourceState stateOf(String address);

  /**
   * Keeps what is known now.
   *
   * @throws RuntimeException where it cannot be kept; the message says why
   */
  void keep(String address, SourceState state);
}
