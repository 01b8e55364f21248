package sitroom.room.cli;

import java.nio.file.Path;
import java.util.List;
import sitroom.room.DocumentReader;
import sitroom.room.SetUpException;

/**
 * Opens the reader when a command needs it: loading it takes longer than most commands that do
 * without.
 */
@FunctionalInterface
interface ReaderSource {
  DocumentReader open(List<Path> morePacks) throws SetUpException;
}
