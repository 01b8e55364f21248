package sitroom.room.ingest;

/**
 * What an ingest did, in numbers of documents.
 *
 * @param added that the ledger did not have
 * @param versions of those, changed texts of stories that it had
 * @param places texts that it had, from another place
 * @param anew texts that it had, read anew because they are better described now
 * @param known that it had
 * @param waiting that were set aside before, and wait to be tried again
 * @param setAside that could not be read
 * @param faults of those, faults of the program
 * @param entries that were added
 */
public record IngestSum(
    int added,
    int versions,
    int places,
    int anew,
    int known,
    int waiting,
    int setAside,
    int faults,
    long entries) {}
