package sitroom.reader.parse;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * How far a parser agrees with people's trees, over all words, in per cent.
 *
 * @param unlabelled words with the right head
 * @param labelled words with the right head and the right relation, subtypes aside
 * @param perSecond sentences parsed in a second of this thread's processor time
 */
record ParserAccuracy(
    int sentences,
    double unlabelled,
    double labelled,
    double upos,
    double xpos,
    double lemmas,
    double perSecond) {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  static ParserAccuracy of(SentenceTagger tagger, List<ParsedText> gold) {
    int sentences = 0;
    int words = 0;
    int[] right = new int[5];
    long nanos = 0;
    for (ParsedText document : gold) {
      for (Sentence people : document.sentences()) {
        Words split = new Words(document.text().text());
        people.tokens().forEach(token -> split.add(token.start(), token.end()));
        long start = CLOCK.getCurrentThreadCpuTime();
        Sentence ours = tagger.sentence(people.number(), split, 0, split.size(), 0);
        nanos += CLOCK.getCurrentThreadCpuTime() - start;
        sentences++;
        words += people.size();
        for (int i = 0; i < people.size(); i++) {
          count(people.token(i), ours.token(i), right);
        }
      }
    }
    return new ParserAccuracy(
        sentences,
        100.0 * right[0] / words,
        100.0 * right[1] / words,
        100.0 * right[2] / words,
        100.0 * right[3] / words,
        100.0 * right[4] / words,
        sentences * 1e9 / nanos);
  }

  private static void count(Token people, Token ours, int[] right) {
    boolean head = people.head() == ours.head();
    right[0] += head ? 1 : 0;
    right[1] += head && people.relation().equals(ours.relation()) ? 1 : 0;
    right[2] += people.upos().equals(ours.upos()) ? 1 : 0;
    right[3] += people.xpos().equals(ours.xpos()) ? 1 : 0;
    right[4] += people.lemma().equals(ours.lemma()) ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d sentences: UAS %.2f, LAS %.2f, UPOS %.2f, XPOS %.2f, lemmas %.2f; %.0f sentences/s",
        sentences,
        unlabelled,
        labelled,
        upos,
        xpos,
        lemmas,
        perSecond);
  }
}
