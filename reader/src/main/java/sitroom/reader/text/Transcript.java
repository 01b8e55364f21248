package sitroom.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.model.Span;

/**
 * Decides whether a text is a transcript, and where its turns begin. One paragraph with a colon never makes a
 * transcript: there must be several turns, or one speaker with a title who goes on in the first person.
 */
final class Transcript {
  private static final int ENOUGH_TURNS = 3;
  private static final int LATEST_OPENING = 4;
  private static final int MOST_OPENINGS = 8;
  private static final int SPEECH_WINDOW = 1500;
  private static final int ENOUGH_FIRST_PERSON = 3;

  private final String plain;
  private final List<Span> paragraphs;

  private Transcript(String plain, List<Span> paragraphs) {
    this.plain = plain;
    this.paragraphs = paragraphs;
  }

  /** The labels at which turns begin, in the order of the text; none where the text is no transcript. */
  static List<SpeakerLabel> turns(String plain, List<Span> paragraphs) {
    return new Transcript(plain, paragraphs).find();
  }

  private List<SpeakerLabel> find() {
    List<SpeakerLabel> labels = new ArrayList<>();
    Map<SpeakerLabel, Span> home = new HashMap<>();
    for (Span paragraph : paragraphs) {
      SpeakerLabel.at(plain, paragraph).ifPresent(label -> {
        labels.add(label);
        home.put(label, paragraph);
      });
    }
    List<SpeakerLabel> marked = labels.stream().filter(label -> label.style() != SpeakerLabel.Style.NAME).toList();
    if (isConversation(marked, home)) {
      Set<String> known = new HashSet<>();
      marked.forEach(label -> known.add(lastName(label)));
      return labels.stream()
          .filter(label -> label.style() != SpeakerLabel.Style.NAME || known.contains(lastName(label)))
          .toList();
    }
    List<SpeakerLabel> named = namedTurns(labels);
    if (!named.isEmpty()) {
      return named;
    }
    return monologue(marked, home);
  }

  private static String lastName(SpeakerLabel label) {
    String name = label.shortName();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Several labels in capitals or of questioners, most of them before whole sentences. */
  private boolean isConversation(List<SpeakerLabel> marked, Map<SpeakerLabel, Span> home) {
    long spoken = marked.stream().filter(label -> isSpoken(label, home.getOrDefault(label, label.span()))).count();
    return spoken >= ENOUGH_TURNS && spoken * 3 >= marked.size() * 2L && marked.stream().anyMatch(this::isPerson);
  }

  /** A "Q" may be an initial; one label at least must be more. */
  private boolean isPerson(SpeakerLabel label) {
    return !label.speaker().equals("Q");
  }

  private boolean isSpoken(SpeakerLabel label, Span paragraph) {
    String said = plain.substring(label.span().end(), paragraph.end());
    return said.isBlank() || WordShape.endsSentence(said) || "—–-:,".indexOf(said.charAt(said.length() - 1)) >= 0;
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
    candidates.sort(Comparator.comparing(SpeakerLabel::span));
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(label -> counts.merge(label.shortName(), 1, Integer::sum));
    boolean several = counts.values().stream().anyMatch(count -> count >= 2) && candidates.size() >= ENOUGH_TURNS;
    if (several && isFirstPersonAfter(candidates.get(0))) {
      return candidates.stream().filter(label -> label.isQuestioner() || wordCount(label) >= 2).toList();
    }
    return candidates.stream()
        .limit(MOST_OPENINGS)
        .filter(label -> wordCount(label) >= 3 && opens(label) && isFirstPersonAfter(label))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static int wordCount(SpeakerLabel label) {
    return WordShape.words(label.speaker()).size();
  }

  private List<SpeakerLabel> monologue(List<SpeakerLabel> marked, Map<SpeakerLabel, Span> home) {
    Optional<SpeakerLabel> first = marked.stream().filter(this::opens).findFirst();
    boolean speaks = first.filter(label -> wordCount(label) >= 2 && isFirstPersonAfter(label)).isPresent();
    return speaks ? marked.stream().filter(label -> isSpoken(label, home.getOrDefault(label, label.span()))).toList()
        : List.of();
  }

  /** Whether a label stands near the beginning of the text. */
  private boolean opens(SpeakerLabel label) {
    int last = Math.min(LATEST_OPENING, paragraphs.size() - 1);
    return label.span().start() < paragraphs.get(last).end();
  }

  /** Whether what follows is said by an "I" or a "we", or to a "you". */
  private boolean isFirstPersonAfter(SpeakerLabel label) {
    int end = Math.min(plain.length(), label.span().end() + SPEECH_WINDOW);
    int found = 0;
    for (String word : WordShape.words(plain.substring(label.span().end(), end))) {
      if (isFirstOrSecondPerson(word)) {
        found++;
      }
    }
    return found >= ENOUGH_FIRST_PERSON;
  }

  private static boolean isFirstOrSecondPerson(String word) {
    int cut = 0;
    while (cut < word.length() && Character.isLetter(word.charAt(cut))) {
      cut++;
    }
    return switch (word.substring(0, cut)) {
      case "I", "we", "We", "you", "You", "my", "My", "our", "Our", "your", "Your", "me", "us" -> true;
      default -> false;
    };
  }
}
