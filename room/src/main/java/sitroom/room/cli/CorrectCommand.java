package sitroom.room.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import sitroom.knowledge.Knowledge;
import sitroom.ledger.Ledger;
import sitroom.model.Entry;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.correct.EntryChange;
import sitroom.room.correct.WrongValueException;

/** {@code sitroom correct}: says what is wrong with an entry. */
final class CorrectCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;

  private final PositionalParamSpec id =
      PositionalParamSpec.builder()
          .paramLabel("ENTRY")
          .required(true)
          .type(String.class)
          .description("The entry's id.")
          .build();
  private final OptionSpec withdraw =
      Arguments.flag("Take the entry back: it should not have been read.", "--withdraw");
  private final OptionSpec set =
      OptionSpec.builder("--set")
          .paramLabel("FIELD=VALUE")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .description(
              "What is right instead; may be given several times. Without a value the field is"
                  + " emptied.")
          .build();
  private final OptionSpec why =
      OptionSpec.builder("--why")
          .paramLabel("TEXT")
          .required(true)
          .type(String.class)
          .description("Why; it is kept with the correction.")
          .build();
  private final OptionSpec who =
      OptionSpec.builder("--who")
          .paramLabel("NAME")
          .type(String.class)
          .description("Who says so (default: the name of the user of this machine).")
          .build();
  private final OptionSpec packs = Arguments.packs();

  CorrectCommand(Streams streams, LedgerSource source) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(source);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("correct").addPositional(id);
    List.of(ledgers.option(), withdraw, set, why, who, packs).forEach(spec::addOption);
    FollowingHelp.CORRECT.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    boolean gone = Boolean.TRUE.equals(withdraw.getValue());
    List<String> settings = set.getValue() == null ? List.of() : set.<List<String>>getValue();
    if (gone == !settings.isEmpty()) {
      throw wrong("say either --withdraw or --set FIELD=VALUE");
    }
    String reason = why.<String>getValue().strip();
    if (reason.isEmpty()) {
      throw wrong("say --why: whoever reads the ledger later will want to know");
    }
    String given = who.getValue();
    String name = given == null ? System.getProperty("user.name", "unknown") : given;
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    try (Ledger ledger = ledgers.open(messages::say)) {
      String wanted = id.getValue();
      Entry entry =
          ledger
              .documents()
              .entry(wanted)
              .orElseThrow(() -> wrong("there is no entry " + wanted + " that counts"));
      if (gone) {
        ledger.corrections().withdraw(wanted, name, reason);
        out.println("withdrawn: " + wanted);
      } else {
        Entry right = changed(entry, settings);
        ledger.corrections().replace(wanted, right, name, reason);
        out.println(wanted + " is now " + right.id());
      }
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private Entry changed(Entry entry, List<String> settings) throws SetUpException {
    List<Path> all = new ArrayList<>(Home.find().packs());
    all.addAll(Arguments.paths(packs));
    try {
      return new EntryChange(Knowledge.load(all)).of(entry, settings);
    } catch (WrongValueException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
