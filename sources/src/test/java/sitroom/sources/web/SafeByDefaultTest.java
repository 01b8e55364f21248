package sitroom.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page and no feed makes the program ask what is not on the public Internet. */
class SafeByDefaultTest {
  private static final FetchRules QUICK =
      new FetchRules(
          Set.of(), 100_000, Duration.ofSeconds(2), Duration.ofSeconds(5), 5, Duration.ZERO);

  private final LoopbackServer server =
      new LoopbackServer().page("/secret", "text/plain", "secret");

  @AfterEach
  void stop() {
    server.close();
  }

  private static Fetch get(FetchRules rules, URI address) {
    try (Fetcher fetcher = new Fetcher(rules, InstantSource.system())) {
      return fetcher.get(address);
    }
  }

  private static void assertRefused(Fetch fetch, String why) {
    assertThat(fetch)
        .isInstanceOfSatisfying(
            Fetch.Refused.class,
            refused -> {
              assertThat(refused.by()).isEqualTo(Fetch.By.RULES);
              assertThat(refused.reason()).contains(why);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "LOCALHOST.",
        "2130706433",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::7f00:1]",
        "[::127.0.0.1]",
        "0.0.0.0",
        "[::]"
      })
  void thisMachineIsNotAskedInWhateverWriting(String host) {
    Fetch fetch = get(QUICK, URI.create("http://" + host + ":" + server.port() + "/secret"));

    assertRefused(fetch, "must be allowed by name");
    assertThat(server.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.169.254",
        "[fd00:ec2::254]",
        "168.63.129.16",
        "100.100.100.200",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "[fe80::1]",
        "[2002:a00:1::]",
        "224.0.0.1",
        "255.255.255.255"
      })
  void neitherAreMetadataAndPrivateNetworks(String host) {
    assertRefused(get(QUICK, URI.create("http://" + host + "/latest")), "must be allowed by name");
  }

  @Test
  void aRedirectIsCheckedLikeAnAddress() {
    server.redirect("/meta", "http://169.254.169.254/latest/meta-data");
    server.redirect("/self", "http://localhost:" + server.port() + "/secret");
    server.redirect("/file", "file:///etc/passwd");
    server.redirect("/login", "http://me:secret@127.0.0.1/");
    FetchRules rules = QUICK.allowing(Set.of("127.0.0.1"));

    assertRefused(get(rules, server.at("/meta")), "169.254.169.254 is a link-local address");
    assertRefused(get(rules, server.at("/self")), "localhost is at 127.0.0.1, a loopback address");
    assertRefused(get(rules, server.at("/file")), "only http and https are fetched, not file");
    assertRefused(get(rules, server.at("/login")), "carries a user or password");
    assertThat(server.asked()).containsExactly("/meta", "/self", "/file", "/login");
  }

  @Test
  void aNameIsJudgedByTheAddressThatItHas() {
    DnsResolver names = directory(List.of("10.1.2.3"), new CopyOnWriteArrayList<>());
    try (Fetcher fetcher = new Fetcher(QUICK, InstantSource.system(), names)) {
      assertRefused(
          fetcher.get(URI.create("http://news.example/")),
          "news.example is at 10.1.2.3, a private address");
    }
  }

  @Test
  void onePrivateAddressAmongPublicOnesIsEnough() {
    DnsResolver names =
        directory(List.of("93.184.216.34", "127.0.0.1"), new CopyOnWriteArrayList<>());
    try (Fetcher fetcher = new Fetcher(QUICK, InstantSource.system(), names)) {
      assertRefused(fetcher.get(URI.create("http://news.example/")), "127.0.0.1, a loopback");
    }
  }

  @Test
  void theConnectionGoesToTheAddressThatWasChecked() {
    List<String> lookedUp = new CopyOnWriteArrayList<>();
    DnsResolver names = directory(List.of("127.0.0.1"), lookedUp);
    FetchRules rules = QUICK.allowing(Set.of("News.Example"));
    try (Fetcher fetcher = new Fetcher(rules, InstantSource.system(), names)) {
      Fetch fetch = fetcher.get(URI.create("http://news.example:" + server.port() + "/secret"));

      // The name exists nowhere but in this directory, so nothing else can have looked it up.
      assertThat(fetch).isInstanceOf(Fetch.Fetched.class);
      assertThat(lookedUp).containsExactly("news.example");
    }
  }

  @Test
  void aHostIsAllowedByItsNameAlone() {
    URI byNumber = server.at("/secret");
    URI byName = URI.create("http://localhost:" + server.port() + "/secret");

    assertThat(get(QUICK.allowing(Set.of("127.0.0.1")), byNumber))
        .isInstanceOf(Fetch.Fetched.class);
    assertThat(get(QUICK.allowing(Set.of("localhost")), byName)).isInstanceOf(Fetch.Fetched.class);
    assertRefused(get(QUICK.allowing(Set.of("localhost")), byNumber), "loopback");
  }

  @Test
  void onlyTheWebIsFetched() {
    assertRefused(get(QUICK, URI.create("ftp://example.org/")), "not ftp");
    assertRefused(get(QUICK, URI.create("file:///etc/passwd")), "not file");
    assertRefused(get(QUICK, URI.create("jar:http://example.org/a.jar!/b")), "not jar");
    assertRefused(get(QUICK, URI.create("http:///path")), "no host");
    assertRefused(get(QUICK, URI.create("http://127.1/")), "no host");
  }

  private static DnsResolver directory(List<String> addresses, List<String> lookedUp) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        lookedUp.add(host);
        InetAddress[] found = new InetAddress[addresses.size()];
        for (int i = 0; i < found.length; i++) {
          found[i] = InetAddress.getByName(addresses.get(i));
        }
        return found;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  @Provide
  Arbitrary<byte[]> ipv4() {
    return Arbitraries.bytes().array(byte[].class).ofSize(4);
  }

  @Property(tries = 2000)
  void anAddressIsJudgedAlikeInsideIpv6(@ForAll("ipv4") byte[] bytes) throws UnknownHostException {
    InetAddress plain = InetAddress.getByAddress(bytes);
    byte[] sixToFour = new byte[16];
    sixToFour[0] = 0x20;
    sixToFour[1] = 0x02;
    System.arraycopy(bytes, 0, sixToFour, 2, 4);
    byte[] translated = new byte[16];
    translated[1] = 0x64;
    translated[2] = (byte) 0xFF;
    translated[3] = (byte) 0x9B;
    System.arraycopy(bytes, 0, translated, 12, 4);

    for (byte[] carrier : List.of(sixToFour, translated)) {
      assertThat(SpecialNetworks.kindOf(Inet6Address.getByAddress(carrier)))
          .isEqualTo(SpecialNetworks.kindOf(plain));
    }
  }

  @Property(tries = 2000)
  void whatJavaKnowsToBeLocalIsNeverPublic(@ForAll("ipv4") byte[] bytes)
      throws UnknownHostException {
    InetAddress address = InetAddress.getByAddress(bytes);
    if (address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isMulticastAddress()
        || address.isAnyLocalAddress()) {
      assertThat(SpecialNetworks.kindOf(address)).isPresent();
    }
  }
}
