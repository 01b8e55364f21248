package sitroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryIdTest {

  @Test
  void idsAreStableFromReleaseToRelease() {
    assertThat(EntryId.of(Entries.threat())).isEqualTo("e-dae8cc6c2c972126");
  }

  @Property(tries = 100)
  void theIdDoesNotDependOnItself(@ForAll("entries") Entry entry) {
    Entry named = EntryId.assign(entry);

    assertThat(named.id()).isEqualTo(EntryId.of(entry)).matches("e-[0-9a-f]{16}");
    assertThat(EntryId.assign(named)).isEqualTo(named);
  }

  @Property(tries = 100)
  void anotherActIsAnotherEntry(@ForAll("entries") Entry one, @ForAll("entries") Entry other) {
    boolean sameAct =
        one.kind() == other.kind()
            && one.speechAct().equals(other.speechAct())
            && one.event().equals(other.event())
            && one.evidence().equals(other.evidence());

    assertThat(sameAct || !EntryId.of(one).equals(EntryId.of(other))).isTrue();
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Entries.any();
  }
}
