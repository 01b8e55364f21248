package sitroom.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office on a day: from its first day, up to but not on the day that it passed on. */
class TermsTest {
  private static final Terms TERMS = Knowledge.loadAll(Path.of("..", "packs")).actors().terms();

  @ParameterizedTest
  @CsvSource({
    "USA,head-of-state,2021-01-19,donald-trump",
    "USA,head-of-state,2021-01-20,joe-biden",
    "USA,head-of-state,2025-01-20,donald-trump",
    "FRA,head-of-state,2012-05-16,francois-hollande",
    "FRA,head-of-state,2021-12-08,emmanuel-macron",
    "DEU,head-of-government,2021-12-07,angela-merkel",
    "DEU,head-of-government,2021-12-08,olaf-scholz",
    "RUS,foreign-minister,2022-02-24,sergei-lavrov",
    "GBR,head-of-government,2022-10-25,rishi-sunak",
    "nato,org-head,2021-12-18,jens-stoltenberg",
    "USA,national-security-adviser,2021-12-07,jake-sullivan",
  })
  void knowsTheHolder(String actor, String type, LocalDate day, String person) {
    assertThat(TERMS.holders(actor, type, day)).first().extracting(Term::person).isEqualTo(person);
  }

  @Test
  void knowsThePersonsOfficesOfADay() {
    assertThat(TERMS.of("joe-biden", LocalDate.of(2012, 8, 21)))
        .extracting(term -> term.office().title())
        .containsExactly("Vice President of the United States");
    assertThat(TERMS.of("joe-biden", LocalDate.of(2018, 8, 21))).isEmpty();
  }

  @Test
  void anOpenTermIsUnsureLongAfterItWasLastSeen() throws IOException {
    Terms terms =
        terms(
            """
            anna\tx-president\tXXX\t2001\t\t2003-05-01
            bert\tx-president\tXXX\t2004-02\t2006-03-01\t
            """);

    Term anna = terms.of("anna").get(0);
    assertThat(anna.isSureOn(LocalDate.of(2004, 1, 1))).isTrue();
    assertThat(anna.isSureOn(LocalDate.of(2005, 1, 1))).isFalse();
    assertThat(terms.holders("XXX", "head-of-state", LocalDate.of(2005, 1, 1)))
        .as("who came last stands first")
        .extracting(Term::person)
        .containsExactly("bert", "anna");
    assertThat(terms.holders("XXX", "head-of-state", LocalDate.of(2004, 1, 31)))
        .extracting(Term::person)
        .containsExactly("anna");
  }

  @Test
  void aLaterRowMendsTheTermOfTheSameFirstDay() throws IOException {
    Terms terms =
        terms(
            """
            anna\tx-president\tXXX\t2010-06-01\t\t2015-06-30
            anna\tx-president\tXXX\t2010-06-01\t2014-06-01\t
            """);

    assertThat(terms.of("anna"))
        .singleElement()
        .satisfies(term -> assertThat(term.period().contains(LocalDate.of(2015, 1, 1))).isFalse());
  }

  private static Terms terms(String rows) throws IOException {
    String offices =
        "id\ttitle\toffice_type\tsector\tactor\nx-president\tPresident of X\thead-of-state\tGOV\tXXX\n";
    String header = "person\toffice\tactor\tfrom\tto\tas_of\n";
    return new Terms(rows("offices.tsv", offices), rows("terms.tsv", header + rows));
  }

  private static List<Table.Row> rows(String name, String text) throws IOException {
    return Table.read(name, new BufferedReader(new StringReader(text))).rows();
  }
}
