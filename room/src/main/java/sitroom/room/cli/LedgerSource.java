package sitroom.room.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Patience;

/**
 * Opens ledgers for the commands.
 *
 * @param usual the ledger where none is named
 */
record LedgerSource(String usual, Clock clock) {
  /** The environment variable that names the usual ledger. */
  static final String VARIABLE = "SITROOM_LEDGER";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /**
   * The usual ledger is the one that {@value #VARIABLE} names, else {@code sitroom/ledger.db} in
   * the user's folder for data ({@code XDG_DATA_HOME}, else {@code ~/.local/share}).
   */
  static LedgerSource of(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    return new LedgerSource(
        named.isBlank() ? dataFolder(environment).resolve("sitroom/ledger.db").toString() : named,
        Clock.systemUTC());
  }

  private static Path dataFolder(Map<String, String> environment) {
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.startsWith("/")
        ? Path.of(data)
        : Path.of(System.getProperty("user.home", ".")).resolve(".local/share");
  }

  /** Opens a ledger that is there; {@code say} is told when it has to be waited for. */
  Ledger open(String url, Consumer<String> say) {
    return Ledger.open(url, new Patience(PATIENCE, say), clock);
  }

  /** Opens a ledger, and makes it where there is none. */
  Ledger openOrMake(String url, Consumer<String> say) {
    return Ledger.openOrMake(url, new Patience(PATIENCE, say), clock);
  }
}
