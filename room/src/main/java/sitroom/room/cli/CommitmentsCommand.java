package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Finding;
import sitroom.model.Entry;

/** {@code sitroom commitments}: promises and refusals, and whether they are kept. */
final class CommitmentsCommand implements Callable<Integer> {
  private static final int SHOWN = 3;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("commitments");
  private final WatchArguments arguments;
  private final OptionSpec state =
      OptionSpec.builder("--state")
          .paramLabel("STATE")
          .type(String.class)
          .converters(CommitmentsCommand::state)
          .description(
              "Only those that are standing, reported-kept, reported-broken, withdrawn or"
                  + " superseded.")
          .build();
  private final OptionSpec from = WatchArguments.day("--from", "Only those given since this day.");

  CommitmentsCommand(Streams streams, LedgerSource ledgers) {
    arguments =
        new WatchArguments(streams, ledgers, spec).withLimit().withDay().withActors().withPacks();
    spec.addOption(state);
    spec.addOption(from);
    FollowingHelp.COMMITMENTS.fill(spec);
  }

  private static String state(String text) {
    List<String> states =
        Arrays.stream(Commitment.State.values()).map(one -> one.words().replace(' ', '-')).toList();
    return Arguments.oneOf(text, states).replace('-', ' ');
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    String wanted = state.getValue();
    try (WatchArguments.Opened opened = arguments.open()) {
      output.begin(
          "id", "by", "kind", "act", "state", "since", "role", "reason", "told_by", "day", "sure",
          "entry", "words");
      Optional<LocalDate> first = Optional.ofNullable(from.getValue());
      List<Commitment> all =
          opened
              .ledger()
              .watching(opened.knowledge())
              .commitments(arguments.sides(opened), first, arguments.asOf())
              .stream()
              .sorted(Comparator.comparingInt(CommitmentsCommand::rank))
              .toList();
      for (Commitment one : all) {
        if (wanted == null || one.state().words().equals(wanted)) {
          output.item(new ListingOutput.Item(lines(one), json(one), rows(one)));
        }
      }
    }
    output.end("There is no commitment.");
    return ExitStatus.ALL_READ;
  }

  /** What somebody should look at first. */
  private static int rank(Commitment one) {
    return switch (one.state()) {
      case REPORTED_BROKEN -> 0;
      case WITHDRAWN -> 1;
      case SUPERSEDED -> 2;
      case REPORTED_KEPT -> 3;
      case STANDING -> 4;
    };
  }

  private static String kind(Commitment one) {
    return one.refusal() ? "refusal" : "commitment";
  }

  private static List<String> lines(Commitment one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s  %s  %s %s %s"
            .formatted(
                one.id(),
                one.state().words().toUpperCase(Locale.ROOT),
                one.by(),
                one.refusal() ? "will not:" : "will:",
                one.act().written()));
    for (Entry entry : one.statements().subList(0, Math.min(SHOWN, one.statements().size()))) {
      lines.add(
          "    said %s: %s [%s]"
              .formatted(WatchJson.day(entry.published()), WatchJson.quoted(entry), entry.id()));
    }
    if (one.statements().size() > SHOWN) {
      lines.add("    and " + (one.statements().size() - SHOWN) + " times more");
    }
    for (Finding finding : one.findings().subList(0, Math.min(SHOWN, one.findings().size()))) {
      lines.add("    " + finding.reason() + "; " + WatchJson.line(finding));
    }
    if (one.findings().size() > SHOWN) {
      lines.add("    and " + (one.findings().size() - SHOWN) + " more");
    }
    return lines;
  }

  private static ObjectNode json(Commitment one) {
    ObjectNode json =
        WatchJson.object()
            .put("id", one.id())
            .put("by", one.by())
            .put("kind", kind(one))
            .put("act", one.act().written())
            .put("state", one.state().words());
    WatchJson.put(json, "since", one.since());
    WatchJson.entries(json, "statements", one.statements());
    WatchJson.findings(json, "findings", one.findings());
    return json;
  }

  private static List<List<String>> rows(Commitment one) {
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : one.statements()) {
      rows.add(row(one, List.of("statement", "", "", WatchJson.day(entry.published()), ""), entry));
    }
    for (Finding found : one.findings()) {
      rows.add(
          row(
              one,
              List.of(
                  "finding",
                  found.reason(),
                  found.by(),
                  WatchJson.day(found.day()),
                  String.valueOf(found.sure())),
              found.entry()));
    }
    return rows;
  }

  private static List<String> row(Commitment one, List<String> finding, Entry entry) {
    List<String> row =
        new ArrayList<>(
            List.of(
                one.id(),
                one.by(),
                kind(one),
                one.act().written(),
                one.state().words(),
                one.since().map(Object::toString).orElse("")));
    row.addAll(finding);
    row.add(entry.id());
    row.add(WatchJson.quoted(entry));
    return row;
  }
}
