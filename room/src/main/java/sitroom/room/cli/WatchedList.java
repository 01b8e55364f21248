package sitroom.room.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sitroom.room.SetUpException;
import sitroom.sources.Source;

/**
 * The sources of a list as they are whenever it is asked, so that what is added or removed counts
 * from the next round on. While the list cannot be read, the last one that could goes on.
 */
final class WatchedList implements Supplier<List<Source>> {
  private final SourceFiles files;
  private final Consumer<String> say;
  private List<Source> last;
  private String said = "";

  /**
   * A list that can be read and has sources.
   *
   * @param say is told once when the list can no longer be read
   * @throws SetUpException where it cannot be read, or is empty
   */
  WatchedList(SourceFiles files, Consumer<String> say) throws SetUpException {
    this.files = files;
    this.say = say;
    this.last = files.read().sources();
    if (last.isEmpty()) {
      throw new SetUpException("the list has no sources; 'sitroom sources add' puts one in");
    }
  }

  @Override
  public List<Source> get() {
    String trouble = "";
    try {
      last = files.read().sources();
    } catch (SetUpException e) {
      trouble = e.getMessage() + "; the list as it was before is used";
    }
    if (!trouble.isEmpty() && !trouble.equals(said)) {
      say.accept(trouble);
    }
    said = trouble;
    return last;
  }
}
