package sitroom.room.web;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells open pages that something came. A page shows a line that can be followed, and moves nothing
 * of what is being read.
 */
public final class Live {
  private static final int MOST_LISTENERS = 100;

  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

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
    for (SseClient client : listeners) {
      try {
        client.sendEvent("arrived", line);
      } catch (RuntimeException e) {
        listeners.remove(client);
      }
    }
  }

  void close() {
    listeners.forEach(SseClient::close);
    listeners.clear();
  }
}
