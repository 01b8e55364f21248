package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.IncidentStore;
import sitroom.model.Document;

/**
 * How well the accounts of gold's incidents are told apart and set side by side. Gold's documents
 * lie in the corpus beside its folder, or, where their address is a file's name, under the folder
 * above it.
 */
public final class AccountsBench {
  private final List<AccountsGold> gold = new ArrayList<>();
  private final List<Document> documents;

  /**
   * Reads gold and finds its documents.
   *
   * @throws IOException where a file cannot be read, is no such gold, or a document is missing
   */
  public AccountsBench(Path file) throws IOException {
    Set<String> wanted = new LinkedHashSet<>();
    Map<String, JsonNode> first = new HashMap<>();
    for (JsonNode line : JsonText.lines(file)) {
      if (!line.has("accounts") || !line.has("propositions")) {
        throw new IOException(file + " is no gold of accounts");
      }
      gold.add(AccountsGold.of(line));
      for (JsonNode account : line.path("accounts")) {
        wanted.add(account.path("uri").asText());
        first.putIfAbsent(account.path("uri").asText(), account);
      }
    }
    Path above = file.toAbsolutePath().resolve("../..").normalize();
    documents = find(wanted, first, above);
  }

  private static List<Document> find(Set<String> wanted, Map<String, JsonNode> first, Path above)
      throws IOException {
    Map<String, Document> found = new HashMap<>();
    for (String uri : wanted) {
      if (!uri.contains("://")) {
        JsonNode account = Objects.requireNonNull(first.get(uri));
        ObjectNode fields = JsonText.object().put("uri", uri);
        fields.set("outlet", JsonText.value(account, "outlet"));
        fields.set("published", JsonText.value(account, "published"));
        fields.put("text", Files.readString(above.resolve(uri)));
        found.put(uri, GoldDocuments.of(fields));
      }
    }
    try (Stream<Path> files = Files.list(above.resolve("corpus"))) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        for (JsonNode line : JsonText.lines(file)) {
          String uri = line.path("uri").asText();
          if (wanted.contains(uri)
              && !found.containsKey(uri)
              && line instanceof ObjectNode fields) {
            found.put(uri, GoldDocuments.of(fields));
          }
        }
      }
    }
    List<Document> documents = new ArrayList<>();
    for (String uri : wanted) {
      Document document = found.get(uri);
      if (document == null) {
        throw new IOException("the document " + uri + " is not in the corpus");
      }
      documents.add(document);
    }
    return documents;
  }

  /** The documents that the ledger must hold. */
  public List<Document> documents() {
    return List.copyOf(documents);
  }

  /** Scores a ledger that holds the documents, fused. */
  public Score score(Ledger ledger, IncidentStore incidents) {
    Map<String, String> ids = new HashMap<>();
    documents.forEach(document -> ids.put(document.uri().orElse(""), document.id()));
    AccountsCount count = new AccountsCount();
    gold.forEach(one -> new AccountsScorer(ledger, incidents, ids, count).score(one));
    return count.score();
  }
}
