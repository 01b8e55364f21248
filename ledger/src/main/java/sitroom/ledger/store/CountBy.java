package sitroom.ledger.store;

import java.util.Locale;

/** By what found entries can be counted. */
public enum CountBy {
  ACT("e.event"),
  SPEECH("e.speech_act"),
  FACTUALITY("e.factuality"),
  PLACE("e.place"),
  DAY("e.day"),
  MONTH("substr(e.day, 1, 7)"),
  YEAR("substr(e.day, 1, 4)"),
  OUTLET("d.outlet"),
  SOURCE("a.name"),
  TARGET("a.name"),
  COUNTRY("a.country");

  private final String expression;

  CountBy(String expression) {
    this.expression = expression;
  }

  /**
   * What stands for it in SQL: {@code e} is the entry, {@code d} its document, {@code a} an actor.
   */
  String expression() {
    return expression;
  }

  /** The tables that are needed beside the entries. */
  String joins() {
    return switch (this) {
      case ACT, SPEECH, FACTUALITY, PLACE, DAY, MONTH, YEAR -> "";
      case OUTLET -> " join document d on d.document_key = e.document_key";
      case SOURCE, TARGET ->
          " join entry_actor a on a.entry_key = e.entry_key and a.role = '" + word() + "'";
      case COUNTRY ->
          " join (select distinct entry_key, country from entry_actor"
              + " where role in ('source', 'target')) a on a.entry_key = e.entry_key";
    };
  }

  /** A query that counts what was found, which stands as {@code found}, by this. */
  String tallied() {
    String from =
        this == COUNTRY
            ? " from (select distinct f.entry_key, c.country from found f join entry_actor c"
                + " on c.entry_key = f.entry_key and c.role in ('source', 'target')) a"
            : " from found e" + joins();
    return "select '"
        + name()
        + "', "
        + expression
        + ", count(*)"
        + from
        + " where "
        + expression
        + " is not null group by "
        + expression;
  }

  /** As it is written on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
