package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import sitroom.ledger.Ledger;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.quotes.Issuers;
import sitroom.ledger.store.QuoteStore;
import sitroom.ledger.store.QuoteWindow;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.Document;
import sitroom.model.DocumentJson;
import sitroom.model.JsonLineException;
import sitroom.room.DocumentReader;

/**
 * Scores verdicts on quotations: a line of the gold has the article's file in {@code document}, the
 * {@code quote} and its {@code verdict}. The transcripts are the documents of the folders {@code
 * corpus} and {@code demo} beside the gold's.
 */
public final class QuoteGold {
  private static final int WEEKS_AROUND = 4;

  private final Path folder;
  private final List<JsonNode> gold;

  /** A quotation of the gold with what was found. */
  public record Scored(String id, String quote, String wanted, Optional<CheckedQuotation> found) {
    /** What was found, as a verdict's code. */
    public String verdict() {
      return found.map(one -> one.verdict().code()).orElse("no quotation found there");
    }

    public boolean right() {
      return wanted.equals(verdict());
    }
  }

  private QuoteGold(Path folder, List<JsonNode> gold) {
    this.folder = folder;
    this.gold = gold;
  }

  /**
   * Reads the quotation sets of a folder: {@code quotes*.jsonl}.
   *
   * @throws IOException where a file cannot be read
   */
  public static QuoteGold in(Path folder) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files
                .filter(path -> String.valueOf(path.getFileName()).matches("quotes.*\\.jsonl"))
                .sorted()
                .toList()) {
          lines.addAll(JsonText.lines(file));
        }
      }
    }
    return new QuoteGold(folder, lines);
  }

  /** Whether there is nothing to score. */
  public boolean isEmpty() {
    return gold.isEmpty();
  }

  /**
   * Fills an empty ledger with transcripts and articles, and checks the articles' quotations.
   *
   * @throws IOException where a file cannot be read
   */
  public List<Scored> score(Ledger ledger, DocumentReader reader, Issuers issuers)
      throws IOException {
    Map<String, Document> articles = new HashMap<>();
    List<ReadDocument> read = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    gold.forEach(line -> names.add(line.path("document").asText()));
    for (String name : names) {
      Path file = folder.resolveSibling(name);
      if (Files.isRegularFile(file)) {
        Document article = document(Files.readString(file)).withUri(name);
        articles.put(name, article);
        read.add(ReadDocument.of(article, "read", reader.read(article).entries(), List.of()));
      }
    }
    List<LocalDate> days = read.stream().flatMap(one -> one.day().stream()).toList();
    ledger.documents().addAll(primaries(days));
    ledger.documents().addAll(read);
    QuoteStore store = ledger.quotations(issuers, QuoteWindow.USUAL);
    List<Scored> scored = new ArrayList<>();
    for (JsonNode line : gold) {
      Document article = articles.get(line.path("document").asText());
      if (article != null) {
        scored.add(scored(line, store.of(article.id())));
      }
    }
    return scored;
  }

  private static Scored scored(JsonNode line, List<CheckedQuotation> found) {
    String quote = line.path("quote").asText();
    return new Scored(
        line.path("id").asText(),
        quote,
        line.path("verdict").asText(),
        found.stream().filter(one -> isSame(one.quote(), quote)).findFirst());
  }

  private static boolean isSame(String one, String other) {
    String a = one.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String b = other.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return a.equals(b) || a.contains(b) || b.contains(a);
  }

  /** Those of the weeks around the articles; the others cannot change a verdict. */
  private List<ReadDocument> primaries(List<LocalDate> days) throws IOException {
    return primaries().stream()
        .filter(
            document ->
                document.published().isEmpty()
                    || days.stream().anyMatch(day -> isAround(day, document.published().get())))
        .map(document -> ReadDocument.of(document, "not read", List.of(), List.of()))
        .toList();
  }

  private static boolean isAround(LocalDate day, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other)) <= WEEKS_AROUND * 7;
  }

  private List<Document> primaries() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Path file : files(folder.resolveSibling("demo"), ".txt")) {
      documents.add(document(Files.readString(file)));
    }
    for (Path file : files(folder.resolveSibling("corpus"), ".jsonl.gz")) {
      if (!String.valueOf(file.getFileName()).startsWith("wikinews")) {
        documents.addAll(lines(file));
      }
    }
    return documents;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Document> lines(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(DocumentJson.read(line));
      }
    } catch (JsonLineException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return documents;
  }

  /** A text whose first lines may say "Title: ...", "Outlet: ...", "Published: ...", "Uri: ...". */
  static Document document(String text) {
    int end = text.indexOf("\n\n");
    String head = end < 0 ? "" : text.substring(0, end);
    if (!head.startsWith("Title: ")) {
      return Document.of(text);
    }
    Document document = Document.of(text.substring(end + 2));
    for (String line : head.split("\n", -1)) {
      String value = line.substring(line.indexOf(": ") + 2).strip();
      document =
          switch (line.substring(0, Math.max(0, line.indexOf(": ")))) {
            case "Title" -> document.withTitle(value);
            case "Outlet" -> document.withOutlet(value);
            case "Published" -> document.withPublished(LocalDate.parse(value));
            case "Uri" -> document.withUri(value);
            default -> document;
          };
    }
    return document;
  }
}
