package sitroom.room.web;

import gg.jte.generated.precompiled.JtequestionsGenerated;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.store.Sort;
import sitroom.ledger.watch.Indicator;
import sitroom.ledger.watch.SavedQuestion;
import sitroom.model.Entry;
import sitroom.model.Factuality;
import sitroom.model.When;
import sitroom.room.web.entry.Address;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.guard.Visits;
import sitroom.room.web.page.QuestionsPage;
import sitroom.room.web.page.SearchQuery;
import sitroom.room.web.picture.Sparkline;
import sitroom.sources.feed.AtomFeed;

/** Saved questions, each followed in time and as a feed; and a calendar of announced dates. */
final class QuestionRoutes implements Routes {
  private static final int DAYS = 60;
  private static final int FEED = 50;
  private static final int LONGEST = 500;

  private final Desk desk;
  private final Pages pages;
  private final Visits visits;

  QuestionRoutes(Desk desk, Pages pages, Visits visits) {
    this.desk = desk;
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  public void route(JavalinConfig config) {
    config.routes.get("/questions", ctx -> show(ctx, "", ""));
    config.routes.get("/questions/new", this::proposed);
    config.routes.post("/questions", this::save);
    config.routes.post("/questions/remove", this::remove);
    config.routes.get("/questions/{name}.atom", this::feed);
    config.routes.get("/calendar.ics", this::calendar);
  }

  QuestionsPage page(String proposed, String problem) {
    LocalDate last = desk.lastDay();
    List<QuestionsPage.Line> lines = new ArrayList<>();
    for (SavedQuestion saved : desk.watchList().questions()) {
      try {
        Question question = QuestionParser.parse(saved.question());
        Indicator indicator =
            desk.counts()
                .remember(
                    Indicator.class,
                    "indicator " + saved.name(),
                    () -> indicator(saved, last.minusDays(DAYS - 1L), last));
        List<String> marked = new ArrayList<>();
        indicator.days().stream()
            .filter(it -> it.score().filter(Indicator.Score::marked).isPresent())
            .forEach(it -> marked.add(it.day() + " (" + it.count() + ")"));
        lines.add(
            new QuestionsPage.Line(
                saved,
                desk.counts().count(desk.finder(), question, false),
                Sparkline.of("q" + lines.size(), indicator),
                String.join(", ", marked)));
      } catch (QuestionException e) {
        lines.add(new QuestionsPage.Line(saved, 0, "", String.valueOf(e.getMessage())));
      }
    }
    return new QuestionsPage(lines, proposed, problem);
  }

  private Indicator indicator(SavedQuestion saved, LocalDate from, LocalDate to) {
    try {
      return desk.following().indicator(saved, from, to);
    } catch (QuestionException e) {
      return new Indicator(saved, List.of());
    }
  }

  private void show(Context ctx, String proposed, String problem) {
    if (!problem.isEmpty()) {
      ctx.status(400);
    }
    QuestionsPage page = page(proposed, problem);
    Pages.html(
        ctx,
        out -> JtequestionsGenerated.render(out, Pages.PLAIN, pages.masthead(ctx, "watch"), page));
  }

  private void proposed(Context ctx) {
    try {
      show(ctx, SearchQuery.of(ctx.queryParamMap()).written(), "");
    } catch (QuestionException e) {
      show(ctx, "", String.valueOf(e.getMessage()));
    }
  }

  private void save(Context ctx) {
    String question = field(ctx, "question");
    String title = field(ctx, "title");
    String who = field(ctx, "name");
    try {
      QuestionParser.parse(question);
      if (title.isEmpty() || title.contains("/") || title.length() > 80 || who.isEmpty()) {
        throw new IllegalArgumentException(
            "A question needs a title of at most 80 characters without “/”, and a name");
      }
      if (question.length() > LONGEST) {
        throw new IllegalArgumentException("A question has at most " + LONGEST + " characters");
      }
      desk.watchList().add(title, question, field(ctx, "note"), who);
      visits.setName(ctx, who);
      desk.changed();
      ctx.redirect("/questions", HttpStatus.SEE_OTHER);
    } catch (QuestionException | IllegalArgumentException e) {
      show(ctx, question, e.getMessage() + ".");
    }
  }

  private void remove(Context ctx) {
    try {
      desk.watchList().removeQuestion(field(ctx, "title"), field(ctx, "why"), field(ctx, "name"));
      desk.changed();
      ctx.redirect("/questions", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(ctx, "", e.getMessage() + ".");
    }
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }

  private void feed(Context ctx) throws QuestionException {
    SavedQuestion saved =
        Missing.unless(
            desk.watchList().questions().stream()
                .filter(it -> it.name().equals(ctx.pathParam("name")))
                .findFirst());
    String room = ctx.scheme() + "://" + ctx.host();
    List<AtomFeed.Item> items =
        desk.finder().entries(QuestionParser.parse(saved.question()), Sort.NEWEST, FEED, 0).stream()
            .map(entry -> item(room, entry))
            .toList();
    AtomFeed feed =
        new AtomFeed(
            room + "/questions/" + Address.encoded(saved.name()),
            saved.name(),
            saved.question(),
            room + Address.search(saved.question()),
            items);
    ctx.contentType("application/atom+xml; charset=utf-8").result(feed.written());
  }

  private static AtomFeed.Item item(String room, Entry entry) {
    EntryView view = EntryView.of(entry);
    return new AtomFeed.Item(
        "urn:sitroom:" + entry.id(),
        view.act() + ": " + view.words(),
        room + view.wordsHref(),
        view.account().chain() + ", " + view.outlet() + ": " + view.words(),
        entry.published());
  }

  /** Days of planned acts that lie after the document that tells of them. */
  private void calendar(Context ctx) {
    LocalDate last = desk.lastDay();
    Question planned =
        new Question.And(
            List.of(
                new Question.Term(Facet.FACTUALITY.term(Factuality.PLANNED.code())),
                new Question.On(new DayRange(Optional.of(last), Optional.of(last.plusYears(1))))));
    Calendar calendar = new Calendar(ctx.scheme() + "://" + ctx.host());
    desk.finder().entries(planned, Sort.NEWEST, 500, 0).stream()
        .filter(it -> isAhead(it, last))
        .forEach(calendar::add);
    ctx.contentType("text/calendar; charset=utf-8").result(calendar.written());
  }

  private static boolean isAhead(Entry entry, LocalDate last) {
    return entry
        .when()
        .flatMap(When::from)
        .filter(it -> !it.isBefore(last))
        .filter(it -> entry.published().filter(it::isAfter).isPresent())
        .isPresent();
  }
}
