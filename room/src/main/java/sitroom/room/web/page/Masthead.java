package sitroom.room.web.page;

import sitroom.room.web.entry.Numbers;
import sitroom.room.web.guard.Visitor;

/**
 * What stands around every page.
 *
 * @param section the room that the page belongs to, such as "now"
 * @param assets the address of the style sheet and script, which changes with their content
 * @param documents how many the ledger has
 * @param entries how many the ledger has
 */
public record Masthead(
    String section, Visitor visitor, String assets, long documents, long entries, String words) {

  public boolean isIn(String other) {
    return section.equals(other);
  }

  public String theme() {
    return visitor.theme().word();
  }

  /** What the theme button changes to. */
  public String otherTheme() {
    return switch (visitor.theme()) {
      case SYSTEM -> "dark";
      case DARK -> "light";
      case LIGHT -> "system";
    };
  }

  public String totals() {
    return Numbers.counted(documents, "document", "documents")
        + ", "
        + Numbers.counted(entries, "entry", "entries");
  }
}
