package sitroom.room.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A long list is shown part by part, and no part is lost between two pages. */
class ShownTest {
  private static Shown<Integer> page(List<Integer> all, int offset) {
    int end = Math.min(all.size(), offset + Shown.SIZE + 1);
    return Shown.of(all.subList(Math.min(offset, all.size()), end), offset);
  }

  @Property
  void walkingForwardShowsEachOnce(@ForAll @IntRange(max = 200) int count) {
    List<Integer> all = IntStream.range(0, count).boxed().toList();
    List<Integer> seen = new java.util.ArrayList<>();
    Shown<Integer> page = page(all, 0);
    seen.addAll(page.all());
    while (page.more()) {
      page = page(all, page.after());
      seen.addAll(page.all());
    }
    assertThat(seen).isEqualTo(all);
  }

  @Property
  void backIsWhereOneCameFrom(@ForAll @IntRange(max = 6) int pages) {
    int offset = pages * Shown.SIZE;
    Shown<Integer> page = new Shown<>(List.of(1), offset, true);
    assertThat(page.hasBefore()).isEqualTo(pages > 0);
    assertThat(page.before()).isEqualTo(Math.max(0, offset - Shown.SIZE));
  }
}
