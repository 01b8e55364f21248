package sitroom.knowledge.pack;

/**
 * A column as a manifest describes it.
 *
 * @param required whether the cell must be filled
 * @param what the column's meaning in a few words
 */
public record ColumnSpec(String name, ColumnType type, boolean required, String what) {}
