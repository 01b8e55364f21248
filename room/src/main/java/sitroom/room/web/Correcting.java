package sitroom.room.web;

import sitroom.model.Entry;
import sitroom.room.web.page.CorrectionForm;

/** Corrects entries for the pages and for the API. */
final class Correcting {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REASON = 600;

  private final Desk desk;

  Correcting(Desk desk) {
    this.desk = desk;
  }

  /**
   * Corrects an entry.
   *
   * @return the id of the entry that counts now; the same where it was withdrawn
   * @throws IllegalArgumentException where something is missing or cannot be; the message is for a
   *     person
   */
  String correct(Entry entry, CorrectionForm form, boolean withdraw, String name, String reason) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A correction needs the name of the one who makes it");
    }
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      throw new IllegalArgumentException("A correction needs a reason");
    }
    if (withdraw) {
      desk.ledger().corrections().withdraw(entry.id(), name.strip(), reason.strip());
      desk.changed();
      return entry.id();
    }
    Entry replacement = form.applied(entry, desk.learned().actors());
    if (replacement.id().equals(entry.id()) && replacement.equals(entry)) {
      throw new IllegalArgumentException("Nothing was changed");
    }
    desk.ledger().corrections().replace(entry.id(), replacement, name.strip(), reason.strip());
    desk.changed();
    return replacement.id();
  }
}
