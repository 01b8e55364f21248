package sitroom.room.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import sitroom.room.SetUpException;
import sitroom.sources.Source;
import sitroom.sources.SourceKind;
import sitroom.sources.web.WebAddress;

/** {@code sitroom sources add}: adds one source to the list. */
final class SourcesAddCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final SourceFiles files = new SourceFiles();
  private final PositionalParamSpec address =
      PositionalParamSpec.builder()
          .paramLabel("ADDRESS")
          .index("0")
          .arity("1")
          .required(true)
          .type(String.class)
          .description("A web address, a file or a folder.")
          .build();
  private final OptionSpec name =
      OptionSpec.builder("--name")
          .paramLabel("NAME")
          .type(String.class)
          .description("How to call it (default: its address).")
          .build();
  private final OptionSpec kind =
      OptionSpec.builder("--kind")
          .paramLabel("KIND")
          .type(SourceKind.class)
          .converters(SourcesAddCommand::kind)
          .description(
              "web (default: a feed or a page, as the server says), feed, feed-text (only what the"
                  + " feed itself says), page, files.")
          .build();
  private final OptionSpec outlet =
      OptionSpec.builder("--outlet")
          .paramLabel("NAME")
          .type(String.class)
          .description("The outlet of documents that do not state theirs.")
          .build();
  private final OptionSpec allow =
      OptionSpec.builder("--allow")
          .paramLabel("HOST")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .description(
              "A host that may be asked although it is not on the public Internet; may be given"
                  + " several times.")
          .build();

  SourcesAddCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("add").addPositional(address);
    List.of(name, kind, outlet, allow, files.option()).forEach(spec::addOption);
    HelpText.SOURCES_ADD.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    String given = address.getValue();
    boolean isWeb = WebAddress.isMeant(given);
    SourceKind usual = isWeb ? SourceKind.WEB : SourceKind.FILES;
    SourceKind chosen = Optional.<SourceKind>ofNullable(kind.getValue()).orElse(usual);
    if (isWeb == (chosen == SourceKind.FILES)) {
      throw new SetUpException(given + " is no source of the kind " + chosen.word());
    }
    if (isWeb && WebAddress.of(given).isEmpty()) {
      throw new SetUpException(given + " is no web address");
    }
    // A path is kept whole, so that the list can be used from any folder.
    String whole = isWeb ? given : Path.of(given).toAbsolutePath().normalize().toString();
    Set<String> hosts =
        new HashSet<>(Optional.<List<String>>ofNullable(allow.getValue()).orElse(List.of()));
    Source source =
        new Source(
            Optional.<String>ofNullable(name.getValue()).orElse(given),
            whole,
            chosen,
            hosts,
            Optional.ofNullable(outlet.getValue()));
    try {
      files.write(files.read().with(source));
    } catch (IllegalArgumentException e) {
      throw new SetUpException(String.valueOf(e.getMessage()), e);
    }
    TextOut out = new TextOut(streams.out());
    out.println("added: " + Printable.line(source.name()));
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private static SourceKind kind(String word) {
    return SourceKind.named(word)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + word + "' is none of web, feed, feed-text, page, files"));
  }
}
