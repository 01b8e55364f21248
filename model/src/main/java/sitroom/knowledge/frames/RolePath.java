package sitroom.knowledge.frames;

import java.util.List;

/** A role, or a role inside a role: {@code obj.poss} is the possessor of the object. */
public record RolePath(List<String> steps) {
  public RolePath {
    steps = List.copyOf(steps);
  }

  public static RolePath of(String cell) {
    return new RolePath(List.of(cell.split("\\.", -1)));
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
