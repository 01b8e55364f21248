package sitroom.room.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.PackException;
import sitroom.room.Home;
import sitroom.room.SetUpException;

/** Loads what the packs know of actors when a question names one. */
@FunctionalInterface
interface ActorSource {
  /** What the packs of the home know, and these beside them. */
  ActorSource PACKS =
      more -> {
        try {
          List<Path> packs = new ArrayList<>(Home.find().packs());
          packs.addAll(more);
          return Knowledge.load(packs).actors();
        } catch (SetUpException e) {
          throw new PackException("packs", 0, String.valueOf(e.getMessage()));
        }
      };

  /**
   * Loads them.
   *
   * @throws PackException where a pack is wrong or none is found
   */
  Actors load(List<Path> morePacks);
}
