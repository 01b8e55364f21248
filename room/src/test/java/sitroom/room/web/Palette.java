package sitroom.room.web;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colours that a picture has most of: pages have few, so a small file shows the same. */
final class Palette {
  private static final int COLOURS = 16;
  private static final int BITS = 4;

  private final int[] colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(int... colours) {
    this.colours = colours;
  }

  static Palette of(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    // One colour of each small cube, so that shades of the edges of letters do not take all places.
    Map<Integer, Map.Entry<Integer, Integer>> cubes = new HashMap<>();
    for (var one : counts.entrySet()) {
      cubes.merge(one.getKey() & 0xf0f0f0, one, (a, b) -> a.getValue() >= b.getValue() ? a : b);
    }
    List<Integer> most =
        cubes.values().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    return new Palette(most.stream().mapToInt(it -> it).toArray());
  }

  BufferedImage applied(BufferedImage picture) {
    IndexColorModel model = new IndexColorModel(BITS, colours.length, colours, 0, false, -1, 0);
    BufferedImage made =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y) & 0xffffff;
        made.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(colour, this::nearest));
      }
    }
    return made;
  }

  private int nearest(int colour) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      long far = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        long step = (long) ((colour >> shift) & 0xff) - ((colours[i] >> shift) & 0xff);
        far += step * step;
      }
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best;
  }
}
