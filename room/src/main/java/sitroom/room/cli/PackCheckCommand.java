package sitroom.room.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.knowledge.pack.PackCheck;
import sitroom.knowledge.pack.PackProblem;
import sitroom.room.Home;
import sitroom.room.SetUpException;

/**
 * {@code sitroom pack check}: finds what is wrong in packs, by the rules that their manifests give.
 */
final class PackCheckCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final PositionalParamSpec folders =
      PositionalParamSpec.builder()
          .paramLabel("DIR")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .description("The packs' folders.")
          .build();

  PackCheckCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("check").addPositional(folders);
    HelpText.PACK_CHECK.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    List<Path> beside = List.of(Home.find().folder().resolve("packs"));
    TextOut out = new TextOut(streams.out());
    int wrong = 0;
    for (Path folder : folders.<List<Path>>getValue()) {
      List<PackProblem> problems = PackCheck.check(folder, beside);
      problems.forEach(problem -> out.println(Printable.line(problem.toString())));
      wrong += problems.size();
      if (problems.isEmpty()) {
        out.println(folder + ": nothing is wrong");
      }
      out.flush();
    }
    return wrong == 0 ? ExitStatus.ALL_READ : ExitStatus.SET_ASIDE;
  }
}
