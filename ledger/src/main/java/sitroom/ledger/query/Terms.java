package sitroom.ledger.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.ActorMention;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.Proposition;
import sitroom.model.When;
import sitroom.model.Where;

/**
 * The terms under which something is found.
 *
 * @param words in their order, so that phrases can be found
 * @param facets sorted
 */
public record Terms(List<String> words, Set<String> facets) {
  private static final int MOST_MONTHS = 120;

  private static final String LONG = "long";

  /** Stands for the months of an act that goes on for many years. */
  public static final String LONG_ACT = Facet.MONTH.term(LONG);

  /**
   * What holds for all entries of a document.
   *
   * @param outlets all that printed the text
   * @param copy whether it goes back to another text
   */
  public record Marks(Set<String> outlets, boolean copy) {
    public Marks {
      outlets = Set.copyOf(outlets);
    }

    private Set<String> facets() {
      Set<String> facets = new TreeSet<>();
      facets.add(Facet.ANY.term("1"));
      outlets.forEach(outlet -> facets.add(Facet.OUTLET.term(outlet)));
      if (copy) {
        facets.add(Facet.COPY.term("1"));
      }
      return facets;
    }
  }

  public Terms {
    words = List.copyOf(words);
    facets = new TreeSet<>(facets);
  }

  /** The terms of an entry: its words, what is promised or threatened, and who. */
  public static Terms of(Entry entry, Marks marks) {
    List<String> words = new ArrayList<>();
    entry.evidence().stream().map(Evidence::text).forEach(text -> words.addAll(Words.of(text)));
    Set<String> names = new LinkedHashSet<>();
    entry.source().forEach(actor -> names.add(actor.name()));
    entry.target().forEach(actor -> names.add(actor.name()));
    entry.attribution().forEach(link -> names.add(link.source().name()));
    names.forEach(name -> words.addAll(Words.of(name)));
    return new Terms(words, facets(entry, marks));
  }

  /** The terms of a document: title and text, and what its entries can be filtered by. */
  public static Terms of(
      Optional<String> title, String text, Collection<Entry> entries, Marks marks) {
    List<String> words = new ArrayList<>();
    title.ifPresent(line -> words.addAll(Words.of(line)));
    words.addAll(Words.of(text));
    Set<String> facets = new TreeSet<>(marks.facets());
    entries.forEach(entry -> facets.addAll(facets(entry, marks)));
    return new Terms(words, facets);
  }

  private static Set<String> facets(Entry entry, Marks marks) {
    Set<String> facets = new TreeSet<>(marks.facets());
    entry.event().ifPresent(event -> facets.add(Facet.ACT.term(event.code())));
    entry.speechAct().ifPresent(act -> facets.add(Facet.SPEECH.term(act.code())));
    entry.factuality().ifPresent(how -> facets.add(Facet.FACTUALITY.term(how.code())));
    entry.source().forEach(actor -> add(facets, Facet.SOURCE, actor));
    entry.target().forEach(actor -> add(facets, Facet.TARGET, actor));
    entry.attribution().stream()
        .map(AttributionLink::source)
        .forEach(actor -> add(facets, Facet.SPEAKER, actor));
    entry.proposition().ifPresent(content -> addCountries(facets, content));
    entry.condition().ifPresent(content -> addCountries(facets, content));
    entry.where().ifPresent(where -> add(facets, where));
    entry
        .when()
        .ifPresent(
            when ->
                months(when, entry.published())
                    .forEach(month -> facets.add(Facet.MONTH.term(month))));
    return facets;
  }

  private static void add(Set<String> facets, Facet role, ActorMention actor) {
    facets.add(role.term(actor.name()));
    actor.id().ifPresent(id -> facets.add(role.term(id)));
    actor.country().ifPresent(country -> facets.add(role.term(country)));
    actor.country().ifPresent(country -> facets.add(Facet.COUNTRY.term(country)));
  }

  private static void addCountries(Set<String> facets, Proposition content) {
    content.source().forEach(actor -> addCountry(facets, actor.country()));
    content.target().forEach(actor -> addCountry(facets, actor.country()));
  }

  private static void add(Set<String> facets, Where where) {
    facets.add(Facet.PLACE.term(where.name()));
    facets.add(Facet.PLACE.term(where.text()));
    where.country().ifPresent(country -> facets.add(Facet.PLACE.term(country)));
    addCountry(facets, where.country());
  }

  private static void addCountry(Set<String> facets, Optional<String> country) {
    country.ifPresent(code -> facets.add(Facet.COUNTRY.term(code)));
  }

  /** The months that an act touches. What has an open end goes on until it is told. */
  private static Set<String> months(When when, Optional<LocalDate> told) {
    Optional<LocalDate> to = when.to().or(() -> later(when.from(), told)).or(when::from);
    Optional<LocalDate> from = when.from().or(() -> to);
    if (from.isEmpty() || to.isEmpty()) {
      return Set.of();
    }
    YearMonth first = YearMonth.from(from.get());
    long count = ChronoUnit.MONTHS.between(first, YearMonth.from(to.get())) + 1;
    if (count > MOST_MONTHS) {
      return Set.of(LONG);
    }
    Set<String> months = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      months.add(first.plusMonths(i).toString());
    }
    return months;
  }

  /** The term for a month that an act touches. */
  public static String month(YearMonth month) {
    return Facet.MONTH.term(month.toString());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> from, Optional<LocalDate> told) {
    return told.filter(day -> from.isEmpty() || day.isAfter(from.get()));
  }
}
