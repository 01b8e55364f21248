package sitroom.sources.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import sitroom.model.Document;
import sitroom.sources.input.UnreadableException;

/**
 * Reads PDF and office files. Their formats are large and their parsers meet hostile files, so they
 * run in a process of their own with little memory, which is ended when it takes too long; what
 * happens there is an {@link UnreadableException} here, and the next file gets a new process. The
 * process is started with the first file and kept for the following ones.
 */
public final class OfficeFiles implements AutoCloseable {
  private final OfficeLimits limits;
  private final ExecutorService waiting =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "sitroom office files");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable OfficeProcess process;

  public OfficeFiles(OfficeLimits limits) {
    this.limits = limits;
  }

  /** The most bytes that a file may have. */
  public int mostBytes() {
    return limits.mostBytes();
  }

  /**
   * Takes the text out of a file.
   *
   * @param name the file's name, which helps to tell its format
   * @throws UnreadableException where there is none to be had; the message says why
   */
  public synchronized Document read(String name, byte[] file) throws UnreadableException {
    if (file.length == 0) {
      throw new UnreadableException("empty");
    }
    if (file.length > limits.mostBytes()) {
      throw new UnreadableException(
          "larger than the %d MB that such a file may have"
              .formatted(limits.mostBytes() / 1_000_000));
    }
    OfficeAnswer answer = ask(name, file);
    if (answer instanceof OfficeAnswer.Nothing nothing) {
      throw new UnreadableException(nothing.reason());
    }
    return document((OfficeAnswer.Text) answer).withUri(name);
  }

  private OfficeAnswer ask(String name, byte[] file) throws UnreadableException {
    OfficeProcess running = running();
    Future<OfficeAnswer> answer = waiting.submit(() -> running.ask(name, file));
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      end();
      throw new UnreadableException("took longer than " + limits.time().toSeconds() + " s to read");
    } catch (ExecutionException e) {
      end();
      throw new UnreadableException(
          "took more memory than it may, or broke the program that reads it");
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      throw new UnreadableException("interrupted");
    }
  }

  private OfficeProcess running() throws UnreadableException {
    OfficeProcess now = process;
    if (now == null) {
      try {
        now = OfficeProcess.start(limits);
      } catch (IOException e) {
        throw new UnreadableException(
            "the program for such files does not start: " + e.getMessage());
      }
      process = now;
    }
    return now;
  }

  private void end() {
    OfficeProcess now = process;
    if (now != null) {
      now.close();
      process = null;
    }
  }

  private static Document document(OfficeAnswer.Text answer) {
    Document document = Document.of(answer.text());
    document = known(answer.title()).map(document::withTitle).orElse(document);
    document = known(answer.author()).map(document::withAuthor).orElse(document);
    Optional<LocalDate> day = known(answer.day()).map(LocalDate::parse);
    return day.isPresent() ? document.withPublished(day.get()) : document;
  }

  private static Optional<String> known(String value) {
    return Optional.of(value).filter(it -> !it.isBlank());
  }

  @Override
  public synchronized void close() {
    end();
    waiting.shutdownNow();
  }
}
