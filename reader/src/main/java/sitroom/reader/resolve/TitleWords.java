package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/** Splits a document's title, which is not parsed, into words. */
final class TitleWords {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.)+|['’]s\\b|[\\p{L}\\p{N}]+(?:['’](?!s\\b)\\p{L}+)*|[^\\s\\p{L}\\p{N}]");

  private TitleWords() {}

  static List<String> of(String title) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(title);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The title as a sentence of unconnected words, to find names in. */
  static Sentence sentence(String title, int number) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : of(title)) {
      int start = title.indexOf(word, at);
      at = start + word.length();
      boolean capital = Character.isUpperCase(word.charAt(0));
      String upos = capital ? "PROPN" : Character.isLetter(word.charAt(0)) ? "X" : "PUNCT";
      String xpos = word.endsWith("s") && word.length() == 2 && !capital ? "POS" : "NN";
      int head = tokens.isEmpty() ? Sentence.ROOT : 0;
      tokens.add(
          new Token(word, start, at, word.toLowerCase(Locale.ROOT), upos, xpos, "O", head, "dep"));
    }
    return new Sentence(number, tokens);
  }
}
