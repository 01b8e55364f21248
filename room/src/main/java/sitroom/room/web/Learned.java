package sitroom.room.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.pack.Manifest;
import sitroom.knowledge.pack.PackListing;
import sitroom.knowledge.pack.PackSet;
import sitroom.ledger.fuse.PackParties;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.watch.WatchKnowledge;

/** What the packs know, loaded at the side: pages that need none of it do not wait. */
public final class Learned {
  private final List<Path> folders;
  private final CompletableFuture<Knowledge> knowledge;
  private final CompletableFuture<WatchKnowledge> watching;
  private Optional<PackListing> listing = Optional.empty();

  /**
   * Begins to load.
   *
   * @param folders of the packs
   */
  public Learned(List<Path> folders, Executor side) {
    this.folders = List.copyOf(folders);
    this.knowledge =
        CompletableFuture.supplyAsync(
            () -> {
              Knowledge loaded = Knowledge.load(this.folders);
              loaded.actors();
              return loaded;
            },
            side);
    this.watching = knowledge.thenApply(WatchKnowledge::new);
  }

  /** All that the packs say; waits until they are loaded. */
  public Knowledge knowledge() {
    return knowledge.join();
  }

  public Actors actors() {
    return knowledge().actors();
  }

  /** What watching needs of it. */
  public WatchKnowledge watching() {
    return watching.join();
  }

  /** What fusion needs of it; does not wait before it is asked. */
  public Parties parties() {
    return new PackParties(this::actors);
  }

  /** The packs as they are listed; the first time every table is read. */
  public synchronized PackListing packs() {
    PackListing known = listing.orElseGet(this::listing);
    listing = Optional.of(known);
    return known;
  }

  private PackListing listing() {
    return PackListing.of(
        PackSet.load(
            folders.stream().filter(it -> Files.exists(it.resolve(Manifest.FILE))).toList()));
  }
}
