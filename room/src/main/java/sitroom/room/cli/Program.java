package sitroom.room.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import sitroom.ledger.store.LedgerException;
import sitroom.room.SetUpException;

/** The command line as a whole: its commands, its help, and what it does about errors. */
final class Program {
  private final Streams streams;
  private final ReaderSource readers;
  private final LedgerSource ledgers;

  Program(Streams streams, ReaderSource readers) {
    this(streams, readers, LedgerSource.of(System.getenv()));
  }

  Program(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = ledgers;
  }

  /** Runs one command. Nothing is thrown; the exit status says how it went. */
  int run(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (OutputClosedException e) {
      return ExitStatus.ALL_READ;
    }
  }

  CommandLine commandLine() {
    CommandSpec root =
        CommandSpec.wrapWithoutInspection((Callable<Integer>) this::withoutCommand).name("sitroom");
    root.versionProvider(() -> new String[] {Version.line()});
    HelpText.ROOT.fill(root);
    root.addSubcommand("read", new ReadCommand(streams, readers).spec());
    root.addSubcommand("explain", new ExplainCommand(streams, readers).spec());
    root.addSubcommand("parse", new ParseCommand(streams, readers).spec());
    root.addSubcommand("ingest", new IngestCommand(streams, readers, ledgers).spec());
    root.addSubcommand("watch", new WatchCommand(streams, readers, ledgers).spec());
    root.addSubcommand("serve", new ServeCommand(streams, readers, ledgers).spec());
    root.addSubcommand("search", new SearchCommand(streams, ledgers, ActorSource.PACKS).spec());
    root.addSubcommand("incident", new IncidentCommand(streams, ledgers, ActorSource.PACKS).spec());
    root.addSubcommand("accounts", new AccountsCommand(streams, ledgers, ActorSource.PACKS).spec());
    root.addSubcommand("tripwires", new TripwiresCommand(streams, ledgers).spec());
    root.addSubcommand("commitments", new CommitmentsCommand(streams, ledgers).spec());
    root.addSubcommand("measures", new MeasuresCommand(streams, ledgers).spec());
    root.addSubcommand("obligations", new ObligationsCommand(streams, ledgers).spec());
    root.addSubcommand("positions", new PositionsCommand(streams, ledgers).spec());
    root.addSubcommand("indicators", new IndicatorsCommand(streams, ledgers).spec());
    root.addSubcommand("what-if", new WhatIfCommand(streams, ledgers).spec());
    root.addSubcommand("brief", new BriefCommand(streams, ledgers).spec());
    root.addSubcommand("questions", new QuestionsCommand(streams, ledgers).spec());
    root.addSubcommand("quotes", new QuotesCommand(streams, ledgers, ActorSource.PACKS).spec());
    root.addSubcommand("correct", new CorrectCommand(streams, ledgers).spec());
    root.addSubcommand("corrections", new CorrectionsCommand(streams, ledgers).spec());
    root.addSubcommand("failures", new FailuresCommand(streams, readers, ledgers).spec());
    root.addSubcommand("reread", new RereadCommand(streams, readers, ledgers).spec());
    root.addSubcommand("diff", new DiffCommand(streams, ledgers).spec());
    root.addSubcommand("ledger", new LedgerCommand(streams, ledgers).spec());
    root.addSubcommand("sources", new SourcesCommand(streams, ledgers).spec());
    root.addSubcommand("pack", new PackCommand(streams).spec());
    root.addSubcommand("bench", new BenchCommand(streams, readers, ledgers).spec());
    root.addSubcommand("completion", new CompletionCommand(streams).spec());
    root.addSubcommand("help", new HelpCommand().spec());
    addHelpOption(root);
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    CommandLine commandLine = new CommandLine(root);
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setUsageHelpWidth(Math.min(WrittenHelp.WIDTH, streams.terminal().width()));
    commandLine.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    commandLine.setErr(
        new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setParameterExceptionHandler((exception, all) -> wrongUsage(exception));
    commandLine.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
    return commandLine;
  }

  private static void addHelpOption(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    for (CommandLine command : spec.subcommands().values()) {
      addHelpOption(command.getCommandSpec());
    }
  }

  private int withoutCommand() {
    streams.err().println("sitroom: name a command, such as: sitroom read FILE");
    streams.err().println("Try 'sitroom --help'.");
    return ExitStatus.WRONG_USAGE;
  }

  private int wrongUsage(ParameterException exception) {
    streams.err().println("sitroom: " + Printable.line(Wrong.words(exception)));
    streams
        .err()
        .println(
            "Try '" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.WRONG_USAGE;
  }

  private int failed(Exception exception) {
    if (exception instanceof OutputClosedException) {
      return ExitStatus.ALL_READ;
    }
    if (exception instanceof LedgerException trouble) {
      streams.err().println("sitroom: " + Printable.line(String.valueOf(trouble.getMessage())));
      return switch (trouble.trouble()) {
        case NO_LEDGER, WRONG, NEWER, REFUSED -> ExitStatus.WRONG_USAGE;
        case LOCKED, GONE, FULL, READ_ONLY, DAMAGED, OTHER -> ExitStatus.INTERNAL_ERROR;
      };
    }
    if (exception instanceof SetUpException || exception instanceof IOException) {
      streams.err().println("sitroom: " + Printable.line(String.valueOf(exception.getMessage())));
      return ExitStatus.WRONG_USAGE;
    }
    if (exception instanceof UncheckedIOException failure) {
      String reason = failure.getCause() == null ? "" : ": " + failure.getCause().getMessage();
      streams.err().println("sitroom: " + failure.getMessage() + reason);
      return ExitStatus.INTERNAL_ERROR;
    }
    streams.err().println("sitroom: internal error, a fault of the program: " + exception);
    exception.printStackTrace(streams.err());
    return ExitStatus.INTERNAL_ERROR;
  }
}
