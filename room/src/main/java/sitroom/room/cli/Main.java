package sitroom.room.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sitroom.room.Home;
import sitroom.room.ReaderFactory;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its exit status. */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Terminal.detect(System.getenv()));
    System.exit(run(streams, arguments));
  }

  private static int run(Streams streams, String[] arguments) {
    Optional<String> text = WrittenHelp.of(arguments, streams.terminal());
    if (text.isPresent()) {
      return print(text.get(), streams);
    }
    Program program = new Program(streams, packs -> ReaderFactory.open(Home.find(), packs));
    String rehearsal = System.getProperty(Rehearsal.PROPERTY);
    return rehearsal == null
        ? program.run(arguments)
        : Rehearsal.run(program, Path.of(rehearsal), List.of(arguments));
  }

  private static int print(String text, Streams streams) {
    try {
      TextOut out = new TextOut(streams.out());
      out.print(text);
      out.flush();
    } catch (OutputClosedException e) {
      return ExitStatus.ALL_READ;
    }
    return ExitStatus.ALL_READ;
  }
}
