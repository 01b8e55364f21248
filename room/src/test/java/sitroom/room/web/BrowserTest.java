package sitroom.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import sitroom.room.web.guard.Access;

/** What an analyst does, in a real browser: by mouse, by keyboard alone, and without JavaScript. */
class BrowserTest {
  private static DemoRoom room;

  @BeforeAll
  static void open() {
    Browser.open(true).quit();
    room = DemoRoom.opened(new ServeOptions("127.0.0.1", 0, Access.LOCAL, 100_000, 100_000));
    room.awaitFilled();
  }

  @AfterAll
  static void close() {
    if (room != null) {
      room.close();
    }
  }

  private static void click(ChromeDriver browser, String selector) {
    WebElement element = browser.findElement(By.cssSelector(selector));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  private static void go(ChromeDriver browser, String path) {
    browser.get(room.base() + path);
  }

  @Test
  void axeFindsNothingOnAnyPageInBothThemes() {
    ChromeDriver browser = Browser.open(true);
    try {
      browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
      List<String> violations = new ArrayList<>();
      for (String theme : List.of("light", "dark")) {
        go(browser, "/keys");
        browser.manage().addCookie(new Cookie("sitroom-theme", theme));
        for (String path : PagesTest.paths(room)) {
          go(browser, path.replace("(", "%28"));
          assertThat(browser.findElement(By.tagName("html")).getDomAttribute("data-theme"))
              .isEqualTo(theme);
          Browser.violations(browser).forEach(it -> violations.add(theme + " " + path + ": " + it));
        }
      }
      assertThat(violations).isEmpty();
    } finally {
      browser.quit();
    }
  }

  private static void journey(ChromeDriver browser) {
    go(browser, "/incidents");
    browser.findElement(By.partialLinkText("video call")).click();
    assertThat(browser.findElement(By.cssSelector(".matrix")).getText()).contains("White House");
    click(browser, ".matrix .say q a");
    assertThat(browser.getCurrentUrl()).contains("/documents/d-").contains("#s-e-");
    String entry = browser.getCurrentUrl().replaceFirst(".*#s-", "");
    assertThat(browser.findElements(By.id(entry))).hasSize(1);
    correct(browser);
    go(browser, "/watch");
    browser.findElement(By.name("who")).sendKeys("Russia");
    browser.findElement(By.name("whom")).sendKeys("Ukraine");
    click(browser, ".whatif button");
    assertThat(browser.findElement(By.cssSelector(".answers")).getText())
        .contains("Budapest Memorandum");
    go(browser, "/search?q=denied");
    click(browser, "a[href^='/questions/new']");
    browser
        .findElement(By.cssSelector("main label input[name=title]"))
        .sendKeys("Denials " + System.nanoTime());
    WebElement name = browser.findElement(By.cssSelector("main label input[name=name]"));
    name.clear();
    name.sendKeys("Analyst");
    click(browser, "main .btn--main");
    assertThat(browser.findElement(By.tagName("main")).getText()).contains("Denials");
    go(browser, "/sitrep");
    click(browser, "#build .btn--main");
    assertThat(browser.findElement(By.cssSelector(".sheet")).getText()).contains("Notes");
  }

  /** The last proposition of the call is made a possible one, and the matrix shows it so. */
  private static void correct(ChromeDriver browser) {
    go(browser, "/incidents");
    browser.findElement(By.partialLinkText("video call")).click();
    String incident = browser.getCurrentUrl();
    List<WebElement> cells =
        browser.findElements(By.cssSelector(".matrix .say[data-f='asserted'] q a"));
    String words = String.valueOf(cells.get(cells.size() - 1).getDomProperty("href"));
    browser.get(words);
    String row = "#" + words.replaceFirst(".*#s-", "");
    click(browser, row + " details.why summary");
    click(browser, row + " .correct-link");
    browser
        .findElement(By.cssSelector(".correct select[name=factuality] option[value=possible]"))
        .click();
    browser.findElement(By.cssSelector(".correct input[name=why]")).sendKeys("the text hedges");
    WebElement name = browser.findElement(By.cssSelector(".correct input[name=name]"));
    name.clear();
    name.sendKeys("Analyst");
    click(browser, ".correct .btn--main");
    waitFor(browser, "#e-");
    String next = browser.getCurrentUrl().replaceFirst(".*#", "");
    browser.get(incident);
    WebElement said =
        browser.findElement(By.cssSelector(".matrix .say:has(a[href$='" + next + "'])"));
    assertThat(said.getDomAttribute("data-f")).isEqualTo("possible");
    assertThat(browser.findElements(By.cssSelector(".matrix a[href='" + words + "']"))).isEmpty();
  }

  @Test
  void byMouse() {
    ChromeDriver browser = Browser.open(true);
    try {
      journey(browser);
    } finally {
      browser.quit();
    }
  }

  @Test
  void withoutJavaScript() {
    ChromeDriver browser = Browser.open(false);
    try {
      journey(browser);
    } finally {
      browser.quit();
    }
  }

  private static void type(ChromeDriver browser, CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  private static WebElement active(ChromeDriver browser) {
    return browser.switchTo().activeElement();
  }

  /** Goes from field to field until the one of this name. */
  private static void tabTo(ChromeDriver browser, String name) {
    for (int i = 0; i < 120; i++) {
      if (name.equals(active(browser).getDomAttribute("name"))) {
        return;
      }
      type(browser, Keys.TAB);
    }
    throw new AssertionError("no field " + name + " is reached by the tabulator");
  }

  @Test
  void byKeyboardAlone() {
    ChromeDriver browser = Browser.open(true);
    try {
      go(browser, "/now");
      type(browser, "g", "i");
      waitFor(browser, "/incidents");
      type(browser, "j");
      assertThat(active(browser).getTagName()).isEqualTo("tr");
      type(browser, "o");
      waitFor(browser, "/incidents/i-");
      type(browser, "j", "o");
      waitFor(browser, "#s-e-");
      type(browser, "e");
      browser.findElement(By.cssSelector(".correct select[name=speech]"));
      tabTo(browser, "speech");
      type(browser, "concern");
      tabTo(browser, "why");
      type(browser, "by keyboard");
      tabTo(browser, "name");
      type(browser, Keys.END, "Analyst", Keys.ENTER);
      waitFor(browser, "#e-");
      assertThat(browser.findElement(By.cssSelector(".entry:target")).getText())
          .contains("concern");
      type(browser, "n");
      assertThat(active(browser).getDomAttribute("class")).contains("ord");
      assertThat(browser.findElements(By.cssSelector(".entry.is-on"))).isNotEmpty();
      type(browser, "/");
      assertThat(active(browser).getDomAttribute("id")).isEqualTo("q");
      type(browser, "troops", Keys.ENTER);
      waitFor(browser, "/search?q=troops");
      type(browser, "j", "x");
      assertThat(browser.findElements(By.cssSelector(".entry input:checked"))).hasSize(1);
      type(browser, "s");
      waitFor(browser, "/questions/new");
      tabTo(browser, "title");
      type(browser, "Troops " + System.nanoTime());
      tabTo(browser, "name");
      type(browser, Keys.END, "Analyst", Keys.ENTER);
      waitFor(browser, "/questions");
      type(browser, "g", "w");
      waitFor(browser, "/watch");
      tabTo(browser, "who");
      type(browser, "Russia", Keys.TAB, Keys.TAB, "Ukraine", Keys.ENTER);
      waitFor(browser, "whom=Ukraine");
      assertThat(browser.findElement(By.cssSelector(".answers")).getText())
          .contains("Budapest Memorandum");
      type(browser, "g", "r");
      waitFor(browser, "/sitrep");
      tabTo(browser, "title");
      type(browser, Keys.END, " typed", Keys.ENTER);
      browser.findElement(By.xpath("//h2[@id='sheet-h'][contains(., 'typed')]"));
    } finally {
      browser.quit();
    }
  }

  @Test
  void theListOfKeysLiesOverThePageAndKeysCanBeSwitchedOff() {
    ChromeDriver browser = Browser.open(true);
    try {
      go(browser, "/search?q=denied");
      type(browser, "?");
      assertThat(browser.findElement(By.cssSelector("dialog[open]")).getText()).contains("select");
      type(browser, Keys.ESCAPE);
      browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(1));
      assertThat(browser.findElements(By.tagName("dialog"))).isEmpty();
      assertThat(browser.getCurrentUrl()).contains("/search?q=denied");
      go(browser, "/keys");
      click(browser, "main form button");
      assertThat(browser.findElement(By.tagName("html")).getDomAttribute("data-keys"))
          .isEqualTo("off");
      type(browser, "g", "i");
      assertThat(browser.getCurrentUrl()).doesNotContain("/incidents");
    } finally {
      browser.quit();
    }
  }

  private static void waitFor(ChromeDriver browser, String part) {
    for (int i = 0; i < 100 && !browser.getCurrentUrl().contains(part); i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(browser.getCurrentUrl()).contains(part);
  }
}
