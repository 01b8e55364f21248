package sitroom.ledger.fuse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an entry tells of, as far as the document tells it: entries that tell the same are one
 * happening, whatever documents they stand in and whenever they come. Its key is all there is to
 * it, so that whether two are compatible is a question about two keys.
 *
 * @param event PLOVER event, or a family of speech acts
 * @param sources who meets (all parties, in the order of their codes), acts or speaks
 * @param targets on whom
 * @param from first day
 * @param to last day, included
 * @param assumed whether the day is the document's own, for want of a stated one
 * @param mode PLOVER mode, or empty
 * @param about what else tells it from others: the document of remarks, the act of a proposition
 */
public record Happening(
    Kind kind,
    String event,
    List<Side> sources,
    List<Side> targets,
    LocalDate from,
    LocalDate to,
    boolean assumed,
    String mode,
    String about) {
  private static final String FIELD = "|";
  private static final String VALUE = ",";
  private static final int FIELDS = 9;
  private static final String TAKEN_OUT = "taken out ";

  public Happening {
    sources = sources.stream().sorted().distinct().toList();
    targets = targets.stream().sorted().distinct().toList();
  }

  /** What a happening is. */
  public enum Kind {
    /** A call, talks, a visit. */
    MEETING,
    /** A material act. */
    DEED,
    /** Something said, by itself. */
    STATEMENT,
    /** What one who met others says of them soon after. */
    REMARKS
  }

  /** All that there is to it, in one line. */
  public String key() {
    return String.join(
        FIELD,
        kind.name().toLowerCase(Locale.ROOT),
        event,
        joined(sources),
        joined(targets),
        from.toString(),
        to.toString(),
        assumed ? "assumed" : "stated",
        mode,
        about);
  }

  /** The happening with this key. */
  public static Happening of(String key) {
    List<String> fields = List.of(key.split("\\|", FIELDS));
    return new Happening(
        Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
        fields.get(1),
        sides(fields.get(2)),
        sides(fields.get(3)),
        LocalDate.parse(fields.get(4)),
        LocalDate.parse(fields.get(5)),
        fields.get(6).equals("assumed"),
        fields.get(7),
        fields.get(8));
  }

  private static String joined(List<Side> sides) {
    return String.join(VALUE, sides.stream().map(Side::toString).toList());
  }

  private static List<Side> sides(String text) {
    List<Side> sides = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(VALUE)) {
      sides.add(Side.of(one));
    }
    return sides;
  }

  /** A number made from the key: the same in every ledger. */
  public long number() {
    return hash(key());
  }

  /** Its id: its number in hexadecimal digits. */
  public String id() {
    return id(number());
  }

  /** The id of the happening with this number. */
  public static String id(long number) {
    return "h-" + digits(number);
  }

  /**
   * The number in an id of a happening or an incident.
   *
   * @throws IllegalArgumentException where it is no such id
   */
  public static long number(String id) {
    if (!id.matches("[hi]-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("'" + id + "' is no incident's id");
    }
    return Long.parseUnsignedLong(id.substring(2), 16);
  }

  /** The same happening, for entries that a person took out of it. */
  public Happening takenOut(long decision) {
    return new Happening(
        kind, event, sources, targets, from, to, assumed, mode, TAKEN_OUT + decision);
  }

  /** Which decision took its entries out; empty where none did. */
  Optional<String> takenOutBy() {
    return about.startsWith(TAKEN_OUT) ? Optional.of(about) : Optional.empty();
  }

  static String digits(long number) {
    return String.format(Locale.ROOT, "%016x", number);
  }

  /** The first 63 bits of the text's SHA-256. */
  static long hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The codes of all sides, those of the sources first. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>();
    sources.forEach(side -> codes.add(side.code()));
    targets.forEach(side -> codes.add(side.code()));
    return codes.stream().distinct().toList();
  }

  /**
   * A side, and who of it.
   *
   * @param code ISO 3166 alpha-3, else organisation id
   * @param person who met or spoke; empty where only the side is known
   */
  public record Side(String code, Optional<String> person) implements Comparable<Side> {
    static Side of(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Side(text, Optional.empty())
          : new Side(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
      return code + person.map(name -> ":" + name).orElse("");
    }

    @Override
    public int compareTo(Side other) {
      return toString().compareTo(other.toString());
    }
  }
}
