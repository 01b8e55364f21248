package sitroom.ledger.quotes;

import java.util.Optional;
import sitroom.model.Span;

/**
 * What one speaker says in a transcript before another one does.
 *
 * @param label as it stands before the colon; empty where no transcript's label stands there
 * @param span the words, without the label
 * @param question whether it is a questioner's
 */
record Turn(Optional<String> label, Span span, boolean question) {}
