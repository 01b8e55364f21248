package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.room.SetUpException;
import sitroom.sources.SourceList;
import sitroom.sources.feed.Opml;
import sitroom.sources.input.ReadFailure;
import sitroom.sources.input.UnreadableException;

/** {@code sitroom sources import}: adds the feeds of another reader's list. */
final class SourcesImportCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final SourceFiles files = new SourceFiles();
  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .index("0")
          .arity("1")
          .required(true)
          .type(Path.class)
          .description("An OPML file.")
          .build();

  SourcesImportCommand(Streams streams) {
    this.streams = streams;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("import")
            .addPositional(file)
            .addOption(files.option());
    HelpText.SOURCES_IMPORT.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    Path opml = file.getValue();
    SourceList before = files.read();
    SourceList after;
    try {
      after = before.with(Opml.read(Files.readAllBytes(opml)));
    } catch (UnreadableException e) {
      throw new SetUpException(e.in(opml.toString()).toString(), e);
    } catch (IOException e) {
      throw new SetUpException(opml + ": " + ReadFailure.reason(e), e);
    }
    files.write(after);
    TextOut out = new TextOut(streams.out());
    out.println("added: " + (after.sources().size() - before.sources().size()));
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
