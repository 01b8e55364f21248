package sitroom.sources.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import sitroom.model.Document;
import sitroom.sources.input.Encodings;
import sitroom.sources.input.UnreadableException;

/**
 * The article of a web page: its paragraphs, and what the page says of its origin. Menus, teasers,
 * forms and the like are left out as far as the page's own markup names them.
 */
public record HtmlArticle(PageFacts facts, String text) {
  /** Where an article's text stands, the surest places first. */
  private static final String[] PLACES = {
    "[itemprop=articleBody]", "article", "main", "[role=main]"
  };

  private static final String NO_TEXT =
      "script, style, noscript, template, svg, iframe, form, button, select, input, textarea, nav,"
          + " aside, footer, dialog, menu, video, audio, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
          + " [role=search], h1, header time";

  /** Parts of the names that pages give to what is not the article. */
  private static final String SIDE_MATTER =
      "(?i)(^|[-_"
          + " ])(share|sharing|social|related|promo|newsletter|subscribe|advert|ads?|cookie|consent|breadcrumbs?|comments?|sidebar|toolbar|recirc|most-read|read-more|tags|skip-link)([-_"
          + " ]|$)";

  private static final int SHORT = 80;

  /**
   * Reads a page. The encoding is told by {@link Encodings}.
   *
   * @throws UnreadableException where the page holds no text
   */
  public static HtmlArticle read(byte[] bytes) throws UnreadableException {
    return read(bytes, Optional.empty());
  }

  /**
   * Reads a page that a server sent.
   *
   * @param charset as the server names it
   * @throws UnreadableException where the page holds no text
   */
  public static HtmlArticle read(byte[] bytes, Optional<String> charset)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("empty");
    }
    org.jsoup.nodes.Document page = Jsoup.parse(Encodings.decode(bytes, charset));
    PageFacts facts = PageFacts.of(page);
    page.select(NO_TEXT).remove();
    removeSideMatter(page);
    Element place = place(page);
    String text = longer(Paragraphs.of(place), facts.body());
    if (text.isBlank()) {
      throw new UnreadableException("a page without any text");
    }
    return new HtmlArticle(facts, text);
  }

  /** Some pages show their text by a script, and hold it only in the JSON-LD. */
  private static String longer(String shown, Optional<String> stated) {
    return stated.filter(body -> shown.length() < body.length() / 2).orElse(shown);
  }

  private static void removeSideMatter(org.jsoup.nodes.Document page) {
    for (Element element : page.select("div, section, ul, ol, p, header")) {
      String names = element.className() + " " + element.id();
      if (!names.isBlank() && java.util.regex.Pattern.compile(SIDE_MATTER).matcher(names).find()) {
        element.remove();
      }
    }
    for (Element element : page.select("p, li, div")) {
      String own = element.text();
      boolean isOnlyLinks =
          own.length() < SHORT && !own.isEmpty() && own.equals(element.select("a").text());
      if (isOnlyLinks) {
        element.remove();
      }
    }
  }

  /**
   * The place with the most text among the surest kind of place that the page has, else the block
   * with the most running text.
   */
  private static Element place(org.jsoup.nodes.Document page) {
    for (String selector : PLACES) {
      Elements found = page.select(selector);
      Optional<Element> longest =
          found.stream().max(Comparator.comparingInt(element -> element.text().length()));
      if (longest.isPresent() && !longest.get().text().isBlank()) {
        return longest.get();
      }
    }
    return MainBlock.of(page.body()).orElse(page.body());
  }

  /** The document; its address is the page's own where it states one, else the file's name. */
  public Document asDocument(String name) {
    return document(facts.address().orElse(name));
  }

  /**
   * The document of a page that was fetched. What the page states as its address counts only within
   * its own host: nobody else's page is to pass for a ministry's.
   */
  public Document asDocument(URI fetched) {
    return document(
        facts
            .address()
            .filter(stated -> host(stated).equals(host(fetched.toString())))
            .orElse(fetched.toString()));
  }

  private static String host(String address) {
    try {
      String host = String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
      return host.startsWith("www.") ? host.substring("www.".length()) : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private Document document(String uri) {
    Document document = Document.of(text).withUri(uri);
    document = facts.outlet().map(document::withOutlet).orElse(document);
    document = facts.title().map(document::withTitle).orElse(document);
    document = facts.author().map(document::withAuthor).orElse(document);
    document = facts.language().map(document::withLanguage).orElse(document);
    Optional<LocalDate> published = facts.published();
    return published.isPresent() ? document.withPublished(published.get()) : document;
  }
}
