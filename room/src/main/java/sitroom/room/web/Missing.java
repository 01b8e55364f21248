package sitroom.room.web;

import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** What is asked for and not there. */
final class Missing {
  private Missing() {}

  /**
   * The value.
   *
   * @throws NotFoundResponse where there is none
   */
  static <T> T unless(Optional<T> found) {
    return found.orElseThrow(NotFoundResponse::new);
  }
}
