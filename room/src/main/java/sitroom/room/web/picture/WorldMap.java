package sitroom.room.web.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.room.web.entry.Numbers;

/**
 * Where acts took place. The shapes lie in a file of their own, {@code /world.svg}, which the
 * browser keeps. A country's acts are its shade and never a point; a town's are a point; a capital
 * that stands for its government has no place at all, so it is nowhere on the map.
 */
public final class WorldMap {
  /** What the borders are, for the page. */
  public static final String CONVENTION =
      "Borders after Natural Earth 1:50m, public domain: who holds the ground. Crimea is drawn with"
          + " Ukraine. Hatched is what is disputed: Crimea, Kosovo, Northern Cyprus, Somaliland,"
          + " Western Sahara, the Palestinian territories, Taiwan.";

  private static final List<String> DISPUTED =
      List.of("crimea", "XKX", "northern-cyprus", "somaliland", "ESH", "PSE", "TWN");
  private static final String HATCH =
      "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
          + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V6\"/></pattern></defs>";
  private static final double TENTHS = 10;
  private static final double LEAST_HEIGHT = 120;
  private static final double MARGIN = 40;

  private final Map<String, Box> boxes;

  private record Box(double west, double north, double east, double south) {
    Box with(Box other) {
      return new Box(
          Math.min(west, other.west),
          Math.max(north, other.north),
          Math.max(east, other.east),
          Math.min(south, other.south));
    }
  }

  /** How many acts took place in a country, without being told where in it. */
  public record Shade(String country, String name, long count) {}

  /** How many took place in a town or at a site. */
  public record Point(String name, double latitude, double longitude, long count, String href) {}

  private WorldMap(Map<String, Box> boxes) {
    this.boxes = boxes;
  }

  /** The map with the boxes of the countries, which come with the program. */
  public static WorldMap load() {
    Map<String, Box> boxes = new HashMap<>();
    try (InputStream in = WorldMap.class.getResourceAsStream("/sitroom/room/web/world.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  boxes.put(
                      cells[0],
                      new Box(
                          Double.parseDouble(cells[1]),
                          Double.parseDouble(cells[2]),
                          Double.parseDouble(cells[3]),
                          Double.parseDouble(cells[4]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WorldMap(boxes);
  }

  /** The picture; empty where nothing has a place. */
  public Optional<String> draw(String id, String title, List<Shade> shades, List<Point> points) {
    List<Shade> drawn = shades.stream().filter(it -> boxes.containsKey(it.country())).toList();
    if (drawn.isEmpty() && points.isEmpty()) {
      return Optional.empty();
    }
    Box box = view(drawn, points);
    double squeeze = Math.cos(Math.toRadians((box.north + box.south) / 2));
    String viewBox =
        String.join(
            " ",
            Svg.number(box.west * TENTHS * squeeze),
            Svg.number(-box.north * TENTHS),
            Svg.number((box.east - box.west) * TENTHS * squeeze),
            Svg.number((box.north - box.south) * TENTHS));
    double height = (box.north - box.south) * TENTHS;
    Svg svg = new Svg(id, "map", viewBox, title, description(drawn, points));
    svg.raw(HATCH).raw("<g transform=\"scale(" + number3(squeeze) + " 1)\">");
    svg.use("land", "/world.svg#land");
    long most = drawn.stream().mapToLong(Shade::count).max().orElse(1);
    for (Shade shade : drawn) {
      svg.link("/search?q=country:" + shade.country(), label(shade.name(), shade.count()));
      svg.use("land land--" + step(shade.count(), most), "/world.svg#" + shade.country());
      svg.endLink();
    }
    DISPUTED.forEach(it -> svg.use("land land--hatched", "/world.svg#" + it));
    svg.raw("</g>");
    for (Point point : points) {
      double x = point.longitude() * TENTHS * squeeze;
      double y = -point.latitude() * TENTHS;
      svg.link(point.href(), label(point.name(), point.count()));
      svg.circle("pin", x, y, height / 90 * Math.min(2.5, 1 + Math.log10((double) point.count())));
      svg.endLink();
    }
    return Optional.of(svg.end());
  }

  private static String number3(double value) {
    return String.format(java.util.Locale.ROOT, "%.3f", value);
  }

  private static String label(String name, long count) {
    return name + ": " + Numbers.counted(count, "entry", "entries");
  }

  /** One of four steps, by the share of the most. */
  private static int step(long count, long most) {
    return (int) Math.max(1, Math.min(4, Math.ceil(4.0 * count / most)));
  }

  private static String description(List<Shade> shades, List<Point> points) {
    List<String> parts = new ArrayList<>();
    shades.stream().limit(12).forEach(it -> parts.add(it.name() + " " + it.count()));
    points.stream().limit(12).forEach(it -> parts.add(it.name() + " " + it.count()));
    return "Entries by place: " + String.join(", ", parts) + ". The same as a list stands below.";
  }

  /** Around all that is shown, but not nearer than a region of the world. */
  private Box view(List<Shade> shades, List<Point> points) {
    List<Box> all = new ArrayList<>();
    shades.forEach(it -> all.add(boxes.getOrDefault(it.country(), new Box(0, 0, 0, 0))));
    points.forEach(
        it -> all.add(new Box(it.longitude(), it.latitude(), it.longitude(), it.latitude())));
    Box box = all.get(0);
    for (Box other : all) {
      box = box.with(other);
    }
    double margin = MARGIN / TENTHS;
    double missing = Math.max(0, LEAST_HEIGHT / TENTHS - (box.north - box.south)) / 2;
    return new Box(
        Math.max(-180, box.west - margin - missing),
        Math.min(84, box.north + margin + missing),
        Math.min(190, box.east + margin + missing),
        Math.max(-58, box.south - margin - missing));
  }
}
