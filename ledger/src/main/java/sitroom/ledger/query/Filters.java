package sitroom.ledger.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sitroom.ledger.query.QuestionTokens.Filter;
import sitroom.model.Coded;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.SpeechAct;

/**
 * The filters of the language: {@code actor:}, {@code source:}, {@code target:}, {@code by:},
 * {@code pair:}, {@code act:}, {@code speech:}, {@code factuality:}, {@code country:}, {@code
 * place:}, {@code outlet:}, {@code said:}, {@code on:}, {@code confidence>=}. Several values with
 * commas between are alternatives.
 */
final class Filters {
  private static final Map<String, List<Facet>> ACTORS =
      Map.of(
          "actor", List.of(Facet.SOURCE, Facet.TARGET),
          "source", List.of(Facet.SOURCE),
          "target", List.of(Facet.TARGET),
          "by", List.of(Facet.SPEAKER));
  private static final Map<String, Facet> NAMES =
      Map.of("country", Facet.COUNTRY, "place", Facet.PLACE, "outlet", Facet.OUTLET);
  private static final String ALL =
      "actor, source, target, by, pair, act, speech, factuality, country, place, outlet, said, on,"
          + " confidence";

  private Filters() {}

  static Question question(Filter filter) throws QuestionException {
    String name = filter.name().toLowerCase(Locale.ROOT);
    if (name.equals("pair")) {
      return pair(filter.value());
    }
    if (name.equals("confidence")) {
      return confidence(filter.value());
    }
    List<Question> any = new ArrayList<>();
    for (String value : values(filter)) {
      any.add(question(name, value));
    }
    return any.size() == 1 ? any.get(0) : new Question.Or(any);
  }

  private static List<String> values(Filter filter) throws QuestionException {
    if (filter.quoted()) {
      return List.of(filter.value());
    }
    List<String> values =
        Stream.of(filter.value().split(",", -1)).filter(value -> !value.isBlank()).toList();
    if (values.isEmpty()) {
      throw new QuestionException("'" + filter.name() + ":' needs a value");
    }
    return values;
  }

  private static Question question(String name, String value) throws QuestionException {
    if (ACTORS.containsKey(name)) {
      return new Question.Actor(named(name, value), ACTORS.getOrDefault(name, List.of()));
    }
    if (NAMES.containsKey(name)) {
      return new Question.Term(NAMES.getOrDefault(name, Facet.ANY).term(named(name, value)));
    }
    return switch (name) {
      case "act" -> coded(Facet.ACT, name, value, EventType.values());
      case "speech" -> coded(Facet.SPEECH, name, value, SpeechAct.values());
      case "factuality" -> coded(Facet.FACTUALITY, name, value, Factuality.values());
      case "said" -> new Question.Said(DayRange.of(value));
      case "on" -> new Question.On(DayRange.of(value));
      default ->
          throw new QuestionException(
              "there is no filter '"
                  + name
                  + ":'; there are "
                  + ALL
                  + ". Words with a colon stand between quotation marks");
    };
  }

  private static String named(String filter, String value) throws QuestionException {
    if (Words.slug(value).isEmpty()) {
      throw new QuestionException("'" + filter + ":' needs a name");
    }
    return value;
  }

  private static Question coded(Facet facet, String name, String value, Coded[] codes)
      throws QuestionException {
    String slug = Words.slug(value);
    for (Coded code : codes) {
      if (Words.slug(code.code()).equals(slug)) {
        return new Question.Term(facet.term(code.code()));
      }
    }
    List<String> known = Arrays.stream(codes).map(code -> Words.slug(code.code())).toList();
    throw new QuestionException(
        "'" + name + ":" + value + "': there are " + String.join(", ", known));
  }

  private static Question pair(String value) throws QuestionException {
    String[] both = value.split(",", -1);
    if (both.length != 2 || Words.slug(both[0]).isEmpty() || Words.slug(both[1]).isEmpty()) {
      throw new QuestionException(
          "'pair:' needs two actors with a comma between, such as pair:USA,RUS");
    }
    return new Question.Pair(both[0], both[1]);
  }

  private static Question confidence(String value) throws QuestionException {
    try {
      double atLeast = Double.parseDouble(value.replace(">=", ""));
      if (atLeast >= 0 && atLeast <= 1) {
        return new Question.Confidence(atLeast);
      }
    } catch (NumberFormatException e) {
      throw new QuestionException("'" + value + "' is no number between 0 and 1");
    }
    throw new QuestionException("'" + value + "' is no number between 0 and 1");
  }
}
