package sitroom.room.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.openqa.selenium.chrome.ChromeDriver;

/** How a page looks in a window, as a picture; and whether all of it is seen there. */
final class PageScreen {
  /** A window: its width and whether it is dark, or paper. */
  enum Window {
    LIGHT("light", 1280, "light", "screen"),
    DARK("dark", 1280, "dark", "screen"),
    NARROW("narrow", 420, "light", "screen"),
    PRINT("print", 794, "light", "print");

    private final String word;
    private final int width;
    private final String theme;
    private final String medium;

    Window(String word, int width, String theme, String medium) {
      this.word = word;
      this.width = width;
      this.theme = theme;
      this.medium = medium;
    }

    String word() {
      return word;
    }
  }

  private final ChromeDriver browser;

  PageScreen(ChromeDriver browser) {
    this.browser = browser;
  }

  /** Opens a page in a window. */
  void open(String address, Window window) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", window.width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            window.medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", window.theme))));
    browser.get(address);
  }

  /** How many pixels of the page stand outside of the window, to its right. */
  long outside() {
    Object pixels =
        browser.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return pixels instanceof Number number ? number.longValue() : 0;
  }

  private long height() {
    Object pixels = browser.executeScript("return document.documentElement.scrollHeight");
    return pixels instanceof Number number ? number.longValue() : 0;
  }

  /**
   * Writes the page that is open as a PNG with a palette.
   *
   * @param most how much of its height is shown, in pixels
   */
  void write(Window window, long most, Path file) throws IOException {
    Object data =
        browser
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "format",
                    "png",
                    "captureBeyondViewport",
                    true,
                    "clip",
                    Map.of(
                        "x",
                        0,
                        "y",
                        0,
                        "width",
                        window.width,
                        "height",
                        Math.min(most, height()),
                        "scale",
                        1)))
            .get("data");
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(String.valueOf(data))));
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(Palette.of(picture).applied(picture), "png", file.toFile());
  }
}
