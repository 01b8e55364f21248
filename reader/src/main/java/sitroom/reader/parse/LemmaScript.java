package sitroom.reader.parse;

import java.util.Locale;

/** How to make a word's lemma out of its form: a class the network chooses among. */
sealed interface LemmaScript {

  /** The lemma of a form. */
  String apply(String form);

  /**
   * Reads a script as the label file writes it: {@code keep|cut|add} or {@code =lemma}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static LemmaScript of(String text) {
    if (text.startsWith("=")) {
      return new Whole(text.substring(1));
    }
    String[] parts = text.split("\\|", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no lemma script: " + text);
    }
    return new Edit(parts[0].equals("1"), Integer.parseInt(parts[1]), parts[2]);
  }

  /** The lemma is this word, whatever the form. */
  record Whole(String lemma) implements LemmaScript {
    @Override
    public String apply(String form) {
      return lemma;
    }
  }

  /**
   * Cuts letters off the end and adds others.
   *
   * @param keepCase whether capitals stay; otherwise the form is put into small letters first
   * @param cut how many UTF-16 units to take off the end; a shorter form stays as it is
   */
  record Edit(boolean keepCase, int cut, String add) implements LemmaScript {
    @Override
    public String apply(String form) {
      String base = keepCase ? form : form.toLowerCase(Locale.ROOT);
      return cut > base.length() ? base : base.substring(0, base.length() - cut) + add;
    }
  }
}
