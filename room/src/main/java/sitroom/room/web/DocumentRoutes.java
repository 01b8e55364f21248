package sitroom.room.web;

import gg.jte.generated.precompiled.JtecorrectGenerated;
import gg.jte.generated.precompiled.JtecorrectformGenerated;
import gg.jte.generated.precompiled.JtedocumentGenerated;
import gg.jte.generated.precompiled.JtequotesGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.model.Entry;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.CorrectionForm;
import sitroom.room.web.page.DocumentPage;
import sitroom.room.web.page.IncidentLine;
import sitroom.room.web.page.Masthead;

/** Documents, and the entries read out of them. */
final class DocumentRoutes implements Routes {
  private static final int MOST_INCIDENTS = 4;

  private final Desk desk;
  private final Pages pages;
  private final Visits visits;

  DocumentRoutes(Desk desk, Pages pages, Visits visits) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/documents/{id}", this::document);
    config.routes.get("/documents/{id}/quotes", this::quotes);
    config.routes.get("/entries/{id}", this::entry);
    config.routes.get("/entries/{id}/compare", this::compare);
    config.routes.get("/entries/{id}/correct", this::form);
    config.routes.post("/entries/{id}/correct", this::correct);
  }

  private void document(Context ctx) {
    DocumentPage page =
        Missing.unless(
            DocumentPage.of(
                desk.ledger(),
                ctx.pathParam("id"),
                Optional.ofNullable(ctx.queryParam("by")).filter(it -> !it.isBlank())));
    List<IncidentLine> used =
        desk.incidents().ofDocument(ctx.pathParam("id")).stream()
            .limit(MOST_INCIDENTS)
            .flatMap(it -> desk.incidents().find(it).stream())
            .map(it -> IncidentLine.of(it.incident(), desk::name))
            .toList();
    Pages.html(
        ctx,
        out ->
            JtedocumentGenerated.render(
                out, Pages.PLAIN, pages.masthead(ctx, "search"), page, used));
  }

  /** A document's quotations, checked now where they never were. */
  private void quotes(Context ctx) {
    DocumentPage page =
        Missing.unless(DocumentPage.of(desk.ledger(), ctx.pathParam("id"), Optional.empty()));
    List<CheckedQuotation> checked = desk.quotations().of(ctx.pathParam("id"));
    Pages.html(
        ctx,
        out ->
            JtequotesGenerated.render(
                out, Pages.PLAIN, pages.masthead(ctx, "search"), page, checked));
  }

  private Entry asked(Context ctx) {
    return Missing.unless(desk.ledger().documents().entry(ctx.pathParam("id")));
  }

  /** An entry's own address leads to it in its document. */
  private void entry(Context ctx) {
    Entry entry = asked(ctx);
    ctx.redirect(Address.entry(entry.document(), entry.id()), HttpStatus.SEE_OTHER);
  }

  /** To the incident that an entry belongs to, and to its row there. */
  private void compare(Context ctx) {
    Entry entry = asked(ctx);
    Optional<String> incident = desk.incidents().ofEntry(entry.id()).stream().findFirst();
    if (incident.isEmpty()) {
      pages.message(
          ctx,
          404,
          "Nothing to compare",
          "This entry belongs to no incident; nobody else tells of it, as far as this ledger knows.");
      return;
    }
    String row =
        desk.incidents().accounts(incident.get()).stream()
            .flatMap(it -> it.rows().stream())
            .filter(
                it ->
                    it.cells().stream()
                        .flatMap(cell -> cell.entries().stream())
                        .anyMatch(said -> said.entry().id().equals(entry.id())))
            .map(it -> "#row-" + it.number())
            .findFirst()
            .orElse("");
    ctx.redirect("/incidents/" + incident.get() + row, HttpStatus.SEE_OTHER);
  }

  private void form(Context ctx) {
    Entry entry = asked(ctx);
    show(ctx, entry, CorrectionForm.of(entry), "");
  }

  private void show(Context ctx, Entry entry, CorrectionForm form, String problem) {
    if (!problem.isEmpty()) {
      ctx.status(400);
    }
    Masthead mast = pages.masthead(ctx, "search");
    boolean part = "on".equals(ctx.queryParam("part"));
    Pages.html(
        ctx,
        out -> {
          if (part) {
            JtecorrectformGenerated.render(
                out, Pages.PLAIN, mast, EntryView.of(entry), form, problem);
          } else {
            JtecorrectGenerated.render(out, Pages.PLAIN, mast, EntryView.of(entry), form, problem);
          }
        });
  }

  private void correct(Context ctx) {
    Entry entry = asked(ctx);
    Map<String, String> fields = new HashMap<>();
    ctx.formParamMap().forEach((name, values) -> fields.put(name, values.get(0)));
    CorrectionForm form = new CorrectionForm(fields);
    try {
      String next =
          new Correcting(desk)
              .correct(
                  entry,
                  form,
                  form.field("do").equals("withdraw"),
                  form.field("name"),
                  form.field("why"));
      visits.setName(ctx, form.field("name").strip());
      ctx.redirect(Address.entry(entry.document(), next), HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(ctx, entry, form, String.valueOf(e.getMessage()) + ".");
    }
  }
}
