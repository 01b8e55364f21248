package sitroom.room.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading is a pure function: nothing but the document, the packs and the network goes in. */
class PurityTest {
  private static final List<String> WORLD_OUTSIDE =
      List.of(
          "java\\.io\\.(File|RandomAccessFile|Console).*",
          "java\\.nio\\.(file|channels)\\..*",
          // A URI only takes an address apart.
          "java\\.net\\.(?!URI$|URISyntaxException$).*",
          "java\\.(sql|rmi)\\..*");
  private static final List<String> CHANCE =
      List.of(
          "java\\.time\\.(Clock|InstantSource).*",
          "java\\.util\\.(Random|SplittableRandom|Timer|TimerTask)",
          "java\\.util\\.random\\..*",
          "java\\.security\\.SecureRandom",
          "java\\.util\\.concurrent\\.ThreadLocalRandom");
  private static final List<String> THREADS =
      List.of(
          "java\\.lang\\.(Thread|ThreadLocal|Process|ProcessBuilder|Runtime)",
          "java\\.util\\.concurrent\\.(.*Executor.*|ForkJoin.*|CompletableFuture|Future.*)");
  private static final List<String> REFLECTION = List.of("java\\.lang\\.reflect\\..*");

  @Test
  void theReaderTouchesNoFileNoNetworkAndNoDatabase() {
    noReaderClassDependsOn(WORLD_OUTSIDE);
  }

  @Test
  void theReaderTouchesNoClockAndNoChance() {
    noReaderClassDependsOn(CHANCE);
    noReaderClassCalls(any(), "now");
    noReaderClassCalls(name("java.lang.Math"), "random");
    noReaderClassCalls(name("java.util.UUID"), "randomUUID");
    noReaderClassCalls(name("java.util.Collections"), "shuffle");
    noReaderClassCalls(name("java.lang.System"), "currentTimeMillis|nanoTime");
  }

  @Test
  void theReaderStartsNoThread() {
    noReaderClassDependsOn(THREADS);
    noReaderClassCalls(any(), "parallel|parallelStream|parallelSort|parallelPrefix|parallelSetAll");
  }

  @Test
  void theReaderAsksNothingOfTheMachineItRunsOn() {
    noReaderClassCalls(
        name("java.lang.System"),
        "getenv|getProperty|getProperties|setProperty|lineSeparator|identityHashCode|load|loadLibrary");
    noReaderClassCalls(nameMatching("java\\.util\\.(Locale|TimeZone)"), "getDefault|setDefault");
    noReaderClassCalls(name("java.time.ZoneId"), "systemDefault");
    noReaderClassCalls(name("java.nio.charset.Charset"), "defaultCharset");
  }

  @Test
  void neitherModelNorReaderUsesReflection() {
    noClasses()
        .that()
        .resideInAnyPackage("sitroom.model..", "sitroom.knowledge..", "sitroom.reader..")
        .should()
        .dependOnClassesThat(namedLike(REFLECTION))
        .orShould()
        .callMethodWhere(
            target(owner(name("java.lang.Class")))
                .and(
                    target(
                        nameMatching(
                            "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"))))
        .check(Sitroom.CLASSES);
  }

  @Test
  void onlyTheRoomPrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sitroom.room..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(Sitroom.CLASSES);
  }

  private static void noReaderClassDependsOn(List<String> patterns) {
    noClasses()
        .that()
        .resideInAPackage("sitroom.reader..")
        .should()
        .dependOnClassesThat(namedLike(patterns))
        .check(Sitroom.CLASSES);
  }

  private static void noReaderClassCalls(
      DescribedPredicate<? super JavaClass> owner, String methods) {
    DescribedPredicate<JavaCall<?>> call =
        target(owner(owner))
            .and(target(nameMatching(methods)))
            .as("call a method named " + methods);
    noClasses()
        .that()
        .resideInAPackage("sitroom.reader..")
        .should()
        .callCodeUnitWhere(call)
        .because("the same document and packs give the same reading everywhere")
        .check(Sitroom.CLASSES);
  }

  private static DescribedPredicate<JavaClass> any() {
    return DescribedPredicate.alwaysTrue();
  }

  private static DescribedPredicate<JavaClass> namedLike(List<String> patterns) {
    return DescribedPredicate.describe(
        "are named like " + patterns,
        type -> patterns.stream().anyMatch(pattern -> type.getName().matches(pattern)));
  }
}
