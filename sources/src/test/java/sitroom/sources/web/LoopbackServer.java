package sitroom.sources.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web server on this machine, with whatever pages a test puts into it. */
public final class LoopbackServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<ServerSocket> raw = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  public LoopbackServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", exchange -> send(exchange, 404, Map.of(), new byte[0]));
    server.start();
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The paths that were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public LoopbackServer page(String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          try (exchange) {
            page.answer(exchange);
          }
        });
    return this;
  }

  /** A page that is always the same. */
  public LoopbackServer page(String path, String type, String body) {
    return page(
        path,
        exchange ->
            send(
                exchange,
                200,
                Map.of("Content-Type", type),
                body.getBytes(StandardCharsets.UTF_8)));
  }

  /** A status and headers, and nothing else. */
  public LoopbackServer status(String path, int status, Map<String, String> headers) {
    return page(path, exchange -> send(exchange, status, headers, new byte[0]));
  }

  public LoopbackServer redirect(String path, String location) {
    return status(path, 302, Map.of("Location", location));
  }

  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /** A port where every connection gets these bytes, whatever it asks, and is closed. */
  public URI saying(byte[] answer) {
    try {
      ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      raw.add(socket);
      threads.execute(() -> serve(socket, answer));
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void serve(ServerSocket socket, byte[] answer) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept();
          OutputStream out = connection.getOutputStream()) {
        connection.getInputStream().read(new byte[4096]);
        out.write(answer);
      } catch (IOException e) {
        // The test is over, or the client has seen enough.
      }
    }
  }

  /** The bytes packed by gzip. */
  public static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    for (ServerSocket socket : raw) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
