package sitroom.room.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sitroom.room.Home;
import sitroom.room.ReaderFactory;
import sitroom.room.SetUpException;

/**
 * A room over the samples, as {@code sitroom serve --demo} opens it: real server, reader, ledger.
 */
final class DemoRoom implements AutoCloseable {
  /** What the room wrote to its log. */
  final List<String> log = new CopyOnWriteArrayList<>();

  final Room room;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private DemoRoom(ServeOptions options) {
    try {
      Home home = new Home(Path.of("..").toAbsolutePath().normalize());
      Room.Means means =
          new Room.Means(
              home.packs(),
              () -> {
                try {
                  return ReaderFactory.open(home, List.of());
                } catch (SetUpException e) {
                  throw new IllegalStateException(e);
                }
              },
              log::add,
              Clock.systemUTC());
      this.room = Room.demo(options, home.folder().resolve("samples"), means);
    } catch (UncheckedIOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A room that is still empty. */
  static DemoRoom opened(ServeOptions options) {
    return new DemoRoom(options);
  }

  private static @Nullable DemoRoom shared;

  /** One room for all tests that only look, with everything read and fused. */
  static synchronized DemoRoom filled() {
    DemoRoom open = shared;
    if (open == null) {
      open = new DemoRoom(ServeOptions.local(0));
      open.awaitFilled();
      Runtime.getRuntime().addShutdownHook(new Thread(open::close));
      shared = open;
    }
    return open;
  }

  void awaitFilled() {
    for (int i = 0; i < 1800; i++) {
      if (get("/incidents").body().contains("href=\"/incidents/i-")
          && room.intake().doing().isEmpty()) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("the samples were not read in three minutes: " + log);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String base() {
    return "http://127.0.0.1:" + room.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base() + path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** A form that was loaded before, so that it carries its session and token. */
  HttpResponse<String> post(String page, String path, String fields) {
    HttpResponse<String> loaded = get(page);
    return send(
        request(path)
            .header("Cookie", session(loaded))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base())
            .POST(HttpRequest.BodyPublishers.ofString("form=" + token(loaded) + "&" + fields)));
  }

  static String session(HttpResponse<String> loaded) {
    return loaded.headers().allValues("set-cookie").stream()
        .filter(it -> it.startsWith("sitroom-session="))
        .map(it -> it.substring(0, it.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  static String token(HttpResponse<String> loaded) {
    return found(loaded.body(), "name=\"form\" value=\"([^\"]+)\"");
  }

  /** The first place in a page where an expression with one group fits. */
  static String found(String page, String expression) {
    Matcher matcher = Pattern.compile(expression).matcher(page);
    if (!matcher.find()) {
      String begin = page.replaceAll("\\s+", " ");
      throw new AssertionError(
          "nothing fits "
              + expression
              + " in "
              + begin.substring(0, Math.min(600, begin.length())));
    }
    return matcher.group(1);
  }

  @Override
  public void close() {
    room.close();
  }
}
