package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.room.SetUpException;
import sitroom.sources.Source;
import sitroom.sources.SourceList;

/** {@code sitroom sources remove}: takes one source off the list. */
final class SourcesRemoveCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final SourceFiles files = new SourceFiles();
  private final PositionalParamSpec name =
      PositionalParamSpec.builder()
          .paramLabel("NAME")
          .index("0")
          .arity("1")
          .required(true)
          .type(String.class)
          .description("The source's name or address.")
          .build();

  SourcesRemoveCommand(Streams streams) {
    this.streams = streams;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("remove")
            .addPositional(name)
            .addOption(files.option());
    HelpText.SOURCES_REMOVE.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    SourceList list = files.read();
    String given = name.getValue();
    Source source =
        list.find(given).orElseThrow(() -> new SetUpException("there is no source " + given));
    files.write(list.without(source));
    TextOut out = new TextOut(streams.out());
    out.println("removed: " + Printable.line(source.name()));
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
