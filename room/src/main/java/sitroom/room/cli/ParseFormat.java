package sitroom.room.cli;

import picocli.CommandLine.TypeConversionException;

/** The forms in which {@code parse} prints trees. */
enum ParseFormat {
  CONLLU,
  HTML;

  static ParseFormat of(String name) {
    return switch (name) {
      case "conllu" -> CONLLU;
      case "html" -> HTML;
      default -> throw new TypeConversionException("'" + name + "' is none of conllu, html");
    };
  }

  LedgerOutput to(TextOut out) {
    return switch (this) {
      case CONLLU -> new ConlluOutput(out);
      case HTML -> new TreePage(out);
    };
  }
}
