package sitroom.room.web;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells open pages that something came. A page shows a line that can be followed, and moves nothing
 * of what is being read.
 */
public final class Live {
  private static final int MOST_LISTENERS = 100;

  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

  /** A connection on which nothing is sent for a while is taken for dead. */
  private static final int BEAT_SECONDS = 10;

  private final ScheduledExecutorService beat =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "sitroom live");
            thread.setDaemon(true);
            return thread;
          });

  public Live() {
    var unused =
        beat.scheduleAtFixedRate(
            () -> send(it -> it.sendComment("here")), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Lets a page listen until it is closed. */
  void listen(SseClient client) {
    if (listeners.size() >= MOST_LISTENERS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> listeners.remove(client));
    listeners.add(client);
    // The first bytes tell the browser that the connection stands.
    client.sendComment("listening");
  }

  /** Tells all pages that documents came. */
  public void arrived(int documents, long entries) {
    String line =
        (documents == 1 ? "1 new document" : documents + " new documents")
            + (entries == 1 ? ", 1 entry" : ", " + entries + " entries");
    send(it -> it.sendEvent("arrived", line));
  }

  private void send(Consumer<SseClient> message) {
    listeners.removeIf(client -> !isSent(message, client));
  }

  /** Whether the message went out; a page that was closed takes none. */
  private static boolean isSent(Consumer<SseClient> message, SseClient client) {
    try {
      message.accept(client);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  void close() {
    beat.shutdownNow();
    listeners.forEach(SseClient::close);
    listeners.clear();
  }
}
