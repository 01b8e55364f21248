package sitroom.knowledge.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What may stand in a column. A manifest writes it as a word, with what it needs after a colon:
 *
 * <ul>
 *   <li>{@code text}: any words
 *   <li>{@code id}: a name without blanks, once in all tables of the kind
 *   <li>{@code date}: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 *   <li>{@code iso3}: ISO 3166 alpha-3, or a code of a {@code countries} table
 *   <li>{@code integer}, {@code number}, {@code number:-90..90}
 *   <li>{@code one-of:h,m,l}: one of these words
 *   <li>{@code pattern:Q[0-9]+}: a regular expression that the whole cell matches
 *   <li>{@code ref:people.id}, {@code ref:countries.id,organisations.id}: a value of another
 *       table's column
 *   <li>{@code enum:sectors.code}: the same, where the other table is a short list of codes
 *   <li>{@code enum:events.code or -}: any of these types, or one of the words after {@code or}
 *   <li>{@code list}, {@code list:ref:people.id}: parts between {@code |}, each of the type named
 * </ul>
 */
public sealed interface ColumnType {

  /** Any words. */
  record Text() implements ColumnType {}

  /** A name of the row. */
  record Id() implements ColumnType {}

  /** An ISO date, which may lack the day, or the day and the month. */
  record Date() implements ColumnType {}

  /** A country's three letters. */
  record Iso3() implements ColumnType {}

  /** A number, between bounds that belong to it. */
  record Numeric(boolean whole, double least, double most) implements ColumnType {}

  /** One of a few words. */
  record OneOf(List<String> words) implements ColumnType {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** A form given as a regular expression. */
  record Form(Pattern pattern) implements ColumnType {}

  /**
   * A value that stands in one of some columns of other tables.
   *
   * @param code whether the columns are short lists of codes, which a message may spell out
   */
  record Reference(List<Target> targets, boolean code) implements ColumnType {
    public Reference {
      targets = List.copyOf(targets);
    }
  }

  /** A type, or one of a few words besides. */
  record OrWord(ColumnType type, List<String> words) implements ColumnType {
    public OrWord {
      words = List.copyOf(words);
    }
  }

  /** Parts of one type between {@code |}. */
  record Parts(ColumnType of) implements ColumnType {}

  /** A column of a kind of table. */
  record Target(String kind, String column) {
    @Override
    public String toString() {
      return kind + "." + column;
    }
  }
}
