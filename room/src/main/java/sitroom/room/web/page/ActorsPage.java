package sitroom.room.web.page;

import java.util.List;

/** The actors of the ledger, those that act most first. */
public record ActorsPage(
    List<Line> sides, List<Line> named, WhoToWhom who, String map, List<PlaceLine> places) {

  /** An actor with how many entries are about it. */
  public record Line(String key, String name, long count) {}

  /** A place with how many acts took place there. */
  public record PlaceLine(String name, long count, String href) {}
}
