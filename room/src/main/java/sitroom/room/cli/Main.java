package sitroom.room.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    System.exit(
        new Program(streams, packs -> ReaderFactory.open(Home.find(), packs)).run(arguments));
  }
}
