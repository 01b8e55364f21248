package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.room.SetUpException;
import sitroom.sources.feed.Opml;

/** {@code sitroom sources export}: prints the feeds as OPML. */
final class SourcesExportCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final SourceFiles files = new SourceFiles();

  SourcesExportCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("export").addOption(files.option());
    HelpText.SOURCES_EXPORT.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    TextOut out = new TextOut(streams.out());
    out.print(Opml.write("Sources of a situation room", files.read().outlines()));
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
