package sitroom.room.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The system's Chromium. Where it or its driver is missing, the tests that need it are skipped. */
final class Browser {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private Browser() {}

  static ChromeDriver open(boolean script) {
    Optional<String> chromium = first("/usr/bin/chromium", "/usr/bin/chromium-browser");
    Optional<String> driver =
        first("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "no Chromium with its driver (Debian: chromium, chromium-driver): not tested in a browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(
        List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1360,900"));
    if (!script) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(new File(driver.get())).build();
    ChromeDriver browser = new ChromeDriver(service, options);
    // Answers that come by themselves may be late on a busy machine.
    browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(script ? 15 : 0));
    return browser;
  }

  private static Optional<String> first(String... paths) {
    return Stream.of(paths).filter(it -> new File(it).canExecute()).findFirst();
  }

  /** What axe finds wrong on the page that is open: rule and place, one a line. */
  static List<String> violations(ChromeDriver browser) {
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      String axe =
          new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      browser.executeScript(axe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(r =>"
                + " done(r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ' '"
                + " + n.html.slice(0, 160)))));");
    return found instanceof List<?> list
        ? list.stream().map(String::valueOf).distinct().toList()
        : List.of();
  }
}
