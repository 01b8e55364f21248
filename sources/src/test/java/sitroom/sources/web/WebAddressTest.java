package sitroom.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WebAddressTest {

  @Test
  void addressesAreBroughtIntoTheFormThatIsSent() {
    assertThat(WebAddress.of(" https://Example.org/a b?q=ä "))
        .contains(URI.create("https://Example.org/a%20b?q=%C3%A4"));
    assertThat(WebAddress.of("http://münchen.example:8080/rathaus"))
        .contains(URI.create("http://xn--mnchen-3ya.example:8080/rathaus"));
    assertThat(WebAddress.of("http://[::1")).isEmpty();
    assertThat(WebAddress.of("%")).isEmpty();
  }

  @Test
  void aLinkIsSeenFromItsPage() {
    URI page = URI.create("https://example.org/a/b?x=1");

    assertThat(WebAddress.within(page, "../c")).contains(URI.create("https://example.org/c"));
    assertThat(WebAddress.within(page, "//other.example/d"))
        .contains(URI.create("https://other.example/d"));
  }

  @Test
  void filesAreNoAddresses() {
    assertThat(WebAddress.isMeant("HTTPS://example.org")).isTrue();
    assertThat(WebAddress.isMeant("http.txt")).isFalse();
    assertThat(WebAddress.isMeant("C:\\news\\a.txt")).isFalse();
  }
}
