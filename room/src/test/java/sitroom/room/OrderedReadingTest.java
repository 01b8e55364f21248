package sitroom.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;
import sitroom.sources.input.Problem;

@Timeout(60)
class OrderedReadingTest {

  private static Input found(String text) {
    return new Input.Found("f", new Place.WholeFile(), Document.of(text).withUri("f"));
  }

  private static String named(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return read.input().document().text();
    }
    return outcome instanceof Outcome.SetAside aside ? aside.problem().what() : "failed";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void outcomesComeInTheOrderOfTheInput(int jobs) {
    Random random = new Random(7);
    List<String> texts =
        IntStream.range(0, 60)
            .mapToObj(i -> i + (random.nextBoolean() ? " slow." : " fast."))
            .toList();
    List<String> outcomes = new ArrayList<>();
    try (OrderedReading reading =
        new OrderedReading(new PatternReader(), jobs, outcome -> outcomes.add(named(outcome)))) {
      texts.forEach(text -> reading.accept(found(text)));
      reading.finish();
    }
    assertThat(outcomes).isEqualTo(texts);
  }

  @Test
  void whatCannotBeReadKeepsItsPlace() {
    List<String> outcomes = new ArrayList<>();
    try (OrderedReading reading =
        new OrderedReading(new PatternReader(), 4, outcome -> outcomes.add(named(outcome)))) {
      reading.accept(found("first slow"));
      reading.accept(new Input.SetAside(Problem.of("g", "empty")));
      reading.accept(found("a fault"));
      reading.accept(found("last"));
      reading.finish();
    }
    assertThat(outcomes).containsExactly("first slow", "empty", "failed", "last");
  }

  @Test
  void onlySoManyDocumentsAreUnderWay() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    CountDownLatch release = new CountDownLatch(1);
    DocumentReader waiting = new WaitingReader(release);
    try (OrderedReading reading = new OrderedReading(waiting, 2, outcome -> {})) {
      Thread giver =
          new Thread(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  reading.accept(found("text"));
                  taken.incrementAndGet();
                }
                reading.finish();
              });
      giver.start();
      TimeUnit.MILLISECONDS.sleep(300);
      assertThat(taken.get()).isLessThan(10);
      release.countDown();
      giver.join();
    }
    assertThat(taken.get()).isEqualTo(1000);
  }

  @Test
  void anOutcomeIsHandedOnWhileTheNextInputIsAwaited() throws InterruptedException {
    CountDownLatch handedOn = new CountDownLatch(1);
    try (OrderedReading reading =
        new OrderedReading(new PatternReader(), 4, outcome -> handedOn.countDown())) {
      reading.accept(found("text"));
      assertThat(handedOn.await(30, TimeUnit.SECONDS)).isTrue();
      reading.finish();
    }
  }

  @Test
  void whatTheReceiverThrowsEndsTheReading() {
    List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
    assertThatThrownBy(
            () -> {
              try (OrderedReading reading =
                  new OrderedReading(
                      new PatternReader(),
                      2,
                      outcome -> {
                        outcomes.add(named(outcome));
                        throw new IllegalStateException("full");
                      })) {
                for (int i = 0; i < 100; i++) {
                  reading.accept(found("text"));
                }
                reading.finish();
              }
            })
        .hasMessage("full");
    assertThat(outcomes).hasSize(1);
  }

  @Test
  void noDocumentIsBeingReadAfterClosing() {
    AtomicInteger running = new AtomicInteger();
    DocumentReader counting = new CountingReader(running);
    OrderedReading reading = new OrderedReading(counting, 4, outcome -> {});
    for (int i = 0; i < 6; i++) {
      reading.accept(found("slow"));
    }
    reading.close();
    assertThat(running.get()).isZero();
  }

  /** Reads nothing before it is released. */
  private record WaitingReader(CountDownLatch release) implements DocumentReader {
    @Override
    public Reading read(Document document) {
      try {
        release.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new PatternReader().read(document);
    }

    @Override
    public String fingerprint() {
      return "waiting";
    }

    @Override
    public void close() {}
  }

  /** Counts the documents that are being read. */
  private record CountingReader(AtomicInteger running) implements DocumentReader {
    @Override
    public Reading read(Document document) {
      running.incrementAndGet();
      Reading reading = new PatternReader().read(document);
      running.decrementAndGet();
      return reading;
    }

    @Override
    public String fingerprint() {
      return "counting";
    }

    @Override
    public void close() {}
  }
}
