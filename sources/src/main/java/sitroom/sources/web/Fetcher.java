package sitroom.sources.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches addresses within {@link FetchRules}. Redirects are followed one by one, each checked like
 * an address of its own. It keeps no cookies and knows no passwords.
 *
 * <p>Java's own client has no place, before Java 18, to look at a host's address between looking it
 * up and connecting to it; so this is done with Apache HttpClient, which has one.
 */
public final class Fetcher implements AutoCloseable {
  private static final String AGENT = "Sitroom/0.1 (reads news for analysts)";

  private final FetchRules rules;
  private final Answers answers;
  private final CloseableHttpClient client;
  private final Pace pace;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "sitroom fetch limit");
            thread.setDaemon(true);
            return thread;
          });

  public Fetcher(FetchRules rules, InstantSource clock) {
    this(rules, clock, SystemDefaultDnsResolver.INSTANCE);
  }

  /**
   * A fetcher with its own directory of hosts.
   *
   * @param names looks hosts up; what it finds is checked all the same
   */
  Fetcher(FetchRules rules, InstantSource clock, DnsResolver names) {
    this.rules = rules;
    this.answers = new Answers(rules, clock);
    this.pace = new Pace(rules.pause());
    Timeout wait = Timeout.of(rules.connect());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(rules, names))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(wait)
                            .setSocketTimeout(wait)
                            .build())
                    .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(wait).build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(wait).build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .setUserAgent(AGENT)
            .build();
  }

  /** Fetches an address. */
  public Fetch get(URI address) {
    return get(address, Validators.NONE);
  }

  /**
   * Fetches an address if it has changed.
   *
   * @param known what the server gave along the last time
   */
  public Fetch get(URI address, Validators known) {
    long deadline = System.nanoTime() + rules.whole().toNanos();
    URI now = address;
    for (int hop = 0; hop <= rules.mostRedirects(); hop++) {
      Optional<String> refusal = WebAddress.refusal(now);
      if (refusal.isPresent()) {
        return new Fetch.Refused(Fetch.By.RULES, refusal.get());
      }
      Answer answer = ask(now, known, deadline);
      if (answer instanceof Answer.Done done) {
        return done.fetch();
      }
      now = ((Answer.Moved) answer).to();
    }
    return new Fetch.Failed("sent on more than " + rules.mostRedirects() + " times");
  }

  /** Waits longer between two requests to a host, where it asks for that. */
  void slowDown(URI address, java.time.Duration pause) {
    pace.slowDown(address, pause);
  }

  private Answer ask(URI address, Validators known, long deadline) {
    HttpGet request = new HttpGet(address);
    request.setHeader(
        "Accept",
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.9, */*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    known.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
    known.lastModified().ifPresent(when -> request.setHeader("If-Modified-Since", when));
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> limit = null;
    try {
      pace.await(address, deadline);
      limit =
          watch.schedule(
              () -> {
                late.set(true);
                request.cancel();
              },
              deadline - System.nanoTime(),
              TimeUnit.NANOSECONDS);
      return client.execute(request, response -> answers.read(address, response));
    } catch (RefusedAddressException e) {
      return Answer.done(new Fetch.Refused(Fetch.By.RULES, String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.done(new Fetch.Failed("interrupted"));
    } catch (IOException | IllegalArgumentException e) {
      return Answer.done(
          new Fetch.Failed(
              late.get() ? "took longer than " + rules.whole().toSeconds() + " s" : reason(e)));
    } finally {
      if (limit != null) {
        limit.cancel(false);
      }
    }
  }

  private static String reason(Exception e) {
    if (e instanceof Body.Unusable) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UnknownHostException) {
      return "there is no host " + e.getMessage();
    }
    if (e instanceof ConnectException) {
      return "no connection";
    }
    if (e instanceof SocketTimeoutException || e instanceof InterruptedIOException) {
      return "no answer in time";
    }
    if (e instanceof SSLException) {
      return "no safe connection: " + e.getMessage();
    }
    if (e instanceof NoHttpResponseException) {
      return "the connection ended without an answer";
    }
    if (e instanceof ConnectionClosedException) {
      return "cut short: the connection ended too early";
    }
    return e instanceof MalformedChunkCodingException || e.getCause() instanceof HttpException
        ? "not an answer that can be understood"
        : "the connection failed: " + e.getMessage();
  }

  @Override
  public void close() {
    watch.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
