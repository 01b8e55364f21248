package sitroom.room.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;

/** Errors as problem details, RFC 9457. */
public final class Problems {
  private Problems() {}

  /** Answers with a problem. */
  public static void answer(Context ctx, int status, String title, String detail) {
    ctx.status(status)
        .contentType("application/problem+json")
        .result(
            JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toString());
  }
}
