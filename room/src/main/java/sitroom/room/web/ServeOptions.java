package sitroom.room.web;

import sitroom.room.web.guard.Access;

/**
 * Where the room is served, and to whom.
 *
 * @param host the address to listen at
 * @param port 0 for any that is free
 * @param burst how many requests of one address are answered at once
 * @param requestsPerSecond how many more every second
 */
public record ServeOptions(
    String host, int port, Access access, double burst, double requestsPerSecond) {
  private static final double USUAL_BURST = 200;
  private static final double USUAL_RATE = 40;

  /** On this machine alone. */
  public static ServeOptions local(int port) {
    return new ServeOptions("127.0.0.1", port, Access.LOCAL, USUAL_BURST, USUAL_RATE);
  }

  /** At another address. */
  public static ServeOptions at(String host, int port, Access access) {
    return new ServeOptions(host, port, access, USUAL_BURST, USUAL_RATE);
  }
}
