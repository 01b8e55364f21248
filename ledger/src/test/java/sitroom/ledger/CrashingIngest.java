package sitroom.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.Standing;
import sitroom.model.Document;

/**
 * A program that ingests two hundred stories as the application does, one transaction each; a test
 * starts and kills it. Some of the stories are copies, changed versions, reprints and failures.
 */
final class CrashingIngest {
  static final int STORIES = 200;

  /** Before the id of a document that was not confirmed before. */
  static final String FRESH = "+";

  private CrashingIngest() {}

  /**
   * Runs it.
   *
   * @param arguments the ledger's address
   */
  public static void main(String[] arguments) throws InterruptedException {
    try (Ledger ledger = Ledger.openOrMake(arguments[0], Patience.QUIET, OnBothDatabases.NOON)) {
      int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
      for (Document story : stories()) {
        boolean fresh = keep(ledger, story);
        ledger.incidents(Parties.NONE).fuse();
        most -= fresh ? 1 : 0;
        // Each line says that a document is confirmed, and whether it was not before.
        System.out.println((fresh ? FRESH : "") + story.id());
        System.out.flush();
        if (most == 0) {
          // Whoever is to kill it may be late, on a machine with other work.
          new CountDownLatch(1).await();
        }
      }
    }
  }

  static void keepAll(Ledger ledger) {
    stories().forEach(story -> keep(ledger, story));
    ledger.incidents(Parties.NONE).fuse();
  }

  /** Keeps a story; whether there was anything to do. */
  private static boolean keep(Ledger ledger, Document story) {
    Standing standing = ledger.documents().standing(story);
    if (standing == Standing.TO_BE_READ && story.text().contains("unreadable")) {
      ledger.failures().setAside(story, "a fault of the program");
    } else if (standing == Standing.TO_BE_READ) {
      ledger.documents().add(Gazette.read(story));
    } else if (standing == Standing.ANOTHER_PLACE) {
      ledger.documents().note(story);
    } else {
      return false;
    }
    return true;
  }

  static List<Document> stories() {
    List<Document> stories = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      String text = text(i);
      Optional<Document> earlier =
          stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(stories.size() - 1));
      stories.add(
          switch (i % 10) {
            case 3 ->
                Gazette.story("copy" + i, earlier.orElseThrow().text() + " It snowed that night.");
            case 5 ->
                Document.of(text)
                    .withUri(earlier.orElseThrow().uri().orElseThrow())
                    .withOutlet("Zenda Herald");
            case 7 -> earlier.orElseThrow().withUri("https://herald.example/" + i);
            case 9 -> Gazette.story(String.valueOf(i), text + " This is unreadable.");
            default -> Gazette.story(String.valueOf(i), text);
          });
    }
    return stories;
  }

  private static String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("Ruritania threatened to invade Borduria if attacked on 2021-12-06. Witness ")
          .append(number * 31 + i * 7)
          .append(" saw wagon ")
          .append(number * 17 + i * 5)
          .append(" at milestone ")
          .append(number + i * 13)
          .append(". ");
    }
    return text.toString().strip();
  }
}
