package sitroom.room.web.guard;

import io.javalin.http.Context;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A form must arrive as a whole in a few seconds: who sends it slower only keeps a thread. */
final class FormLimit {
  private static final int SECONDS = 8;

  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "sitroom form limit");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Reads the form, which is then kept with the request.
   *
   * @throws Refused where it takes too long
   */
  void read(Context ctx) {
    Thread reading = Thread.currentThread();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> limit =
        watch.schedule(
            () -> {
              late.set(true);
              reading.interrupt();
            },
            SECONDS,
            TimeUnit.SECONDS);
    try {
      ctx.bodyAsBytes();
    } catch (RuntimeException e) {
      if (late.get()) {
        ctx.header("Connection", "close");
        throw new Refused(408, "the form took longer than " + SECONDS + " s");
      }
      throw e;
    } finally {
      limit.cancel(false);
      // The interruption was for the reading, and it is over.
      Thread.interrupted();
    }
  }
}
