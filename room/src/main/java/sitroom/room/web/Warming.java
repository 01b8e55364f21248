package sitroom.room.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.store.CountBy;
import sitroom.room.web.page.SearchPage;
import sitroom.room.web.page.SearchQuery;

/**
 * Counts beforehand what is dear to count: what everybody opens first, and the few sides of which
 * the ledger holds most. All others are found quickly when they are asked for. It runs at the side
 * whenever the ledger has changed, and only while nothing is being read.
 */
final class Warming implements AutoCloseable {
  private static final int SIDES = 16;
  private static final int SECONDS = 3;

  private final Desk desk;
  private final ActorRoutes actors;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "sitroom warming");
            made.setDaemon(true);
            return made;
          });
  private long warmed = Long.MIN_VALUE;

  Warming(Desk desk, ActorRoutes actors) {
    this.desk = desk;
    this.actors = actors;
  }

  /** Looks again and again whether there is something to count. */
  void start() {
    var unused = thread.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      long now = desk.state();
      if (now != warmed && desk.intake().doing().isEmpty()) {
        warmed = now;
        warm(now);
      }
    } catch (RuntimeException | QuestionException e) {
      // The page that needs it will meet the same trouble and say so; the next change tries again.
      warmed = Long.MIN_VALUE;
    }
  }

  private void warm(long state) throws QuestionException {
    search("");
    actors.index();
    List<String> sides = new ArrayList<>(countries().keySet());
    for (String side : sides.subList(0, Math.min(SIDES, sides.size()))) {
      if (desk.state() != state || thread.isShutdown()) {
        return;
      }
      search("actor:" + side);
      actors.actor(side, Optional.empty());
    }
  }

  private void search(String words) throws QuestionException {
    SearchQuery query = SearchQuery.of(Map.of("q", List.of(words)));
    SearchPage.of(query, desk.finder(), desk.counts());
  }

  private Map<String, Long> countries() {
    return desk.counts().of(desk.finder(), new Question.All(), CountBy.COUNTRY, false);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
