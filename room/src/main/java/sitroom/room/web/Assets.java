package sitroom.room.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The style sheet, the scripts and the icons, kept in memory. Their address carries a hash of all
 * of them, so a browser asks for each once.
 */
final class Assets {
  private static final List<String> SHEETS =
      List.of("base", "layout", "components", "pages", "room", "print");
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
  private static final int HASH_LENGTH = 10;

  private final Map<String, Asset> byName;
  private final String hash;

  private record Asset(String type, byte[] bytes) {}

  Assets() {
    StringBuilder css = new StringBuilder();
    for (String sheet : SHEETS) {
      css.append(new String(read("css/" + sheet + ".css"), StandardCharsets.UTF_8));
    }
    this.byName =
        Map.of(
            "sitroom.css",
            new Asset("text/css; charset=utf-8", css.toString().getBytes(StandardCharsets.UTF_8)),
            "sitroom.js",
            new Asset("text/javascript; charset=utf-8", read("sitroom.js")),
            "htmx.js",
            new Asset("text/javascript; charset=utf-8", read(HTMX)),
            "icons.svg",
            new Asset("image/svg+xml", read("icons.svg")),
            "world.svg",
            new Asset("image/svg+xml", read("world.svg")),
            "icon.svg",
            new Asset("image/svg+xml", read("icon.svg")));
    this.hash = hash();
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byName.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(it -> digest.update(it.getValue().bytes));
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] read(String name) {
    String path = name.startsWith("/") ? name : "/sitroom/room/web/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part of the address that changes with the content. */
  String version() {
    return hash;
  }

  void route(JavalinConfig config) {
    config.routes.get("/assets/{version}/{name}", ctx -> serve(ctx, ctx.pathParam("name"), true));
    for (String name : List.of("icons.svg", "icon.svg", "world.svg")) {
      config.routes.get("/" + name, ctx -> serve(ctx, name, false));
    }
  }

  private void serve(Context ctx, String name, boolean forever) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "max-age=3600");
    ctx.contentType(asset.type).result(asset.bytes);
  }
}
