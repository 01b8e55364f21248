package sitroom.room.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that this process has held so far, with what lies outside the Java heap. */
final class PeakMemory {
  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long KIB = 1024;

  private PeakMemory() {}

  /** In bytes; 0 where the system has no /proc to say it. */
  static long bytes() {
    try {
      Matcher matcher = HIGH_WATER.matcher(Files.readString(Path.of("/proc/self/status")));
      return matcher.find() ? Long.parseLong(matcher.group(1)) * KIB : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
