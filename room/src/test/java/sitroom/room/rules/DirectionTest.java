package sitroom.room.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Who may know whom: text, parse, extract, resolve, in this direction; the model knows nobody. */
class DirectionTest {

  @Test
  void readingFlowsFromTextToEntries() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("sitroom.reader.text..")
        .layer("parse")
        .definedBy("sitroom.reader.parse..")
        .layer("extract")
        .definedBy("sitroom.reader.extract..")
        .layer("resolve")
        .definedBy("sitroom.reader.resolve..")
        .layer("front door")
        .definedBy("sitroom.reader")
        .layer("room")
        .definedBy("sitroom.room..")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("parse", "extract", "resolve", "front door", "room")
        .whereLayer("parse")
        .mayOnlyBeAccessedByLayers("extract", "resolve", "front door", "room")
        .whereLayer("extract")
        .mayOnlyBeAccessedByLayers("resolve", "front door", "room")
        .whereLayer("resolve")
        .mayOnlyBeAccessedByLayers("front door", "room")
        .whereLayer("front door")
        .mayOnlyBeAccessedByLayers("room")
        .whereLayer("room")
        .mayNotBeAccessedByAnyLayer()
        .check(Sitroom.CLASSES);
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("sitroom.(**)").should().beFreeOfCycles().check(Sitroom.CLASSES);
  }

  @Test
  void theModelKnowsOnlyTheJdkAndItsFormats() {
    classes()
        .that(resideInAPackage("sitroom.model..").or(resideInAPackage("sitroom.knowledge..")))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "sitroom.model..",
            "sitroom.knowledge..",
            "java..",
            "com.fasterxml.jackson..",
            "de.siegmar.fastcsv..",
            "org.jspecify.annotations..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void sourcesAndReaderDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("sitroom.sources..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("sitroom.reader..", "sitroom.knowledge..", "sitroom.room..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void eachFormatsLibraryIsKnownByOneRoom() {
    onlyKnownBy("sitroom.sources.web..", "org.apache.hc..", "crawlercommons..");
    onlyKnownBy("sitroom.sources.feed..", "com.rometools..", "org.jdom2..");
    onlyKnownBy("sitroom.sources.warc..", "org.netpreserve..");
    onlyKnownBy("sitroom.office..", "org.apache.tika..", "org.apache.poi..");
    noClasses()
        .that()
        .resideOutsideOfPackages("sitroom.office..", "sitroom.room.sitrep..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.pdfbox..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void theProgramForOfficeFilesIsNoPartOfThisOne() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sitroom.office..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("sitroom.office..")
        .check(Sitroom.CLASSES);
    noClasses()
        .that()
        .resideInAPackage("sitroom.office..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("sitroom.sources..", "sitroom.model..", "sitroom.room..")
        .check(Sitroom.CLASSES);
  }

  private static void onlyKnownBy(String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(Sitroom.CLASSES);
  }

  @Test
  void onlyParseKnowsTheNetworksRuntime() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sitroom.reader.parse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ai.onnxruntime..", "jdk.incubator.vector..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void theReaderKnowsNoLibraryButTheNetworksRuntime() {
    classes()
        .that()
        .resideInAPackage("sitroom.reader..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "sitroom.model..",
            "sitroom.knowledge..",
            "sitroom.reader..",
            "java..",
            "ai.onnxruntime..",
            "jdk.incubator.vector..",
            "org.jspecify.annotations..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void theLedgerKnowsNothingOfReading() {
    classes()
        .that()
        .resideInAPackage("sitroom.ledger..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "sitroom.model..",
            "sitroom.knowledge..",
            "sitroom.ledger..",
            "java..",
            "javax.sql..",
            "com.fasterxml.jackson..",
            "com.zaxxer.hikari..",
            "org.flywaydb.core..",
            "org.jdbi.v3.core..",
            "org.jspecify.annotations..",
            "org.postgresql..",
            "org.sqlite..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void onlyTheStoreTalksToADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("sitroom.ledger.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "com.zaxxer.hikari..",
            "org.flywaydb..",
            "org.jdbi..",
            "org.postgresql..",
            "org.sqlite..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void theLanguageOfQuestionsKnowsNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "sitroom.ledger.query..",
            "sitroom.ledger.copies..",
            "sitroom.ledger.fuse..",
            "sitroom.ledger.quotes..",
            "sitroom.ledger.watch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("sitroom.ledger", "sitroom.ledger.store..")
        .check(Sitroom.CLASSES);
  }
}
