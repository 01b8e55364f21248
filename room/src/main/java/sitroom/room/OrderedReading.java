package sitroom.room;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sitroom.model.Document;
import sitroom.sources.input.Input;

/**
 * Reads documents on several threads and hands on the outcomes one by one, in the order of the
 * input: what comes out does not depend on the number of threads.
 *
 * <p>Only so many documents are under way as keep the threads busy, so memory does not grow with
 * the input. Outcomes are handed on as soon as they are there, on a thread of their own, also while
 * the input is being waited for.
 */
public final class OrderedReading implements AutoCloseable {
  private static final int DOCUMENTS_A_THREAD = 2;

  private final DocumentReader reader;
  private final Predicate<Document> needless;
  private final Consumer<Outcome> sink;
  private final ExecutorService readers;

  /** Empty is the end. */
  private final BlockingQueue<Optional<Future<Outcome>>> underWay;

  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Thread handingOn;

  /**
   * Starts the threads.
   *
   * @param jobs how many documents are read at the same time, at least 1
   * @param sink takes the outcomes; what it throws ends the reading, and {@link #accept} or {@link
   *     #finish} throws it
   */
  public OrderedReading(DocumentReader reader, int jobs, Consumer<Outcome> sink) {
    this(reader, document -> false, jobs, sink);
  }

  /**
   * Starts the threads, and leaves out what need not be read.
   *
   * @param needless tells it of a document, on the threads that read; what it throws ends the
   *     reading
   */
  public OrderedReading(
      DocumentReader reader, Predicate<Document> needless, int jobs, Consumer<Outcome> sink) {
    this.reader = reader;
    this.needless = needless;
    this.sink = sink;
    this.readers = Executors.newFixedThreadPool(jobs, task -> daemon(task, "sitroom reading"));
    this.underWay = new ArrayBlockingQueue<>(DOCUMENTS_A_THREAD * jobs);
    this.handingOn = daemon(this::handOn, "sitroom handing on");
    handingOn.start();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Takes one input; waits while enough are under way. */
  public void accept(Input input) {
    FutureTask<Outcome> task = new FutureTask<>(() -> outcome(input));
    if (input instanceof Input.Found) {
      readers.execute(task);
    } else {
      task.run();
    }
    put(Optional.of(task));
    throwFailure();
  }

  /** Waits until everything has been handed on. */
  public void finish() {
    put(Optional.empty());
    try {
      handingOn.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
    throwFailure();
  }

  /**
   * Ends the reading, finished or not. It waits for the documents that are just being read: the
   * reader may be closed afterwards, and must not be before.
   */
  @Override
  public void close() {
    readers.shutdownNow();
    handingOn.interrupt();
    // Also one who is interrupted waits: a reader that is closed under a thread ends the program.
    boolean interrupted = false;
    while (true) {
      try {
        if (readers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome outcome(Input input) {
    if (input instanceof Input.Found found) {
      if (needless.test(found.document())) {
        return new Outcome.Skipped(found);
      }
      try {
        return new Outcome.Read(found, reader.read(found.document()));
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome.Failed(found, e);
      }
    }
    return new Outcome.SetAside(((Input.SetAside) input).problem());
  }

  private void put(Optional<Future<Outcome>> task) {
    try {
      underWay.put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** After a failure the queue is still emptied, so that nobody waits for room in it. */
  private void handOn() {
    try {
      for (Optional<Future<Outcome>> next = underWay.take();
          next.isPresent();
          next = underWay.take()) {
        if (failure.get() == null) {
          handOn(next.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handOn(Future<Outcome> next) throws InterruptedException {
    try {
      sink.accept(next.get());
    } catch (ExecutionException e) {
      failure.set(e.getCause());
    } catch (RuntimeException | Error e) {
      failure.set(e);
    }
  }

  private void throwFailure() {
    Throwable thrown = failure.get();
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
  }
}
