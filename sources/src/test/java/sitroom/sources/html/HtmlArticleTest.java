package sitroom.sources.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sitroom.model.Document;
import sitroom.sources.input.UnreadableException;

class HtmlArticleTest {

  private static Document document(String html) throws UnreadableException {
    return HtmlArticle.read(html.getBytes(StandardCharsets.UTF_8)).asDocument("page.html");
  }

  @Test
  void paragraphsStandApart() throws UnreadableException {
    assertThat(
            document("<p>One <b>bold</b>\n word.</p><p>Two<br>lines.</p><ul><li>Item</li></ul>")
                .text())
        .isEqualTo("One bold word.\n\nTwo\n\nlines.\n\nItem");
  }

  @Test
  void whatSurroundsTheArticleIsLeftOut() throws UnreadableException {
    String page =
        """
        <html><body><header role="banner">Masthead</header><nav>Menu</nav>
        <article><header><h1>Title</h1><time datetime="2021-12-08">8 Dec</time></header>
        <p>The pass is closed.</p><aside>Aside</aside><div class="share-tools">Share</div>
        <p><a href="/x">Read also: something else</a></p><script>var x = "Script";</script>
        <figure><img src="x"><figcaption>The pass in winter.</figcaption></figure></article>
        <section>Teaser</section><footer>Footer</footer></body></html>\
        """;

    assertThat(document(page).text()).isEqualTo("The pass is closed.\n\nThe pass in winter.");
    assertThat(document(page).title()).contains("Title");
    assertThat(document(page).published()).contains(LocalDate.of(2021, 12, 8));
  }

  @Test
  void linkedDataNamesTheOrigin() throws UnreadableException {
    String page =
        """
        <html lang="en-GB"><head><title>Pass closed - Gazette</title>
        <link rel="canonical" href="https://gazette.example/pass">
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle",
        "headline":"Pass closed","datePublished":"2021-12-08T01:00:00+01:00",
        "author":[{"name":"A. Hope"}],"publisher":{"name":"Gazette"}}]}</script></head>
        <body><main><p>The pass is closed.</p></main></body></html>\
        """;

    assertThat(document(page))
        .isEqualTo(
            Document.of("The pass is closed.")
                .withUri("https://gazette.example/pass")
                .withOutlet("Gazette")
                .withTitle("Pass closed")
                .withAuthor("A. Hope")
                .withPublished(LocalDate.of(2021, 12, 8))
                .withLanguage("en-GB"));
  }

  @Test
  void brokenLinkedDataDoesNoHarm() throws UnreadableException {
    String page =
        """
        <head><script type="application/ld+json">{"datePublished": oops</script>
        <meta name="dc.date" content="20211208"><meta property="og:site_name" content="Gazette"></head>
        <p>By hand.</p>\
        """;

    assertThat(document(page).published()).contains(LocalDate.of(2021, 12, 8));
    assertThat(document(page).outlet()).contains("Gazette");
  }

  @Test
  void thePagesOwnEncodingCounts() throws UnreadableException {
    byte[] page =
        "<meta charset=\"windows-1252\"><p>d\u00E9j\u00E0 vu</p>"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(HtmlArticle.read(page).text()).isEqualTo("d\u00E9j\u00E0 vu");
  }

  @Test
  void aPageWithoutTextIsNoDocument() {
    assertThatThrownBy(() -> document("<html><body><nav>Menu</nav></body></html>"))
        .hasMessage("a page without any text");
    assertThatThrownBy(() -> document("")).hasMessage("empty");
  }
}
