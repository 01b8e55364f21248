package sitroom.room.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * The trees of all documents as one page of HTML that needs nothing beside itself: no script and no
 * other host. Every drawing has a table of the same words under it.
 */
final class TreePage implements LedgerOutput {
  private final TextOut out;
  private int documents;

  TreePage(TextOut out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.print(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Trees of sentences</title>
        <style>
        """);
    out.print(style());
    out.print(
        """
        </style>
        </head>
        <body>
        <main>
        <h1>Trees of sentences</h1>
        <p>An arrow goes from a word's head to it and bears their relation. Under each word: universal and Penn tag, lemma,
        and the kind of name that it belongs to.</p>
        """);
  }

  private static String style() {
    try (InputStream in = TreePage.class.getResourceAsStream("trees.css")) {
      if (in == null) {
        throw new IllegalStateException("the program has no trees.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read trees.css", e);
    }
  }

  @Override
  public void document(Document document, Reading reading) {
    documents++;
    ParsedText parsed = reading.parsed();
    String name = document.title().or(document::uri).orElse("standard input");
    out.println("<section aria-labelledby=\"d" + documents + "\">");
    out.println("<h2 id=\"d" + documents + "\">" + Markup.text(name) + "</h2>");
    for (Sentence sentence : parsed.sentences()) {
      sentence(sentence, sentence.span().of(parsed.text().text()));
    }
    for (ParsedText.Unparsed part : parsed.unparsed()) {
      out.println("<p>Not parsed: " + Markup.text(part.reason()) + ".</p>");
    }
    out.println("</section>");
    out.flush();
  }

  private void sentence(Sentence sentence, String text) {
    String id = "d" + documents + "s" + (sentence.number() + 1);
    String number = String.valueOf(sentence.number() + 1);
    out.println("<article id=\"" + id + "\">");
    out.println("<h3><a href=\"#" + id + "\">" + number + "</a> " + Markup.text(text) + "</h3>");
    out.println(
        "<div class=\"tree\" role=\"region\" tabindex=\"0\" aria-label=\"Drawing of sentence "
            + number
            + "\">");
    out.println(new TreeDrawing(sentence).svg());
    out.println("</div>");
    out.println("<details><summary>Table</summary>");
    out.println("<table>");
    out.println(
        "<thead><tr><th scope=\"col\">#<th scope=\"col\">Word<th scope=\"col\">Lemma<th"
            + " scope=\"col\">Tags<th scope=\"col\">Relation<th scope=\"col\">Head<th"
            + " scope=\"col\">Name</tr></thead>");
    out.println("<tbody>");
    for (int word = 0; word < sentence.size(); word++) {
      row(sentence, word);
    }
    out.println("</tbody></table></details>");
    out.println("</article>");
  }

  private void row(Sentence sentence, int word) {
    Token token = sentence.token(word);
    String head =
        token.head() == Sentence.ROOT
            ? "0"
            : (token.head() + 1) + " " + sentence.form(token.head());
    out.println(
        "<tr><td>"
            + (word + 1)
            + "<th scope=\"row\">"
            + Markup.text(token.form())
            + "<td>"
            + Markup.text(token.lemma())
            + "<td>"
            + Markup.text(token.upos() + " " + token.xpos())
            + "<td>"
            + Markup.text(token.label())
            + "<td>"
            + Markup.text(head)
            + "<td>"
            + (token.name().equals("O") ? "" : Markup.text(token.name()))
            + "</tr>");
  }

  @Override
  public void end() {
    out.println("</main>");
    out.println("</body>");
    out.println("</html>");
    out.flush();
  }
}
