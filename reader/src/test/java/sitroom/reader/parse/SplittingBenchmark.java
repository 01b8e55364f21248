package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import sitroom.model.Span;

/**
 * Measures the splitters on treebanks' raw text.
 *
 * <p>Words are compared sentence by sentence. Sentence ends are compared within paragraphs. The
 * treebanks at hand do not mark paragraphs, so one is taken to end where a sentence ends without a
 * mark that could end it (a heading, a list item); the ends of paragraphs do not count, since a
 * parser is given them.
 */
final class SplittingBenchmark {
  private final WordSplitter wordSplitter;
  private final SentenceSplitter sentenceSplitter;
  private final Consumer<String> errors;

  SplittingBenchmark(SplittingWords words, Consumer<String> errors) {
    this.wordSplitter = new WordSplitter(words);
    this.sentenceSplitter = new SentenceSplitter(words);
    this.errors = errors;
  }

  Agreement words(List<ParsedText> gold) {
    Agreement sum = Agreement.NONE;
    for (ParsedText document : gold) {
      for (Sentence sentence : document.sentences()) {
        int offset = sentence.span().start();
        String text = sentence.span().of(document.text().text());
        Set<Span> people = new HashSet<>();
        sentence
            .tokens()
            .forEach(token -> people.add(new Span(token.start() - offset, token.end() - offset)));
        Words found = wordSplitter.split(text);
        Set<Span> ours = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
          ours.add(new Span(found.start(i), found.end(i)));
        }
        sum = sum.plus(Agreement.of(people, ours));
        if (!people.equals(ours)) {
          report("word", text, people, ours);
        }
      }
    }
    return sum;
  }

  Agreement sentences(List<ParsedText> gold) {
    Agreement sum = Agreement.NONE;
    for (ParsedText document : gold) {
      String text = document.text().text();
      List<Sentence> paragraph = new ArrayList<>();
      for (Sentence sentence : document.sentences()) {
        paragraph.add(sentence);
        if (!endsWithStop(sentence.span().of(text))) {
          sum = sum.plus(paragraph(text, paragraph));
          paragraph.clear();
        }
      }
      sum = sum.plus(paragraph(text, paragraph));
    }
    return sum;
  }

  private static boolean endsWithStop(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && Characters.isClosing(sentence.charAt(last))) {
      last--;
    }
    return ".?!:;\u2026".indexOf(sentence.charAt(last)) >= 0;
  }

  private Agreement paragraph(String whole, List<Sentence> sentences) {
    if (sentences.size() < 2) {
      return Agreement.NONE;
    }
    int offset = sentences.get(0).span().start();
    Set<Span> people = new HashSet<>();
    for (Sentence sentence : sentences.subList(0, sentences.size() - 1)) {
      int end = sentence.span().end() - offset;
      people.add(new Span(end, end));
    }
    String text = whole.substring(offset, sentences.get(sentences.size() - 1).span().end());
    Words words = wordSplitter.split(text);
    Set<Span> ours = new HashSet<>();
    for (int end : sentenceSplitter.ends(words)) {
      if (end < words.size()) {
        ours.add(new Span(words.end(end - 1), words.end(end - 1)));
      }
    }
    if (!people.equals(ours)) {
      report("sentence", text, people, ours);
    }
    return Agreement.of(people, ours);
  }

  private void report(String what, String text, Set<Span> people, Set<Span> ours) {
    for (Span span : people) {
      if (!ours.contains(span)) {
        errors.accept(what + " missed\t" + around(text, span));
      }
    }
    for (Span span : ours) {
      if (!people.contains(span)) {
        errors.accept(what + " made up\t" + around(text, span));
      }
    }
  }

  private static String around(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - 25), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 25));
    return before + "[" + span.of(text) + "]" + after;
  }

  /**
   * Prints the figures, and with {@code errors} as second argument every error of the treebank
   * named first.
   */
  public static void main(String[] arguments) {
    boolean verbose = arguments.length > 1 && arguments[1].equals("errors");
    SplittingBenchmark benchmark =
        new SplittingBenchmark(
            Treebanks.splittingWords(), verbose ? System.out::println : error -> {});
    for (String name : arguments[0].split(",")) {
      Treebanks.find(name)
          .ifPresent(
              gold ->
                  System.out.printf(
                      Locale.ROOT,
                      "%s: words %s; sentences %s%n",
                      name,
                      benchmark.words(gold),
                      benchmark.sentences(gold)));
    }
  }
}
