package sitroom.room.web;

import io.javalin.config.JavalinConfig;

/** Some addresses of the room and what they answer. */
@FunctionalInterface
public interface Routes {
  void route(JavalinConfig config);
}
