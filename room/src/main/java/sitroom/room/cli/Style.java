package sitroom.room.cli;

/** How a piece of a line looks on a terminal with colours. Nothing is said by the look alone. */
enum Style {
  PLAIN(""),
  STRONG("\u001B[1m"),
  FAINT("\u001B[2m"),
  ACCENT("\u001B[36m");

  private static final String END = "\u001B[0m";

  private final String start;

  Style(String start) {
    this.start = start;
  }

  String on(String text, boolean colours) {
    return colours && !start.isEmpty() && !text.isBlank() ? start + text + END : text;
  }
}
