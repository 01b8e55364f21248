package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.StoredDocument;
import sitroom.model.Entry;
import sitroom.room.web.entry.AccountView;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;

/**
 * A document: its text with the words of the entries marked, and beside each paragraph its entries.
 *
 * @param copies ids of the others that go back to the same origin
 * @param by the letters of the one account that is shown; empty for all
 */
public record DocumentPage(
    StoredDocument stored,
    List<TextBlock> blocks,
    List<AccountCount> accounts,
    List<String> copies,
    Optional<String> by) {

  /** How many entries an account has. */
  public record AccountCount(AccountView account, int entries) {}

  /** The page of a document; empty where the ledger has none of this id. */
  public static Optional<DocumentPage> of(Ledger ledger, String id, Optional<String> by) {
    return ledger.documents().find(id).map(stored -> of(ledger, stored, by));
  }

  private static DocumentPage of(Ledger ledger, StoredDocument stored, Optional<String> by) {
    List<EntryView> views = new ArrayList<>();
    Map<String, AccountCount> accounts = new LinkedHashMap<>();
    for (Entry entry : stored.entries()) {
      EntryView view = new EntryView(entry, views.size() + 1);
      views.add(view);
      accounts.merge(
          view.account().badge(),
          new AccountCount(view.account(), 1),
          (one, other) -> new AccountCount(one.account(), one.entries() + 1));
    }
    List<EntryView> shown =
        views.stream().filter(it -> by.isEmpty() || by.get().equals(it.account().badge())).toList();
    List<String> copies =
        ledger.documents().copies(stored.document().id()).stream()
            .filter(it -> !it.equals(stored.document().id()))
            .toList();
    return new DocumentPage(
        stored,
        TextBlock.of(stored.document().text(), shown, stored.unread()),
        List.copyOf(accounts.values()),
        copies,
        by);
  }

  public String title() {
    return stored.document().title().orElseGet(() -> firstWords(stored.document().text()));
  }

  /** What a document without a title is called. */
  public static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("Untitled");
    int end = Math.min(80, line.length());
    return end < line.length() ? line.substring(0, end).strip() + "…" : line;
  }

  public int count() {
    return stored.entries().size();
  }

  public String outlet() {
    return stored.document().outlet().orElse("not named");
  }

  public Optional<String> author() {
    return stored.document().author();
  }

  public String published() {
    return stored
        .document()
        .published()
        .map(Days::plain)
        .or(() -> stored.day().map(day -> Days.plain(day) + ", inferred"))
        .orElse("not stated");
  }

  /** The address, where a link may lead to it. */
  public Optional<String> link() {
    return stored.document().uri().flatMap(Address::web);
  }

  public String href() {
    return Address.document(stored.document().id());
  }

  /** Whether a newer version of the text is known. */
  public boolean isOld() {
    return !stored.newest().equals(stored.document().id());
  }

  /** The text's first line is its title, so that it is not printed twice. */
  public boolean beginsWithTitle() {
    return stored
        .document()
        .title()
        .map(it -> stored.document().text().strip().startsWith(it.strip()))
        .orElse(true);
  }
}
