package sitroom.room.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A form must arrive as a whole in a few seconds: who sends it slower only keeps a thread. A form
 * with a file may take longer, and be larger, but only where one is asked for.
 */
public final class FormLimit {
  /** Where forms with a file are sent to. */
  public static final String FILES = "/sources/file";

  /** The most bytes that a file may have. */
  public static final int LARGEST_FILE = 10_000_000;

  /** What stands around the file in its form. */
  public static final int AROUND = 50_000;

  private static final String TOO_BIG =
      "a file may have %d MB at most".formatted(LARGEST_FILE / 1_000_000);
  private static final int SECONDS = 8;
  private static final int SECONDS_OF_FILE = 60;
  private static final int LARGEST_DRAINED = 64_000_000;
  private static final int BUFFER = 1 << 16;

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
   * @throws Refused where it takes too long, or is more than a form may be
   */
  void read(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith("multipart/")) {
      within(ctx, SECONDS, ctx::bodyAsBytes);
      return;
    }
    if (!ctx.path().equals(FILES)) {
      throw new Refused(415, "no form with a file is taken here");
    }
    if (ctx.req().getContentLengthLong() > LARGEST_FILE + AROUND) {
      // Read to its end, so that the browser gets to hear why.
      within(ctx, SECONDS_OF_FILE, () -> drain(ctx));
      throw new Refused(413, TOO_BIG);
    }
    within(ctx, SECONDS_OF_FILE, ctx::formParamMap);
  }

  private static void drain(Context ctx) {
    if (ctx.req().getContentLengthLong() > LARGEST_DRAINED) {
      ctx.header("Connection", "close");
      return;
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = ctx.req().getInputStream()) {
      while (in.read(buffer) >= 0) {
        // Nothing of it is wanted.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refused tooLong(Context ctx, int seconds) {
    ctx.header("Connection", "close");
    return new Refused(408, "the form took longer than " + seconds + " s");
  }

  /** Why a form could not be read; what is none of a form's own faults goes on as it was. */
  private static RuntimeException unread(Context ctx, Exception e) {
    if (e instanceof HttpResponseException known) {
      return known;
    }
    ctx.header("Connection", "close");
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("max")) {
        return new Refused(413, TOO_BIG);
      }
    }
    return new Refused(400, "the form broke off, or is none");
  }

  private void within(Context ctx, int seconds, Runnable read) {
    Thread reading = Thread.currentThread();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> limit =
        watch.schedule(
            () -> {
              late.set(true);
              reading.interrupt();
            },
            seconds,
            TimeUnit.SECONDS);
    try {
      read.run();
    } catch (Exception e) {
      // Kotlin lets checked ones through, so that an interruption is no RuntimeException here.
      throw late.get() ? tooLong(ctx, seconds) : unread(ctx, e);
    } finally {
      limit.cancel(false);
      // The interruption was for the reading, and it is over.
      Thread.interrupted();
    }
  }
}
