package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.Document;
import sitroom.model.Entry;

/** What docs/schema.md says of the tables is so, and its queries give what they promise. */
@ParameterizedClass
@EnumSource(Database.class)
class SchemaTest extends OnBothDatabases {
  private static final Path PAGE = Path.of("../docs/schema.md");
  private static final String TEXT =
      "Ruritania threatened to invade Borduria if attacked on 2021-12-06, Flavia said."
          + " Borduria denied invading Ruritania. Carts waited all day in a line at the pass.";
  private static final Document STORY = Gazette.story("1", TEXT);

  @BeforeEach
  void aLedgerWithSomethingOfEverything() throws Exception {
    add(STORY);
    add(STORY.withUri("https://herald.example/1").withOutlet("Zenda Herald"));
    add(Gazette.story("copy", TEXT + " It snowed."));
    add(Gazette.story("2", "Ruritania invaded Borduria."));
    Document changed = Gazette.story("2", "Ruritania invaded Borduria. Syldavia invaded Borduria.");
    add(changed);
    List<Entry> entries = Gazette.entries(changed);
    ledger.corrections().withdraw(entries.get(1).id(), "Flavia", "a rumour");
    ledger
        .documents()
        .reread(ReadDocument.of(STORY, "gazette-2", Gazette.entries(STORY), List.of()));
  }

  private List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>();
    Matcher blocks =
        Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    while (blocks.find()) {
      queries.add(blocks.group(1));
    }
    return queries;
  }

  private Connection connection() throws SQLException {
    DataSource source;
    if (database == Database.SQLITE) {
      SQLiteDataSource file = new SQLiteDataSource();
      file.setUrl("jdbc:sqlite:" + url);
      source = file;
    } else {
      PGSimpleDataSource server = new PGSimpleDataSource();
      server.setUrl("jdbc:" + url.replace("sitroom@", ""));
      server.setUser("sitroom");
      source = server;
    }
    return source.getConnection();
  }

  private List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  @Test
  void theTenQueriesGiveWhatTheyPromise() throws Exception {
    List<String> queries = queries();
    assertThat(queries).hasSize(10);
    List<List<String>> found = new ArrayList<>();
    for (String query : queries) {
      found.add(rows(query));
    }

    assertThat(found.get(0)).containsExactly("RUR|BOR|2");
    assertThat(found.get(1)).hasSize(2).allMatch(row -> row.contains("attacked"));
    assertThat(found.get(2)).hasSize(2).allMatch(row -> row.contains("denied invading"));
    assertThat(found.get(3))
        .containsExactly("2021-12|REJECT|2", "2021-12|THREATEN|2", "2021-12|ASSAULT|1");
    assertThat(found.get(4)).hasSize(3);
    assertThat(found.get(5))
        .hasSize(5)
        .contains(Gazette.entries(STORY).get(1).id() + "|denied invading Ruritania");
    assertThat(found.get(6)).containsExactly(STORY.id() + "|The Strelsau Gazette|2|3");
    assertThat(found.get(7)).hasSize(2);
    assertThat(found.get(8))
        .containsExactly("2021-12-08T12:00:00Z|Flavia|withdraw|a rumour|invaded Borduria|null");
    assertThat(found.get(9)).singleElement().asString().startsWith(STORY.id());
  }

  @Test
  void everyTableIsOnThePageAndEveryTableOfThePageIsThere() throws Exception {
    String all =
        database == Database.SQLITE
            ? "select name from sqlite_master where type in ('table', 'view')"
                + " and name not like 'sqlite_%' and name not like '%index\\_%' escape '\\'"
            : "select table_name from information_schema.tables where table_schema = 'public'";
    String page = Files.readString(PAGE);
    for (String table : new TreeSet<>(rows(all))) {
      assertThat(page).contains("`" + table + "`");
    }
    Matcher named = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|").matcher(page);
    int tables = 0;
    while (named.find()) {
      if (!List.of("contexts", "id", "words", "json").contains(named.group(1))) {
        rows("select count(*) from " + named.group(1));
        tables++;
      }
    }
    assertThat(tables).isEqualTo(35);
  }
}
