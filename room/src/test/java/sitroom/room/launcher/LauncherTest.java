package sitroom.room.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  private static final String BUILDING = "building the program";

  @TempDir private Path temporary;
  private Checkout checkout;

  @BeforeEach
  void aFreshCheckout() throws IOException {
    assumeThat(Path.of("/bin/sh")).as("a POSIX shell").exists();
    Path launcher = Path.of("").toAbsolutePath().resolve("../sitroom").normalize();
    checkout = new Checkout(Files.createDirectory(temporary.resolve("check out")), launcher);
  }

  @Test
  void theFirstStartBuildsAndSaysSoOutsideTheOutput() throws Exception {
    Checkout.Outcome outcome = checkout.start("read", "a file.txt", "");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).contains(BUILDING);
    assertThat(outcome.out()).endsWith("-jar\n" + jar() + "\nread\na file.txt\n\n");
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void theSecondStartDoesNotBuild() throws Exception {
    checkout.start();

    assertThat(checkout.start().err()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void aChangedSourceIsBuiltOnce() throws Exception {
    checkout.start();
    checkout.saveSource();

    assertThat(checkout.start().err()).contains(BUILDING);
    assertThat(checkout.start().err()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void aDeletedSourceIsBuilt() throws Exception {
    checkout.start();
    Files.delete(checkout.source());

    assertThat(checkout.start().err()).contains(BUILDING);
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    checkout.maven("sleep 1\n" + Checkout.BUILD);
    Path launcher = checkout.folder().resolve("sitroom");
    Process first = checkout.begin(launcher, "first");
    Process second = checkout.begin(launcher, "second");

    assertThat(checkout.finish(first))
        .satisfies(outcome -> assertThat(outcome.out()).endsWith("first\n"));
    assertThat(checkout.finish(second))
        .satisfies(outcome -> assertThat(outcome.out()).endsWith("second\n"));
    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(checkout.folder().resolve(".sitroom/lock")).doesNotExist();
  }

  @Test
  void aLockThatADeadStartLeftIsTakenOver() throws Exception {
    Path lock = Files.createDirectories(checkout.folder().resolve(".sitroom/lock"));
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

    assertThat(checkout.start().status()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void whereNothingCanBeWrittenItSaysSo() throws Exception {
    Files.createFile(checkout.folder().resolve(".sitroom"));

    Checkout.Outcome outcome = checkout.start("read");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("cannot write to " + checkout.folder());
  }

  @Test
  void aFailedBuildShowsTheErrorsAndWhereTheLogIs() throws Exception {
    checkout.maven("echo '[INFO] working'; echo '[ERROR] Source.java: no semicolon'; exit 1");

    Checkout.Outcome outcome = checkout.start("read");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("[ERROR] Source.java: no semicolon")
        .contains(checkout.folder() + "/.sitroom/build.log")
        .doesNotContain("[INFO]");
    assertThat(checkout.folder().resolve(".sitroom/lock")).doesNotExist();
  }

  @Test
  void withoutMavenItSaysWhatIsMissing() throws Exception {
    checkout.withoutMaven();

    Checkout.Outcome outcome = checkout.start("read");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("Maven (mvn) was not found");
  }

  @Test
  void whereTheNetworkLibraryIsNotThereForTheMachineJavaRunsTheNetwork() throws Exception {
    checkout.machine("Linux", "riscv64");

    String started = checkout.start("read").out();

    assertThat(started)
        .contains("-Dsitroom.network=java\n", "jdk.incubator.vector\n")
        .containsSubsequence("-XX:TieredStopAtLevel=1\n", "-XX:TieredStopAtLevel=4\n");
  }

  @Test
  void thePreparedNetworkIsNamedAfterTheLibrarysRelease() throws Exception {
    assertThat(checkout.start("read").out())
        .contains("-Dsitroom.network.prepared=" + checkout.folder().toRealPath())
        .contains("/.sitroom/onnxruntime-1.ort\n");
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    checkout.java("11.0.2");

    Checkout.Outcome outcome = checkout.start("read");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("Java 17 or newer is needed").contains("11.0.2");
    assertThat(checkout.builds()).isZero();
  }

  @Test
  void aLinkToTheLauncherFindsItsFolder() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("room"), Path.of("check out/sitroom"));

    Checkout.Outcome outcome = checkout.finish(checkout.begin(link, "read"));

    assertThat(outcome.out()).contains("-Dsitroom.home=" + checkout.folder().toRealPath() + "\n");
  }

  @Test
  void anInstalledCopyNeedsNoMaven() throws Exception {
    checkout.withoutMaven();
    Path installed = temporary.resolve("sitroom-1");
    Path lib = Files.createDirectories(installed.resolve("lib"));
    Files.createFile(lib.resolve("sitroom-room-1.jar"));
    Path bin = Files.createDirectory(installed.resolve("bin"));
    Files.copy(checkout.folder().resolve("sitroom"), bin.resolve("sitroom"));

    Checkout.Outcome outcome = checkout.finish(checkout.begin(bin.resolve("sitroom"), "read"));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("-Dsitroom.home=" + installed.toRealPath() + "\n")
        .endsWith("\nread\n");
  }

  private String jar() throws IOException {
    return checkout
        .folder()
        .toRealPath()
        .resolve("room/target/sitroom/lib/sitroom-room-1.jar")
        .toString();
  }
}
