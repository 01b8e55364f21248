package sitroom.room.web;

import gg.jte.generated.precompiled.JtesitrepGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sitroom.ledger.watch.Brief;
import sitroom.ledger.watch.Briefs;
import sitroom.ledger.watch.Sentence;
import sitroom.model.Entry;
import sitroom.room.sitrep.DocxSitrep;
import sitroom.room.sitrep.HtmlSitrep;
import sitroom.room.sitrep.MarkdownSitrep;
import sitroom.room.sitrep.PdfSitrep;
import sitroom.room.sitrep.Sitrep;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.page.IncidentPage;
import sitroom.room.web.page.SitrepPage;
import sitroom.room.web.page.SitrepPage.Row;

/**
 * Situation reports: proposed from the ledger, picked, ordered and edited by a person, printed with
 * their notes. The form carries everything, so nothing is kept between two requests; the notes are
 * always made anew from the ledger, and a sentence that has lost its entries is left out.
 */
final class SitrepRoutes implements Routes {
  private static final int USUAL_DAYS = 7;
  private static final int MOST_ROWS = 150;
  private static final int MOST_ENTRIES = 12;
  private static final int LONGEST = 1200;

  private final Desk desk;
  private final Pages pages;
  private final IncidentRoutes incidents;

  SitrepRoutes(Desk desk, Pages pages, IncidentRoutes incidents) {
    this.desk = desk;
    this.pages = pages;
    this.incidents = incidents;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/sitrep", ctx -> show(ctx, proposed(ctx)));
    config.routes.post("/sitrep", ctx -> show(ctx, sent(ctx)));
    config.routes.post("/sitrep/download", this::download);
  }

  private void show(Context ctx, SitrepPage page) {
    Pages.html(
        ctx,
        out -> JtesitrepGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "sitrep"), page));
  }

  /** What the ledger proposes for a period and actors, or for an incident or entries. */
  SitrepPage proposed(Context ctx) {
    LocalDate to = day(ctx.queryParam("to")).orElseGet(desk::lastDay);
    LocalDate from = day(ctx.queryParam("from")).orElse(to.minusDays(USUAL_DAYS - 1L));
    String about = Optional.ofNullable(ctx.queryParam("about")).orElse("").strip();
    Optional<String> incident = Optional.ofNullable(ctx.queryParam("incident"));
    List<String> picked = ctx.queryParams("entry");
    List<Row> rows;
    String title;
    if (incident.isPresent()) {
      IncidentPage page = Missing.unless(incidents.page(incident.get(), Optional.empty()));
      rows = rows(page);
      title = page.line().title() + ", " + page.line().when();
    } else if (!picked.isEmpty()) {
      rows = entries(picked);
      title = "Situation report";
    } else {
      rows = rows(brief(from, to, about));
      title = about.isEmpty() ? "Situation report" : "Situation report: " + about;
    }
    return page(from, to, about, title, rows, "");
  }

  Brief brief(LocalDate from, LocalDate to, String about) {
    List<String> sides =
        Stream.of(about.split("[,;]", -1))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .map(desk::key)
            .toList();
    return desk.counts()
        .remember(
            Brief.class,
            "brief " + from + to + sides,
            () -> {
              Briefs.Watched watched =
                  new Briefs.Watched(
                      desk.watching().tripwires(sides, to),
                      desk.watching().commitments(sides, Optional.of(to.minusYears(1)), to));
              return desk.following().brief(from, to, sides, watched);
            });
  }

  private static List<Row> rows(Brief brief) {
    List<Row> rows = new ArrayList<>();
    for (Brief.Section section : brief.sections()) {
      for (Sentence one : section.sentences()) {
        rows.add(row(section.title(), one.words(), one.entries(), rows.size()));
      }
    }
    return rows;
  }

  private static List<Row> rows(IncidentPage page) {
    List<Row> rows = new ArrayList<>();
    for (IncidentPage.Section section : page.sections()) {
      for (IncidentPage.Line line : section.lines()) {
        List<Entry> entries =
            line.cells().stream()
                .flatMap(it -> it.entries().stream())
                .map(EntryView::entry)
                .toList();
        String words = "“" + line.row().words() + "”: " + line.why() + ".";
        if (rows.size() < MOST_ROWS && !entries.isEmpty()) {
          rows.add(row(section.group().title(), words, entries, rows.size()));
        }
      }
    }
    return rows;
  }

  private List<Row> entries(List<String> ids) {
    List<Row> rows = new ArrayList<>();
    for (Entry entry : found(ids)) {
      EntryView view = EntryView.of(entry);
      String source = entry.source().isEmpty() ? "Somebody" : entry.source().get(0).name();
      rows.add(
          row(
              "Selected",
              source + ", " + view.act() + ": “" + view.words() + "”.",
              List.of(entry),
              rows.size()));
    }
    return rows;
  }

  private static Row row(String section, String words, List<Entry> entries, int order) {
    String ids =
        entries.stream()
            .limit(MOST_ENTRIES)
            .map(Entry::id)
            .distinct()
            .collect(Collectors.joining(" "));
    return new Row(section, words, ids, 10 * (order + 1), order < 40);
  }

  private List<Entry> found(List<String> ids) {
    return ids.stream()
        .limit(MOST_ROWS)
        .flatMap(it -> desk.ledger().documents().entry(it).stream())
        .toList();
  }

  private SitrepPage page(
      LocalDate from, LocalDate to, String about, String title, List<Row> rows, String problem) {
    List<Sitrep.Draft> drafts = new ArrayList<>();
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      List<Entry> entries = found(List.of(row.entries().split(" ", -1)));
      if (!entries.isEmpty()) {
        kept.add(row);
        if (row.taken()) {
          drafts.add(new Sitrep.Draft(row.section(), row.words(), entries));
        }
      }
    }
    String period = Days.plain(from) + " to " + Days.plain(to);
    String limits = "Made of what this ledger holds; it does not say what is true.";
    Optional<Sitrep> sheet =
        drafts.isEmpty() ? Optional.empty() : Optional.of(Sitrep.of(title, period, limits, drafts));
    String lost =
        kept.size() < rows.size()
            ? (rows.size() - kept.size()) + " sentences lost their entries and are left out."
            : "";
    return new SitrepPage(from, to, about, title, kept, sheet, (problem + " " + lost).strip());
  }

  /** What a form holds: its sentences in the order of their numbers. */
  private SitrepPage sent(Context ctx) {
    List<String> sections = ctx.formParams("section");
    List<String> words = ctx.formParams("words");
    List<String> entries = ctx.formParams("entries");
    List<String> orders = ctx.formParams("order");
    List<String> taken = ctx.formParams("take");
    int count = words.size();
    if (count > MOST_ROWS
        || sections.size() != count
        || entries.size() != count
        || orders.size() != count) {
      throw new BadRequestResponse();
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = words.get(i).strip();
      if (!text.isEmpty() && text.length() <= LONGEST) {
        String order = orders.get(i).strip();
        rows.add(
            new Row(
                sections.get(i).strip(),
                text,
                entries.get(i),
                order.matches("\\d{1,6}") ? Integer.parseInt(order) : 10 * (i + 1),
                taken.contains(String.valueOf(i))));
      }
    }
    rows.sort(Comparator.comparingInt(Row::order));
    LocalDate to = day(ctx.formParam("to")).orElseGet(desk::lastDay);
    LocalDate from = day(ctx.formParam("from")).orElse(to.minusDays(USUAL_DAYS - 1L));
    String title = Optional.ofNullable(ctx.formParam("title")).orElse("").strip();
    return page(
        from,
        to,
        Optional.ofNullable(ctx.formParam("about")).orElse(""),
        title.isEmpty() ? "Situation report" : title,
        rows,
        "");
  }

  private void download(Context ctx) {
    SitrepPage page = sent(ctx);
    if (page.sheet().isEmpty()) {
      pages.message(ctx, 400, "There is nothing to print", "No sentence is taken.");
      return;
    }
    Sitrep sheet = page.sheet().get();
    String name = "sitrep-" + page.to();
    switch (Optional.ofNullable(ctx.formParam("as")).orElse("")) {
      case "md" ->
          file(
              ctx,
              name + ".md",
              "text/markdown; charset=utf-8",
              MarkdownSitrep.write(sheet).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      case "html" ->
          file(
              ctx,
              name + ".html",
              "text/html; charset=utf-8",
              HtmlSitrep.write(sheet).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      case "docx" ->
          file(
              ctx,
              name + ".docx",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              DocxSitrep.write(sheet));
      case "pdf" -> file(ctx, name + ".pdf", "application/pdf", PdfSitrep.write(sheet));
      default -> throw new BadRequestResponse();
    }
  }

  private static void file(Context ctx, String name, String type, byte[] bytes) {
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType(type).result(bytes);
  }

  private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String text) {
    try {
      return Optional.ofNullable(text).filter(it -> !it.isBlank()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new BadRequestResponse();
    }
  }
}
