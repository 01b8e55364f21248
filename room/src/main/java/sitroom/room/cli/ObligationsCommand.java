package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.watch.Obligation;
import sitroom.ledger.watch.Obligations;

/** {@code sitroom obligations}: what treaties ask of an actor and for it, as of a day. */
final class ObligationsCommand implements Callable<Integer> {
  private static final int NAMED = 6;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("obligations");
  private final WatchArguments arguments;
  private final PositionalParamSpec actor =
      PositionalParamSpec.builder()
          .paramLabel("ACTOR")
          .required(true)
          .type(String.class)
          .description("A state or organisation, such as Ukraine.")
          .build();

  ObligationsCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(actor);
    arguments = new WatchArguments(streams, ledgers, spec).withFormat().withDay().withPacks();
    FollowingHelp.OBLIGATIONS.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    try (WatchArguments.Opened opened = arguments.open()) {
      Obligations all =
          opened
              .ledger()
              .watching(opened.knowledge())
              .obligations(arguments.side(actor.getValue(), opened), arguments.asOf());
      output.begin("treaty", "article", "class", "summary", "others", "rows");
      all.owed().forEach(one -> output.item(item(one)));
      all.none().forEach(one -> output.item(item(one)));
    }
    output.end("The packs know of no treaty.");
    return ExitStatus.ALL_READ;
  }

  private static ListingOutput.Item item(Obligation one) {
    List<String> names = one.bound().stream().map(Obligation.Party::name).toList();
    String others =
        names.size() > NAMED
            ? String.join(", ", names.subList(0, NAMED))
                + " and "
                + (names.size() - NAMED)
                + " more"
            : String.join(", ", names);
    List<String> lines =
        List.of(
            "%s, article %s (%s) with %s"
                .formatted(one.treaty(), one.article(), one.kind(), others),
            "    " + one.summary() + " [" + one.row() + "]");
    ObjectNode json =
        WatchJson.object()
            .put("treaty", one.treaty())
            .put("article", one.article())
            .put("class", one.kind())
            .put("summary", one.summary())
            .put("row", one.row())
            .put("sure", one.sure());
    ArrayNode parties = json.putArray("others");
    one.bound()
        .forEach(
            party ->
                parties
                    .addObject()
                    .put("side", party.side())
                    .put("name", party.name())
                    .put("row", party.row()));
    List<String> places = new ArrayList<>(List.of(one.row()));
    one.bound().stream().map(Obligation.Party::row).distinct().forEach(places::add);
    List<String> row =
        List.of(
            one.treaty(),
            one.article(),
            one.kind(),
            one.summary(),
            one.bound().stream().map(Obligation.Party::side).collect(Collectors.joining("; ")),
            String.join("; ", places));
    return new ListingOutput.Item(lines, json, List.of(row));
  }

  private static ListingOutput.Item item(Obligation.None none) {
    ObjectNode json =
        WatchJson.object()
            .put("treaty", none.treaty())
            .put("article", none.article())
            .put("class", "none")
            .put("summary", none.words());
    ArrayNode rows = json.putArray("rows");
    none.rows().forEach(rows::add);
    String cited = String.join("; ", none.rows());
    return new ListingOutput.Item(
        List.of(none.words() + " [" + cited.replace("; ", ", ") + "]"),
        json,
        List.of(List.of(none.treaty(), none.article(), "none", none.words(), "", cited)));
  }
}
