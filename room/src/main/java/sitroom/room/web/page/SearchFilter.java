package sitroom.room.web.page;

import java.util.Locale;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;

/** What found entries can be narrowed by, in the order of the page. */
public enum SearchFilter {
  SPEECH("Speech act", Facet.SPEECH, CountBy.SPEECH),
  FACTUALITY("Factuality", Facet.FACTUALITY, CountBy.FACTUALITY),
  ACT("Act", Facet.ACT, CountBy.ACT),
  SOURCE("From", Facet.SOURCE, CountBy.SOURCE),
  TARGET("To", Facet.TARGET, CountBy.TARGET),
  COUNTRY("Country", Facet.COUNTRY, CountBy.COUNTRY),
  OUTLET("Outlet", Facet.OUTLET, CountBy.OUTLET);

  private final String title;
  private final Facet facet;
  private final CountBy count;

  SearchFilter(String title, Facet facet, CountBy count) {
    this.title = title;
    this.facet = facet;
    this.count = count;
  }

  public String title() {
    return title;
  }

  public CountBy count() {
    return count;
  }

  /** Its name in the address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name in the address of what is left out. */
  public String without() {
    return "no-" + parameter();
  }

  Question term(String value) {
    return new Question.Term(facet.term(value));
  }
}
