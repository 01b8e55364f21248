package sitroom.room.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;

/** {@code --ledger URL}: which ledger a command works on. */
final class LedgerArgument {
  private final LedgerSource source;
  private final OptionSpec option =
      OptionSpec.builder("--ledger")
          .paramLabel("URL")
          .type(String.class)
          .description(
              "The ledger: a file, or postgresql://USER@HOST/DATABASE (default: what"
                  + " SITROOM_LEDGER names, else ~/.local/share/sitroom/ledger.db).")
          .build();

  LedgerArgument(LedgerSource source) {
    this.source = source;
  }

  OptionSpec option() {
    return option;
  }

  private String url() {
    String given = option.getValue();
    return given == null ? source.usual() : given;
  }

  Ledger open(Consumer<String> say) {
    return source.open(url(), say);
  }

  Ledger openOrMake(Consumer<String> say) {
    return source.openOrMake(url(), say);
  }
}
