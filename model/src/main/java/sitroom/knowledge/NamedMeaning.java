package sitroom.knowledge;

/**
 * One of the names of a row, with what the row says that it stands for.
 *
 * @param form the name as the pack writes it, with its capitals
 */
record NamedMeaning(String form, Meaning meaning) {}
