package sitroom.room.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a room for its pages over and over, and takes the time of each at the server's door. */
public final class RoomSpeed {
  private static final double MILLIS = 1e6;

  private final String base;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * What a page took.
   *
   * @param median in milliseconds, as is {@code p95}
   * @param status the last one; anything but 200 is a fault
   */
  public record Measured(String page, double median, double p95, int bytes, int status) {}

  /**
   * For a room.
   *
   * @param base its address, with a slash at the end
   */
  public RoomSpeed(String base) {
    this.base = base;
  }

  /**
   * Asks for each page so many times, one after the other.
   *
   * @param pages by name the paths that are asked for in turn
   */
  public List<Measured> run(Map<String, List<String>> pages, int times)
      throws IOException, InterruptedException {
    List<Measured> all = new ArrayList<>();
    for (Map.Entry<String, List<String>> page : new LinkedHashMap<>(pages).entrySet()) {
      List<Double> millis = new ArrayList<>();
      int bytes = 0;
      int status = 0;
      for (int i = 0; i < times; i++) {
        String path = page.getValue().get(i % page.getValue().size());
        long begun = System.nanoTime();
        var answer =
            client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(),
                BodyHandlers.ofByteArray());
        millis.add((System.nanoTime() - begun) / MILLIS);
        bytes = Math.max(bytes, answer.body().length);
        status = answer.statusCode();
      }
      List<Double> sorted = millis.stream().sorted().toList();
      all.add(
          new Measured(
              page.getKey(),
              sorted.get(sorted.size() / 2),
              sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
              bytes,
              status));
    }
    return all;
  }
}
