package sitroom.sources.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in JSON-LD, in its {@code meta} elements, in its visible byline and
 * date.
 *
 * @param body the article's text, where the JSON-LD holds it
 */
public record PageFacts(
    Optional<String> address,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> body) {

  private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "sailthru.date",
          "parsely-pub-date");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "parsely-author");

  static PageFacts of(Document page) {
    LinkedData data = LinkedData.of(page);
    return new PageFacts(
        address(page),
        first(
            List.of(
                meta(page, List.of("og:site_name")),
                data.publisher(),
                meta(page, List.of("application-name")))),
        first(
            List.of(
                meta(page, List.of("og:title")),
                data.headline(),
                text(page, "h1"),
                text(page, "title"))),
        author(page, data),
        published(page, data),
        Optional.of(page.select("html").attr("lang")).filter(lang -> !lang.isBlank()),
        data.body());
  }

  private static Optional<String> address(Document page) {
    Optional<String> canonical =
        Stream.of(
                page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"))
            .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
            .findFirst();
    return canonical;
  }

  private static Optional<String> author(Document page, LinkedData data) {
    Optional<String> meta = meta(page, AUTHORS).filter(PageFacts::isName);
    return first(List.of(data.author(), meta, text(page, "[rel=author], .byline")))
        .map(PageFacts::withoutBy);
  }

  private static Optional<LocalDate> published(Document page, LinkedData data) {
    Stream<Optional<String>> places =
        Stream.of(
            data.published(),
            meta(page, DATES),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            attribute(page, "article time[datetime], main time[datetime]", "datetime"),
            attribute(page, "time[datetime]", "datetime"));
    return places
        .flatMap(Optional::stream)
        .map(PageFacts::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> day(String written) {
    Matcher matcher = DAY.matcher(written);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The content of the first of the names that a {@code meta} element has, in whichever attribute.
   */
  private static Optional<String> meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        boolean named =
            element.attr("name").equalsIgnoreCase(name)
                || element.attr("property").equalsIgnoreCase(name)
                || element.attr("itemprop").equalsIgnoreCase(name);
        if (named && !element.attr("content").isBlank()) {
          return Optional.of(element.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  /** Some pages give an author's address instead of the name. */
  private static boolean isName(String author) {
    return !author.startsWith("http://") && !author.startsWith("https://");
  }

  private static String withoutBy(String byline) {
    return byline.replaceFirst("^(?i)by\\s+", "");
  }

  private static Optional<String> first(List<Optional<String>> places) {
    return places.stream().flatMap(Optional::stream).findFirst();
  }
}
