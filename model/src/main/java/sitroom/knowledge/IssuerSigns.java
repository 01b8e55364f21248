package sitroom.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The signs by which an institution that publishes in its own name is known, {@code issuers.tsv}:
 * the outlet's name, or the host of the address. The first row that fits counts.
 */
public final class IssuerSigns {
  private final List<Table.Row> rows;

  IssuerSigns(List<Table.Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The row of the institution that a document is from.
   *
   * @param host of its address, as {@link #host} gives it
   */
  public Optional<Table.Row> find(Optional<String> host, Optional<String> outlet) {
    return rows.stream().filter(row -> fits(row, host, outlet)).findFirst();
  }

  /** The host of an address, in small letters. */
  public static Optional<String> host(String uri) {
    try {
      return Optional.ofNullable(new URI(uri).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The names of outlets among the signs. */
  public List<String> outlets() {
    return rows.stream().filter(row -> !isHost(row)).map(row -> row.get("sign")).toList();
  }

  private static boolean fits(Table.Row row, Optional<String> host, Optional<String> outlet) {
    String sign = row.get("sign");
    return isHost(row)
        ? host.filter(at -> isOf(sign, at)).isPresent()
        : outlet.filter(name -> name.strip().equalsIgnoreCase(sign)).isPresent();
  }

  /** Archives of a former government keep its name with more before it. */
  private static boolean isOf(String sign, String host) {
    return host.equals(sign) || host.endsWith("." + sign);
  }

  private static boolean isHost(Table.Row row) {
    return row.get("kind").equals("host");
  }
}
