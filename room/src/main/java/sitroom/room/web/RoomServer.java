package sitroom.room.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import sitroom.room.web.guard.FormLimit;
import sitroom.room.web.guard.Guard;
import sitroom.room.web.guard.RateLimit;
import sitroom.room.web.guard.Secret;
import sitroom.room.web.guard.Visits;

/** The server of the room. It runs from its start to {@link #close}. */
public final class RoomServer implements AutoCloseable {
  private static final int THREADS = 64;
  private static final int LEAST_THREADS = 4;
  private static final int IDLE_MILLIS = 60_000;
  private static final int CONNECTION_IDLE_MILLIS = 20_000;
  private static final long LARGEST_FORM = 200_000;
  private static final int HEADER_BYTES = 16_384;

  private final Javalin javalin;
  private final Warming warming;

  private RoomServer(Javalin javalin, Warming warming) {
    this.javalin = javalin;
    this.warming = warming;
  }

  /**
   * Starts a server.
   *
   * @param say is told what was refused and what failed, one line each
   * @throws io.javalin.util.JavalinBindException where the port is taken
   */
  public static RoomServer start(Desk desk, Live live, ServeOptions options, Consumer<String> say) {
    Assets assets = new Assets();
    Visits visits = new Visits(new Secret(), desk.clock());
    Pages pages = new Pages(desk, visits, assets.version());
    Guard guard =
        new Guard(
            options.access(), visits, new RateLimit(options.burst(), options.requestsPerSecond()));
    Troubles troubles = new Troubles(pages, say);
    Places places = new Places(desk);
    ActorRoutes actors = new ActorRoutes(desk, pages, places);
    Javalin javalin =
        Javalin.create(
            config -> {
              settle(config);
              config.routes.before(guard::check);
              assets.route(config);
              troubles.route(config);
              config.routes.sse("/live", live::listen);
              routes(desk, pages, visits, guard, places, actors).forEach(it -> it.route(config));
            });
    javalin.start(options.host(), options.port());
    Warming warming = new Warming(desk, actors);
    warming.start();
    return new RoomServer(javalin, warming);
  }

  private static List<Routes> routes(
      Desk desk, Pages pages, Visits visits, Guard guard, Places places, ActorRoutes actors) {
    IncidentRoutes incidents = new IncidentRoutes(desk, pages, visits);
    SitrepRoutes sitreps = new SitrepRoutes(desk, pages, incidents);
    WatchRoutes watch = new WatchRoutes(desk, pages, visits);
    QuestionRoutes questions = new QuestionRoutes(desk, pages, visits);
    NowRoutes now = new NowRoutes(desk, pages, visits, places);
    return List.of(
        new SettingsRoutes(pages, visits, guard),
        now,
        incidents,
        new DocumentRoutes(desk, pages, visits),
        actors,
        watch,
        questions,
        new SearchRoutes(desk, pages),
        sitreps,
        new SourceRoutes(desk, pages),
        new LedgerApi(desk),
        new FusedRoutes(incidents, actors, watch, questions, sitreps),
        new RoomApi(
            desk, now::page, () -> SourceRoutes.page(desk, ""), () -> NowRoutes.about(desk)),
        new CorrectionApi(desk));
  }

  private static void settle(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_FORM;
    config.jetty.multipartConfig.maxFileSize(FormLimit.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(FormLimit.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(
        FormLimit.LARGEST_FILE + FormLimit.AROUND, SizeUnit.BYTES);
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, LEAST_THREADS, IDLE_MILLIS);
    threads.setName("sitroom room");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADER_BYTES);
          http.setIdleTimeout(CONNECTION_IDLE_MILLIS);
        });
  }

  /** The port that it listens at. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    warming.close();
    javalin.stop();
  }
}
