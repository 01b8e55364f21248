package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.Sort;
import sitroom.model.Document;
import sitroom.model.Entry;

/** Every line of search/cases.tsv finds what it says, in both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchTest extends OnBothDatabases {
  private static final int ALL = 100;

  private final Map<String, Document> stories = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private Finder finder;

  private static List<String[]> rows(String name) throws IOException {
    try (var in = SearchTest.class.getResourceAsStream("/search/" + name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.copyOf((line + "\t\t").split("\t", -1), 5))
          .toList();
    }
  }

  @BeforeEach
  void theStoriesAreThere() throws IOException {
    for (String[] row : rows("stories.tsv")) {
      Document story =
          Document.of(row[4]).withUri("news://" + row[0]).withOutlet(row[2]).withTitle(row[3]);
      story = row[1].isEmpty() ? story : story.withPublished(LocalDate.parse(row[1]));
      stories.put(row[0], story);
      add(story);
      names.put(story.id(), row[0]);
      List<Entry> entries = Gazette.entries(story);
      for (int i = 0; i < entries.size(); i++) {
        names.put(entries.get(i).id(), row[0] + (i + 1));
      }
    }
    finder = ledger.finder(ActorNames.NONE);
  }

  private String entries(Question question, Sort sort) {
    List<String> found = new ArrayList<>();
    finder.entries(question, sort, ALL, 0).forEach(entry -> found.add(names.get(entry.id())));
    return String.join(" ", found);
  }

  private String documents(Question question) {
    List<String> found = new ArrayList<>();
    finder
        .documents(question, Sort.NEWEST, ALL, 0)
        .forEach(document -> found.add(names.get(document.id())));
    return String.join(" ", found);
  }

  /** Entries of one document and day have no order that the file could say. */
  private static String[] sorted(String found) {
    String[] words = found.isBlank() ? new String[0] : found.strip().split(" ");
    Arrays.sort(words);
    return words;
  }

  @Test
  void countingInManyWaysAtOnceCountsAsOneByOne() throws Exception {
    for (String[] row : rows("cases.tsv")) {
      Question question = QuestionParser.parse(row[0]);
      Finder.Tally tally = finder.tally(question, Set.of(CountBy.values()));
      assertThat(tally.all()).as(row[0]).isEqualTo(finder.countEntries(question));
      for (CountBy way : CountBy.values()) {
        assertThat(tally.of(way).entrySet())
            .as(row[0] + " by " + way)
            .containsExactlyElementsOf(finder.count(question, way).entrySet());
      }
    }
  }

  @Test
  void everyCaseFindsWhatItSays() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (String[] row : rows("cases.tsv")) {
      Question question = QuestionParser.parse(row[0]);
      all.assertThat(sorted(entries(question, Sort.NEWEST)))
          .as("entries for " + row[0])
          .isEqualTo(sorted(row[1]));
      all.assertThat(documents(question)).as("documents for " + row[0]).isEqualTo(row[2].strip());
      all.assertThat(finder.countEntries(question)).isEqualTo(sorted(row[1]).length);
      all.assertThat(finder.countDocuments(question)).isEqualTo(sorted(row[2]).length);
    }
    all.assertAll();
  }

  @Test
  void theNewestOrTheOldestComeFirst() throws QuestionException {
    Question question = QuestionParser.parse("factuality:conditional OR act:ASSAULT");

    assertThat(entries(question, Sort.OLDEST)).startsWith("d1 a1 c");
    assertThat(entries(question, Sort.NEWEST)).startsWith("c").endsWith("a1 d1");
  }

  @Test
  void whatSaysTheWordMoreOftenIsMoreRelevant() throws QuestionException {
    Document often = Gazette.story("9", "Invaded, invaded! Ruritania invaded Borduria.");
    names.put(often.id(), "often");
    add(often.withPublished(LocalDate.of(2001, 1, 1)));

    assertThat(finder.documents(QuestionParser.parse("invaded"), Sort.RELEVANCE, 1, 0).get(0).id())
        .isEqualTo(often.id());
  }

  @Test
  void whatIsFoundComesInPages() throws QuestionException {
    Question all = QuestionParser.parse("");

    assertThat(finder.entries(all, Sort.NEWEST, 3, 0)).hasSize(3);
    assertThat(finder.entries(all, Sort.NEWEST, 3, 6)).hasSize(2);
  }

  @Test
  void whatIsFoundCanBeCounted() throws QuestionException {
    Question all = QuestionParser.parse("");

    assertThat(finder.count(all, CountBy.ACT))
        .containsExactly(
            Map.entry("THREATEN", 3L),
            Map.entry("AGREE", 2L),
            Map.entry("ASSAULT", 2L),
            Map.entry("REJECT", 1L));
    assertThat(finder.count(all, CountBy.OUTLET))
        .isEqualTo(Map.of("The Strelsau Gazette", 4L, "Zenda Herald", 4L));
    assertThat(finder.count(all, CountBy.TARGET)).containsEntry("Ruritania", 3L);
    assertThat(finder.count(all, CountBy.COUNTRY)).containsEntry("SYL", 5L);
    assertThat(finder.count(all, CountBy.YEAR))
        .isEqualTo(Map.of("2021", 4L, "2022", 2L, "2019", 1L));
  }

  @Test
  void anActorIsFoundUnderWhatItsNameStandsFor() throws QuestionException {
    Finder knowing =
        ledger.finder((name, day) -> name.equals("pact") ? Set.of("SYL", "BOR") : Set.of());

    assertThat(knowing.countEntries(QuestionParser.parse("source:pact"))).isEqualTo(5);
    assertThat(knowing.countEntries(QuestionParser.parse("pair:pact,RUR"))).isEqualTo(6);
  }

  @Test
  void aPhraseIsFoundHoweverLongTheDocument() throws QuestionException {
    String filler = "The harvest was good, the harvest was good again. ".repeat(4000);
    Document speech = Document.of(filler + "Peace in our time. " + filler).withUri("speech.txt");
    names.put(speech.id(), "speech");
    add(speech);

    assertThat(documents(QuestionParser.parse("\"peace in our time\""))).isEqualTo("speech");
    assertThat(documents(QuestionParser.parse("\"again peace\""))).isEqualTo("speech");
    assertThat(documents(QuestionParser.parse("\"time of peace\""))).isEmpty();
  }

  @Test
  void whatWasCorrectedIsFoundAsItIsRight() throws QuestionException {
    Entry threat = Gazette.entries(Objects.requireNonNull(stories.get("e"))).get(0);
    ledger.corrections().withdraw(threat.id(), "Flavia", "a joke");

    assertThat(entries(QuestionParser.parse("act:THREATEN actor:BOR"), Sort.NEWEST))
        .isEqualTo("a1");
    assertThat(documents(QuestionParser.parse("act:THREATEN source:BOR"))).isEqualTo("a");
    assertThat(documents(QuestionParser.parse("threatened"))).isEqualTo("c a e");
  }
}
