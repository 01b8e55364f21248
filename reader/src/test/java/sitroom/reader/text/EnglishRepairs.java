package sitroom.reader.text;

import java.nio.file.Path;
import sitroom.knowledge.Table;

/** The repairs of the English pack, for tests. */
final class EnglishRepairs {
  private static final TextPreparer PREPARER = new TextPreparer(repairs());

  private EnglishRepairs() {}

  static Repairs repairs() {
    return Repairs.of(Table.read(Path.of("../packs/english/repairs.tsv")));
  }

  static TextPreparer preparer() {
    return PREPARER;
  }
}
