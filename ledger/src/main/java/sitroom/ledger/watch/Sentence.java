package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Entry;

/** A sentence of a situation report. One without an entry cannot be made. */
public final class Sentence {
  private final String words;
  private final List<Entry> entries;

  private Sentence(String words, List<Entry> entries) {
    this.words = words;
    this.entries = entries;
  }

  /** A sentence that rests on one entry at least. */
  public static Sentence of(String words, Entry first, List<Entry> more) {
    List<Entry> all = new ArrayList<>();
    all.add(first);
    more.stream().filter(entry -> !entry.id().equals(first.id())).forEach(all::add);
    return new Sentence(words, List.copyOf(all));
  }

  public String words() {
    return words;
  }

  /** What it rests on, the first the one whose words it has. */
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public String toString() {
    return words + " " + entries.stream().map(Entry::id).toList();
  }
}
