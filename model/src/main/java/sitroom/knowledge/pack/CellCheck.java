package sitroom.knowledge.pack;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sitroom.knowledge.pack.ColumnType.Target;

/** What is wrong with a cell. */
final class CellCheck {
  private static final Pattern ID = Pattern.compile("[^\\s|,]+");
  private static final String ODD = "\u007F\u00A0\u00AD\u200B\u200E\u200F\uFEFF\uFFFD";
  private static final Set<String> ISO3 =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final Target COUNTRIES = new Target("countries", "iso3");
  private static final int MANY = 45;

  private final References references;

  CellCheck(References references) {
    this.references = references;
  }

  /** The first thing wrong with a cell's characters or with what it says. */
  Optional<String> problem(ColumnSpec column, String cell) {
    if (!cell.equals(cell.strip())) {
      return Optional.of("has blanks before or after it; delete them");
    }
    if (cell.isEmpty()) {
      return column.required() ? Optional.of("is empty and must be filled") : Optional.empty();
    }
    if (cell.chars().anyMatch(letter -> letter < 0x20 || ODD.indexOf(letter) >= 0)) {
      return Optional.of("has an invisible or broken character in \"" + cell + "\"; type it anew");
    }
    if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
      return Optional.of(
          "has letters and accents as separate characters in \""
              + cell
              + "\"; save it as Unicode NFC");
    }
    return meaning(column.type(), cell);
  }

  private Optional<String> meaning(ColumnType type, String cell) {
    if (type instanceof ColumnType.Id) {
      return when(
          !ID.matcher(cell).matches(),
          "\"" + cell + "\" is no id: it may have no blanks, commas or bars");
    } else if (type instanceof ColumnType.Date) {
      return when(
          !PartialDate.isOne(cell),
          "\"" + cell + "\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD, as 2021-12-08");
    } else if (type instanceof ColumnType.Iso3) {
      return iso3(cell);
    } else if (type instanceof ColumnType.Numeric numeric) {
      return number(numeric, cell);
    } else if (type instanceof ColumnType.OneOf oneOf) {
      return when(
          !oneOf.words().contains(cell),
          "\"" + cell + "\" is none of its words: " + String.join(", ", oneOf.words()));
    } else if (type instanceof ColumnType.Form form) {
      return when(
          !form.pattern().matcher(cell).matches(),
          "\"" + cell + "\" has not the form " + form.pattern().pattern());
    } else if (type instanceof ColumnType.Reference reference) {
      return reference(reference, cell);
    } else if (type instanceof ColumnType.OrWord either) {
      return either.words().contains(cell) ? Optional.empty() : meaning(either.type(), cell);
    } else if (type instanceof ColumnType.Parts parts) {
      return parts(parts, cell);
    }
    return Optional.empty();
  }

  private Optional<String> parts(ColumnType.Parts list, String cell) {
    Set<String> seen = new HashSet<>();
    for (String part : cell.split("\\|", -1)) {
      if (part.isBlank()) {
        return Optional.of("has an empty part; between two bars something must stand");
      }
      if (!part.equals(part.strip())) {
        return Optional.of("has blanks around the part \"" + part.strip() + "\"; delete them");
      }
      if (!seen.add(part)) {
        return Optional.of("has the part \"" + part + "\" twice; delete one");
      }
      Optional<String> problem = meaning(list.of(), part);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<String> iso3(String cell) {
    return when(
        !ISO3.contains(cell)
            && !(references.knows(COUNTRIES) && references.values(COUNTRIES).contains(cell)),
        "\"" + cell + "\" is no ISO 3166 alpha-3 code; write three capital letters, as UKR");
  }

  private static Optional<String> number(ColumnType.Numeric type, String cell) {
    try {
      double value = type.whole() ? Long.parseLong(cell) : Double.parseDouble(cell);
      return when(
          !(value >= type.least() && value <= type.most()),
          cell + " lies outside " + type.least() + " to " + type.most());
    } catch (NumberFormatException e) {
      return Optional.of("\"" + cell + "\" is no " + (type.whole() ? "whole " : "") + "number");
    }
  }

  private Optional<String> reference(ColumnType.Reference reference, String cell) {
    List<Target> targets = reference.targets();
    if (targets.stream().anyMatch(target -> references.values(target).contains(cell))) {
      return Optional.empty();
    }
    String nearest =
        references
            .nearest(targets, cell)
            .map(value -> "; did you mean \"" + value + "\"?")
            .orElse("");
    String where = targets.stream().map(Target::toString).collect(Collectors.joining(" or "));
    if (reference.code()) {
      List<String> codes =
          targets.stream().flatMap(target -> references.values(target).stream()).toList();
      String list =
          nearest.isEmpty() && codes.size() <= MANY ? " (" + String.join(", ", codes) + ")" : "";
      return Optional.of("\"" + cell + "\" is not among " + where + list + nearest);
    }
    return Optional.of(
        "\""
            + cell
            + "\" is not in "
            + where
            + (nearest.isEmpty() ? "; add its row or mend the spelling" : nearest));
  }

  private static Optional<String> when(boolean wrong, String message) {
    return wrong ? Optional.of(message) : Optional.empty();
  }
}
