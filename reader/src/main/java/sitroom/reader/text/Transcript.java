package sitroom.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.model.Span;

/**
 * Decides whether a text is a transcript, and where its turns begin. One paragraph with a colon
 * never makes a transcript: there must be several turns, or one speaker with a title who goes on in
 * the first person.
 */
final class Transcript {
  private static final int ENOUGH_TURNS = 3;
  private static final int LATEST_OPENING = 4;
  private static final int MOST_OPENINGS = 8;
  private static final int LONGEST_FRONT_LINE = 80;

  private final Optional<String> outlet;
  private final String plain;
  private final List<Span> paragraphs;

  private Transcript(Optional<String> outlet, String plain, List<Span> paragraphs) {
    this.outlet = outlet;
    this.plain = plain;
    this.paragraphs = paragraphs;
  }

  /**
   * The labels at which turns begin, in the order of the text; none where the text is no
   * transcript.
   *
   * @param outlet who publishes the text; an office publishes its own holder's words
   */
  static List<SpeakerLabel> turns(Optional<String> outlet, String plain, List<Span> paragraphs) {
    return new Transcript(outlet, plain, paragraphs).find();
  }

  private List<SpeakerLabel> find() {
    List<SpeakerLabel> labels = new ArrayList<>();
    Map<SpeakerLabel, Span> home = new HashMap<>();
    for (Span paragraph : paragraphs) {
      SpeakerLabel.at(plain, paragraph)
          .ifPresent(
              label -> {
                labels.add(label);
                home.put(label, paragraph);
              });
    }
    List<SpeakerLabel> marked =
        labels.stream().filter(label -> label.style() != SpeakerLabel.Style.NAME).toList();
    if (isConversation(marked, home)) {
      Set<String> known = new HashSet<>();
      marked.forEach(label -> known.add(lastName(label)));
      return labels.stream()
          .filter(
              label ->
                  label.style() != SpeakerLabel.Style.NAME
                      || (known.contains(lastName(label)) && !isAddress(label)))
          .toList();
    }
    List<SpeakerLabel> named = namedTurns(labels);
    if (!named.isEmpty()) {
      return named;
    }
    return monologue(marked, home);
  }

  /** "And to President Ito:" turns to somebody within a question. */
  private static boolean isAddress(SpeakerLabel label) {
    return WordShape.words(label.speaker()).stream()
        .anyMatch(
            word ->
                word.endsWith(",")
                    || switch (word.toLowerCase(Locale.ROOT)) {
                      case "to", "for", "and", "in", "on", "at", "with", "as" -> true;
                      default -> false;
                    });
  }

  private static String lastName(SpeakerLabel label) {
    String name = label.shortName();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Several labels in capitals or of questioners, most of them before whole sentences. */
  private boolean isConversation(List<SpeakerLabel> marked, Map<SpeakerLabel, Span> home) {
    long spoken =
        marked.stream()
            .filter(label -> isSpoken(label, home.getOrDefault(label, label.span())))
            .count();
    return spoken >= ENOUGH_TURNS
        && spoken * 3 >= marked.size() * 2L
        && marked.stream().anyMatch(this::isPerson)
        && takesTurns(marked)
        && marked.stream().limit(ENOUGH_TURNS).anyMatch(label -> isSpeechAfter(label, 0));
  }

  /** Somebody speaks twice, or somebody asks: headings in capitals stand once each. */
  private static boolean takesTurns(List<SpeakerLabel> marked) {
    return marked.stream().anyMatch(SpeakerLabel::isQuestioner)
        || marked.stream().map(SpeakerLabel::speaker).distinct().count() < marked.size();
  }

  /** A "Q" may be an initial; one label at least must be more. */
  private boolean isPerson(SpeakerLabel label) {
    return !label.speaker().equals("Q");
  }

  private boolean isSpoken(SpeakerLabel label, Span paragraph) {
    String said = plain.substring(label.span().end(), paragraph.end());
    return said.isBlank()
        || WordShape.endsSentence(said)
        || "—–-:,".indexOf(said.charAt(said.length() - 1)) >= 0;
  }

  /** Turns of speakers with names in small letters, which may begin inside a paragraph. */
  private List<SpeakerLabel> namedTurns(List<SpeakerLabel> atStart) {
    List<SpeakerLabel> candidates = new ArrayList<>(atStart);
    Set<Span> seen = new HashSet<>();
    atStart.forEach(label -> seen.add(label.span()));
    Set<String> known = new HashSet<>();
    atStart.forEach(label -> known.add(label.shortName()));
    List<InlineLabels.Candidate> inline = InlineLabels.of(plain, paragraphs);
    for (InlineLabels.Candidate candidate : inline) {
      if (candidate.afterSentence()) {
        known.add(candidate.label().shortName());
      }
    }
    for (InlineLabels.Candidate candidate : inline) {
      boolean fits = candidate.afterSentence() || known.contains(candidate.label().shortName());
      if (fits && seen.add(candidate.label().span())) {
        candidates.add(candidate.label());
      }
    }
    outlet.ifPresent(office -> candidates.replaceAll(label -> label.from(plain, office)));
    candidates.sort(Comparator.comparing(SpeakerLabel::span));
    dropOverlaps(candidates);
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(label -> counts.merge(label.shortName(), 1, Integer::sum));
    boolean several =
        counts.values().stream().anyMatch(count -> count >= 2) && candidates.size() >= ENOUGH_TURNS;
    if (several
        && candidates.stream().limit(MOST_OPENINGS).anyMatch(label -> isSpeechAfter(label, 1))) {
      return candidates.stream()
          .filter(label -> label.isQuestioner() || wordCount(label) >= 2)
          .toList();
    }
    return candidates.stream()
        .limit(MOST_OPENINGS)
        .filter(
            label ->
                opens(label)
                    && isIntroduced(label)
                    && (isOwnOutlet(label) || isSpeechAfter(label, 1)))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  /** A label with a title or office, or a full name that the text has named before. */
  private boolean isIntroduced(SpeakerLabel label) {
    int before = plain.indexOf(label.speaker());
    return wordCount(label) >= 3
        || (wordCount(label) == 2 && before >= 0 && before < label.span().start());
  }

  /** "President of Russia ..." on the president's own site: nobody else is spoken of so. */
  private boolean isOwnOutlet(SpeakerLabel label) {
    return outlet.filter(office -> label.speaker().startsWith(office + " ")).isPresent();
  }

  private static void dropOverlaps(List<SpeakerLabel> sorted) {
    int end = 0;
    for (Iterator<SpeakerLabel> labels = sorted.iterator(); labels.hasNext(); ) {
      Span span = labels.next().span();
      if (span.start() < end) {
        labels.remove();
      } else {
        end = span.end();
      }
    }
  }

  private static int wordCount(SpeakerLabel label) {
    return WordShape.words(label.speaker()).size();
  }

  private List<SpeakerLabel> monologue(List<SpeakerLabel> marked, Map<SpeakerLabel, Span> home) {
    Optional<SpeakerLabel> first = marked.stream().filter(this::opens).findFirst();
    boolean speaks =
        first
            .filter(
                label ->
                    wordCount(label) >= 2 && isSpeechAfter(label, hasFrontMatter(label) ? 0 : 1))
            .isPresent();
    return speaks
        ? marked.stream()
            .filter(label -> isSpoken(label, home.getOrDefault(label, label.span())))
            .toList()
        : List.of();
  }

  /** Whether only short lines, such as a place and a time, stand before a label. */
  private boolean hasFrontMatter(SpeakerLabel label) {
    List<Span> before =
        paragraphs.stream().filter(paragraph -> paragraph.end() <= label.span().start()).toList();
    return !before.isEmpty()
        && before.stream().allMatch(paragraph -> paragraph.length() <= LONGEST_FRONT_LINE);
  }

  /** Whether a label stands near the beginning of the text. */
  private boolean opens(SpeakerLabel label) {
    int last = Math.min(LATEST_OPENING, paragraphs.size() - 1);
    return label.span().start() < paragraphs.get(last).end();
  }

  /**
   * Whether what follows a label is said by an "I" or a "we"; {@code singular} times at least by an
   * "I".
   */
  private boolean isSpeechAfter(SpeakerLabel label, int singular) {
    return FirstPerson.speaks(plain, label.span().end(), singular);
  }
}
