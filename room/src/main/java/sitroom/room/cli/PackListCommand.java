package sitroom.room.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.knowledge.PackException;
import sitroom.knowledge.pack.Manifest;
import sitroom.knowledge.pack.PackListing;
import sitroom.knowledge.pack.PackSet;
import sitroom.room.Home;
import sitroom.room.SetUpException;

/**
 * {@code sitroom pack list}: the packs, as of when they hold, under what licence, and their tables.
 */
final class PackListCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final PositionalParamSpec more =
      PositionalParamSpec.builder()
          .paramLabel("DIR")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .description("Packs of your own, laid over those that come with Sitroom.")
          .build();

  PackListCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("list").addPositional(more);
    HelpText.PACK_LIST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    List<Path> folders = new ArrayList<>(Home.find().packs());
    folders.addAll(Optional.<List<Path>>ofNullable(more.getValue()).orElse(List.of()));
    List<Path> listed = folders.stream().filter(PackListCommand::hasManifest).toList();
    TextOut out = new TextOut(streams.out());
    try {
      out.print(PackListing.of(PackSet.load(listed)).text());
    } catch (PackException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    }
    out.flush();
    List<Path> others = folders.stream().filter(folder -> !hasManifest(folder)).toList();
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    others.forEach(
        folder -> messages.say(folder + ": there is no " + Manifest.FILE + " in it; not listed"));
    return others.isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SET_ASIDE;
  }

  private static boolean hasManifest(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.FILE));
  }
}
