package sitroom.room.web;

import gg.jte.generated.precompiled.JtemessageGenerated;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.function.Consumer;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.Masthead;

/** Makes pages of templates. */
public final class Pages {
  /** Templates ask for one and do without. */
  public static final HtmlInterceptor PLAIN =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, java.util.Map<String, Object> attributes, gg.jte.TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, gg.jte.TemplateOutput output) {}
      };

  private final Desk desk;
  private final Visits visits;
  private final String assets;

  Pages(Desk desk, Visits visits, String assets) {
    this.desk = desk;
    this.visits = visits;
    this.assets = assets;
  }

  /** What stands around a page of this room. */
  public Masthead masthead(Context ctx, String section) {
    return masthead(ctx, section, "");
  }

  /** As {@link #masthead(Context, String)}, with words in the field of the search. */
  public Masthead masthead(Context ctx, String section, String words) {
    return new Masthead(section, visits.of(ctx), assets, desk.documents(), desk.entries(), words);
  }

  /** Answers with what a template writes. */
  public static void html(Context ctx, Consumer<HtmlTemplateOutput> template) {
    StringOutput text = new StringOutput(16_384);
    template.accept(new OwaspHtmlTemplateOutput(text));
    ctx.contentType("text/html; charset=utf-8").result(text.toString());
  }

  /** Answers with a heading and a sentence. */
  public void message(Context ctx, int status, String title, String text) {
    ctx.status(status);
    html(ctx, out -> JtemessageGenerated.render(out, PLAIN, masthead(ctx, ""), title, text));
  }
}
