package sitroom.room.web.page;

import java.util.List;
import sitroom.knowledge.pack.PackListing;

/** What runs here: versions, packs, and what all this does not do. */
public record AboutPage(
    String version,
    String java,
    String ledger,
    List<PackListing.PackLine> packs,
    String fingerprint) {}
