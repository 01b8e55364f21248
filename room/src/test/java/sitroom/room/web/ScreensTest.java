package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * No page is wider than its window, on paper, on a desk and in a hand. With {@code
 * -Dscreens.folder=DIR} the pages are also written there as pictures: {@code docs/screens} was made
 * so.
 */
class ScreensTest {
  private static final long HIGH = 900;

  private final DemoRoom room = DemoRoom.filled();

  private Map<String, String> pages() {
    String incident =
        DemoRoom.found(
            room.get("/incidents").body(), "href=\"(/incidents/i-[^\"]+)\">Russia – United States");
    String document =
        DemoRoom.found(room.get("/search?q=denied").body(), "href=\"(/documents/d-[0-9a-f]+)#");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("now", "/now");
    pages.put("incidents", "/incidents");
    pages.put("incident", incident);
    pages.put("document", document);
    pages.put("quotes", document + "/quotes");
    pages.put("actors", "/actors");
    pages.put("actor", "/actors/RUS");
    pages.put("pair", "/pairs/RUS/USA");
    pages.put("watch", "/watch?who=Russia&act=ASSAULT&whom=Ukraine");
    pages.put("questions", "/questions");
    pages.put("search", "/search?q=actor:Russia");
    pages.put("sitrep", "/sitrep");
    pages.put("sources", "/sources");
    pages.put("about", "/about");
    pages.put("keys", "/keys");
    return pages;
  }

  private static boolean isMade(String name, PageScreen.Window window) {
    return window != PageScreen.Window.PRINT || List.of("incident", "sitrep").contains(name);
  }

  @Test
  void everyPageFitsItsWindow() throws Exception {
    Optional<Path> folder = Optional.ofNullable(System.getProperty("screens.folder")).map(Path::of);
    ChromeDriver browser = Browser.open(true);
    try {
      PageScreen screen = new PageScreen(browser);
      List<String> wide = new ArrayList<>();
      for (Map.Entry<String, String> page : pages().entrySet()) {
        for (PageScreen.Window window : PageScreen.Window.values()) {
          if (isMade(page.getKey(), window)) {
            screen.open(room.base() + page.getValue(), window);
            if (screen.outside() > 0) {
              wide.add(page.getKey() + " " + window.word() + " by " + screen.outside());
            }
            if (folder.isPresent()) {
              String name = page.getKey() + "-" + window.word() + ".png";
              screen.write(window, HIGH, folder.get().resolve(name));
            }
          }
        }
      }
      assertThat(wide).isEmpty();
    } finally {
      browser.quit();
    }
  }
}
