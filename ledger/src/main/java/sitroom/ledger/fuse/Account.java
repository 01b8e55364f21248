package sitroom.ledger.fuse;

import java.util.List;

/**
 * Who gives an account of an incident.
 *
 * @param id of this account among those of the incident, such as {@code USA:the-white-house}
 * @param voice whose words they are
 * @param party the side of an official voice; {@code press} for an outlet
 * @param name to be shown
 * @param documents the ids of its documents
 * @param origins how many of its documents are copies of no other
 */
public record Account(
    String id, Voice voice, String party, String name, List<String> documents, int origins) {
  /** The party of all outlets. */
  public static final String PRESS = "press";

  public Account {
    documents = List.copyOf(documents);
  }

  /** How many of its documents are copies. */
  public int copies() {
    return documents.size() - origins;
  }

  /** Whose words an account is. */
  public enum Voice {
    /** A side of the incident, by its own readout, spokesman or turn in a transcript. */
    PARTY,
    /** An official voice of a side that took no part. */
    THIRD_PARTY,
    /** An outlet: in its own voice, or repeating others. */
    OUTLET
  }
}
