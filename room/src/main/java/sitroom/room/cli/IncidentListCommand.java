package sitroom.room.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.store.IncidentStore;

/** {@code sitroom incident list}: incidents, the latest first. */
final class IncidentListCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000;

  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;
  private final OptionSpec on =
      OptionSpec.builder("--on")
          .paramLabel("DAYS")
          .type(DayRange.class)
          .converters(IncidentListCommand::days)
          .description("Only of these days: 2021-12-07, 2021-12, 2021-11..2022-02-24.")
          .build();
  private final OptionSpec party =
      OptionSpec.builder("--party")
          .paramLabel("SIDE")
          .type(String.class)
          .description("Only with this side: RUS, nato.")
          .build();
  private final OptionSpec all =
      Arguments.flag(
          "Those too that are no meeting and of which one document alone tells.", "-a", "--all");
  private final OptionSpec limit =
      OptionSpec.builder("-n", "--limit")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST))
          .defaultValue("20")
          .description("At most so many (default: 20).")
          .build();
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(String.class)
          .converters(text -> Arguments.oneOf(text, List.of("table", "jsonl")))
          .defaultValue("table")
          .description("table (default) or jsonl.")
          .build();

  IncidentListCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("list");
    List.of(on, party, all, limit, format).forEach(spec::addOption);
    arguments.addTo(spec);
    FollowingHelp.INCIDENT_LIST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  private static DayRange days(String text) {
    try {
      return DayRange.of(text);
    } catch (QuestionException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Integer call() {
    DayRange range = on.getValue();
    Optional<LocalDate> from = Optional.ofNullable(range).flatMap(DayRange::from);
    Optional<LocalDate> to = Optional.ofNullable(range).flatMap(DayRange::to);
    TextOut out = new TextOut(streams.out());
    try (Ledger ledger = arguments.open()) {
      List<Incident> found =
          arguments
              .upToDate(ledger)
              .list(
                  new IncidentStore.Wanted(
                      from,
                      to,
                      Optional.ofNullable(party.<String>getValue()),
                      Boolean.TRUE.equals(all.getValue())),
                  limit.<Integer>getValue(),
                  0);
      boolean table = format.<String>getValue().equals("table");
      found.forEach(
          one ->
              out.println(
                  table
                      ? one.id() + "  " + IncidentWords.line(one)
                      : IncidentJson.of(one).toString()));
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
