package sitroom.room.sitrep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sitroom.model.Entry;

/**
 * A situation report as it is printed.
 *
 * @param period in words
 * @param limits what it does not tell of
 * @param notes of all its sentences, numbered from 1
 */
public record Sitrep(
    String title, String period, List<Section> sections, String limits, List<Note> notes) {

  /** A heading with its sentences. */
  public record Section(String title, List<Line> lines) {}

  /**
   * A sentence.
   *
   * @param notes the numbers of its notes, at least one
   */
  public record Line(String words, List<Integer> notes) {}

  /**
   * A sentence before its notes have numbers.
   *
   * @param section the heading under which it stands
   * @param entries at least one
   */
  public record Draft(String section, String words, List<Entry> entries) {
    public Draft {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("a sentence without an entry: " + words);
      }
    }
  }

  /** Puts a report together: headings in the order in which they first come, each note once. */
  public static Sitrep of(String title, String period, String limits, List<Draft> drafts) {
    Map<String, Note> notes = new LinkedHashMap<>();
    Map<String, List<Line>> sections = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      List<Integer> numbers = new ArrayList<>();
      for (Entry entry : draft.entries()) {
        Note note = notes.computeIfAbsent(entry.id(), unused -> new Note(notes.size() + 1, entry));
        numbers.add(note.number());
      }
      sections
          .computeIfAbsent(draft.section(), unused -> new ArrayList<>())
          .add(new Line(draft.words(), numbers));
    }
    return new Sitrep(
        title,
        period,
        sections.entrySet().stream().map(it -> new Section(it.getKey(), it.getValue())).toList(),
        limits,
        List.copyOf(notes.values()));
  }

  public int sentences() {
    return sections.stream().flatMapToInt(it -> IntStream.of(it.lines().size())).sum();
  }

  /** What was checked of it, in a line. */
  public String check() {
    return sentences() + " sentences, each with a note; " + notes.size() + " notes.";
  }
}
