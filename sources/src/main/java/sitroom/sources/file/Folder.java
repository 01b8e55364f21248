package sitroom.sources.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import sitroom.sources.input.Problem;
import sitroom.sources.input.ReadFailure;

/**
 * The files of a folder and of the folders in it that can be read as documents, sorted by path.
 * Hidden ones are skipped.
 */
public final class Folder {
  private Folder() {}

  /**
   * Lists a folder; links are followed, each folder once.
   *
   * @param problems takes what cannot be listed
   */
  public static List<Path> of(Path folder, Consumer<Problem> problems) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, files, problems));
    } catch (IOException e) {
      problems.accept(Problem.of(folder.toString(), ReadFailure.reason(e)));
    }
    Collections.sort(files);
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> files;
    private final Consumer<Problem> problems;

    Visitor(Path top, List<Path> files, Consumer<Problem> problems) {
      this.top = top;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (attributes.isRegularFile() && !isHidden(file) && FileKind.of(name) != FileKind.OTHER) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
        problems.accept(Problem.of(file.toString(), ReadFailure.reason(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
