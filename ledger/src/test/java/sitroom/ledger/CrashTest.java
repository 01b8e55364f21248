package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.Standing;
import sitroom.model.Document;

/**
 * A program that ingests is killed, at moments of chance, thirty times over; the ledger is looked
 * through after each. Then it is left to finish.
 */
@ParameterizedClass
@EnumSource(Database.class)
class CrashTest extends OnBothDatabases {
  /** So many documents a run gets at most, that thirty runs do not finish. */
  private static final int MOST_A_RUN = 6;

  private final Set<String> confirmed = new HashSet<>();

  @Test
  void aKilledIngestLosesNothingAndRepeatsNothing() throws Exception {
    String undisturbed = undisturbed();
    Random chance = new Random(20211207);
    for (int kill = 0; kill < kills(); kill++) {
      Process program = IngestProgram.start(url, String.valueOf(MOST_A_RUN));
      boolean killed = killAfter(program, chance.nextInt(MOST_A_RUN), chance.nextInt(6));
      assertThat(killed).as("the program was still running").isTrue();
      lookThrough(kill);
    }
    Process last = IngestProgram.start(url);
    killAfter(last, Integer.MAX_VALUE, 0);
    assertThat(last.waitFor()).isZero();

    assertThat(exported(ledger)).isEqualTo(undisturbed);
    List<Incident> fused = incidents();
    ledger.incidents(Parties.NONE).forget();
    ledger.incidents(Parties.NONE).fuse();
    assertThat(fused).isNotEmpty().isEqualTo(incidents());
  }

  private List<Incident> incidents() {
    IncidentStore incidents = ledger.incidents(Parties.NONE);
    assertThat(incidents.isUpToDate()).isTrue();
    return incidents.list(
        new IncidentStore.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), true),
        10_000,
        0);
  }

  /** A server is not killed with the program, so there is less to go wrong. */
  private int kills() {
    return switch (database) {
      case SQLITE -> 30;
      case POSTGRESQL -> 5;
    };
  }

  /** Kills the program when it has confirmed some documents that were new, and a moment after. */
  private boolean killAfter(Process program, int documents, int millis) throws Exception {
    int fresh = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      for (String id = lines.readLine(); id != null; id = lines.readLine()) {
        confirmed.add(id.replace(CrashingIngest.FRESH, ""));
        fresh += id.startsWith(CrashingIngest.FRESH) ? 1 : 0;
        if (fresh > documents) {
          TimeUnit.MILLISECONDS.sleep(millis);
          boolean running = program.isAlive();
          program.destroyForcibly().waitFor();
          return running;
        }
      }
    }
    return false;
  }

  private void lookThrough(int kill) {
    ledger.close();
    ledger = open();
    assertThat(ledger.transfer().check()).as("after kill " + kill).isEmpty();
    for (Document story : CrashingIngest.stories()) {
      if (confirmed.contains(story.id())) {
        assertThat(ledger.documents().standing(story))
            .as("a confirmed document after kill " + kill)
            .isNotEqualTo(Standing.TO_BE_READ);
      }
    }
  }

  private String undisturbed() {
    String other = database.freshLedger(folder.resolve("undisturbed"));
    folder.resolve("undisturbed").toFile().mkdirs();
    try (Ledger whole = Ledger.openOrMake(other, Patience.QUIET, NOON)) {
      CrashingIngest.keepAll(whole);
      assertThat(whole.documents().count()).isBetween(150L, 200L);
      assertThat(whole.failures().all()).hasSize(20);
      assertThat(whole.documents().copies(CrashingIngest.stories().get(3).id())).hasSize(2);
      assertThat(List.copyOf(whole.transfer().contents().rows().keySet())).contains("copy_link");
      return exported(whole);
    }
  }

  private static String exported(Ledger ledger) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ledger.transfer().export(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
