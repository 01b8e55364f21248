package sitroom.knowledge.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Table;

/**
 * What the loaded packs say of words, found by lemma. Immutable and safe for use by several
 * threads.
 *
 * <p>Rows of later packs come after those of earlier ones; among equally specific rows the first
 * wins.
 */
public final class Lexicon {
  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final Map<String, List<Operator>> operators = new HashMap<>();
  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Map<String, List<LightVerb>> lightVerbs = new HashMap<>();
  private final List<MeetingWord> meetingWords = new ArrayList<>();
  private final List<MeansWord> meansWords = new ArrayList<>();
  private final Map<String, Double> confidencePoints = new HashMap<>();
  private final List<ConditionMarker> conditions = new ArrayList<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Inflections inflections = new Inflections();

  private Lexicon() {}

  /**
   * Indexes the language tables of the loaded packs: {@code frames/*.tsv}, {@code operators.tsv},
   * {@code cues.tsv}, {@code conditions.tsv}, {@code light.tsv}, {@code means.tsv}, {@code
   * classes.tsv}. A pack without any of them adds nothing.
   *
   * @throws sitroom.knowledge.PackException where a row is wrong
   */
  public static Lexicon of(Knowledge knowledge) {
    Lexicon lexicon = new Lexicon();
    for (Table.Row row : knowledge.rows("classes.tsv")) {
      Set<String> members =
          lexicon.classes.computeIfAbsent(row.get("class"), name -> new HashSet<>());
      row.list("words").forEach(word -> members.add(word.replace('_', ' ')));
    }
    RowReader reader = new RowReader(lexicon.classes);
    for (Table.Row row : knowledge.rows("frames/")) {
      Frame frame = reader.frame(row);
      frame.words().forEach(words -> put(lexicon.frames, words, frame));
    }
    for (Table.Row row : knowledge.rows("operators.tsv")) {
      Operator operator = reader.operator(row);
      operator.words().forEach(words -> put(lexicon.operators, words, operator));
    }
    for (Table.Row row : knowledge.rows("cues.tsv")) {
      Cue cue = reader.cue(row);
      cue.words().forEach(words -> put(lexicon.cues, words, cue));
    }
    for (Table.Row row : knowledge.rows("light.tsv")) {
      LightVerb light = reader.light(row);
      light.words().forEach(words -> put(lexicon.lightVerbs, words, light));
    }
    for (Table.Row row : knowledge.rows("meetings.tsv")) {
      Set<String> words = Set.copyOf(row.list("words"));
      lexicon.meetingWords.add(
          new MeetingWord(words, row.get("mode"), row.optional("medium"), row.place()));
    }
    knowledge.rows("means.tsv").forEach(row -> lexicon.meansWords.add(reader.means(row)));
    knowledge
        .rows("confidence.tsv")
        .forEach(
            row ->
                lexicon.confidencePoints.put(
                    row.get("sign"), Double.parseDouble(row.get("points"))));
    knowledge.rows("conditions.tsv").forEach(row -> lexicon.conditions.add(reader.condition(row)));
    lexicon.inflect(knowledge);
    return lexicon;
  }

  private void inflect(Knowledge knowledge) {
    frames
        .values()
        .forEach(rows -> rows.forEach(row -> inflect(row.words(), row.pos(), row.needs())));
    operators
        .values()
        .forEach(rows -> rows.forEach(row -> inflect(row.words(), row.pos(), row.needs())));
    cues.values()
        .forEach(rows -> rows.forEach(row -> inflect(row.words(), row.pos(), row.needs())));
    lightVerbs
        .values()
        .forEach(rows -> rows.forEach(row -> inflect(row.words(), PartOfSpeech.VERB, row.needs())));
    for (Table.Row row : knowledge.rows("forms.tsv")) {
      PartOfSpeech pos = row.get("pos").equals("noun") ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
      row.list("forms").forEach(form -> inflections.addForm(form, pos, row.get("word")));
    }
  }

  private void inflect(List<String> words, PartOfSpeech pos, List<Need> needs) {
    for (String word : words) {
      int blank = word.indexOf(' ');
      String head = blank < 0 ? word : word.substring(0, blank);
      if (pos == PartOfSpeech.VERB) {
        inflections.addVerb(head);
      } else if (pos == PartOfSpeech.NOUN) {
        inflections.addNoun(head);
      }
    }
    for (Need need : needs) {
      boolean modifier = need.what().equals("adj") || need.what().endsWith(".adj");
      boolean clause =
          need.what().endsWith("that")
              || need.what().endsWith("inf")
              || need.what().endsWith("ing");
      if (!modifier) {
        need.words().forEach(clause ? inflections::addVerb : inflections::addNoun);
      }
    }
  }

  /**
   * The lemma of a form: what the parser says where rows know it, else the word of the rows that
   * the form belongs to.
   *
   * @param form lower case
   * @param lemma the parser's, lower case
   */
  public String lemmaOf(String form, String lemma, boolean verb) {
    return inflections.wordOf(form, lemma, verb).orElse(lemma);
  }

  /** Rows whose head is this lemma, with or without a particle, in the order of the packs. */
  public List<Frame> frames(String lemma) {
    return frames.getOrDefault(lemma, List.of());
  }

  public List<Operator> operators(String lemma) {
    return operators.getOrDefault(lemma, List.of());
  }

  public List<Cue> cues(String lemma) {
    return cues.getOrDefault(lemma, List.of());
  }

  public List<LightVerb> lightVerbs(String lemma) {
    return lightVerbs.getOrDefault(lemma, List.of());
  }

  /** How meetings are held, the rows that win first. */
  /** What each sign of an entry says for or against it, in log-odds. */
  public Map<String, Double> confidencePoints() {
    return Map.copyOf(confidencePoints);
  }

  /** Words that tell the mode of an act, in the order in which they are tried. */
  public List<MeansWord> meansWords() {
    return List.copyOf(meansWords);
  }

  public List<MeetingWord> meetingWords() {
    return List.copyOf(meetingWords);
  }

  public List<ConditionMarker> conditions() {
    return List.copyOf(conditions);
  }

  /** Whether a lemma belongs to a class of {@code classes.tsv}. */
  public boolean isIn(String className, String lemma) {
    return classes.getOrDefault(className, Set.of()).contains(lemma);
  }

  /** How many frames are loaded, counted by sense: a row with three alternative words is three. */
  public int senses() {
    return frames.values().stream().mapToInt(List::size).sum();
  }

  private static <T> void put(Map<String, List<T>> index, String words, T row) {
    int blank = words.indexOf(' ');
    String lemma = blank < 0 ? words : words.substring(0, blank);
    List<T> rows = index.computeIfAbsent(lemma, key -> new ArrayList<>());
    if (!rows.contains(row)) {
      rows.add(row);
    }
  }
}
