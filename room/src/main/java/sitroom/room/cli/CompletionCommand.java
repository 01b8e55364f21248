package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sitroom completion}: prints what a shell needs to complete commands and options. */
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("completion");

  CompletionCommand(Streams streams) {
    this.streams = streams;
    HelpText.COMPLETION.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    TextOut out = new TextOut(streams.out());
    out.print(AutoComplete.bash("sitroom", spec.root().commandLine()));
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
