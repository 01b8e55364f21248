package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/** Sentences for tests of the word level: tokens with coarse tags, and a tree that says nothing. */
final class PlainWords {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Z][a-z]{2,4}\\.(?="
              + " \\d)|[ap]\\.m\\.|[A-Z]\\.[A-Z]\\.|'s\\b|\\d[\\d,.:]*\\d\\w*|[\\w]+(?:-\\w+)*|\\S");
  private static final Set<String> ADPOSITIONS =
      Set.of(
          "in", "on", "at", "of", "by", "from", "to", "since", "until", "for", "over", "during",
          "after", "before", "between", "with", "as", "through", "within", "against", "near",
          "into");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "his", "its", "their");
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "met",
          "meets",
          "left",
          "returned",
          "began",
          "march",
          "died",
          "spoke",
          "fell",
          "ended",
          "sit",
          "warned",
          "killed",
          "lasted",
          "opened",
          "signed",
          "voted",
          "arrived");
  private static final Set<String> AUXILIARIES =
      Set.of("may", "will", "has", "had", "was", "is", "were", "have");
  private static final Set<String> ADJECTIVES =
      Set.of("Russian", "Ukrainian", "military", "new", "early", "last");

  private PlainWords() {}

  static Sentence sentence(String text) {
    return sentence(0, text);
  }

  static Sentence sentence(int number, String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String form = matcher.group();
      String upos = tag(form);
      String xpos =
          upos.equals("NOUN") && form.endsWith("s") || form.equals("people") ? "NNS" : "NN";
      int head = tokens.isEmpty() ? Sentence.ROOT : 0;
      tokens.add(
          new Token(
              form,
              matcher.start(),
              matcher.end(),
              form.toLowerCase(Locale.ROOT),
              upos,
              xpos,
              "O",
              head,
              "dep"));
    }
    return new Sentence(number, tokens);
  }

  private static String tag(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (form.equals("'s")) {
      return "PART";
    }
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      return "PUNCT";
    }
    if (Character.isDigit(form.charAt(0))) {
      return form.matches("\\d+(st|nd|rd|th)") ? "ADJ" : "NUM";
    }
    if (lower.equals("and") || lower.equals("or")) {
      return "CCONJ";
    }
    if (ADJECTIVES.contains(form)) {
      return "ADJ";
    }
    if (ADPOSITIONS.contains(lower)) {
      return "ADP";
    }
    if (DETERMINERS.contains(lower)) {
      return "DET";
    }
    if (VERBS.contains(form)) {
      return "VERB";
    }
    if (AUXILIARIES.contains(form)) {
      return "AUX";
    }
    return Character.isUpperCase(form.charAt(0)) ? "PROPN" : "NOUN";
  }
}
