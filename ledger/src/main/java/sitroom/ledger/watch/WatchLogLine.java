package sitroom.ledger.watch;

/**
 * That a person set or removed something that is watched.
 *
 * @param added set, else removed
 * @param kind "tripwire" or "question"
 * @param content the condition or the question, as it was
 * @param madeAt an ISO instant
 */
public record WatchLogLine(
    boolean added,
    String kind,
    String id,
    String content,
    String reason,
    String madeBy,
    String madeAt) {}
