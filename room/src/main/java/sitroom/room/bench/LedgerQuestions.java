package sitroom.room.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.model.ActorMention;

/** What a desk asks of a ledger, with other names and days each time. */
public final class LedgerQuestions {
  private static final List<String> FORMS =
      List.of(
          "",
          "sanctions",
          "said",
          "troops border",
          "\"security guarantees\"",
          "invad* -talks",
          "actor:%1$s",
          "source:%1$s act:THREATEN",
          "pair:%1$s,%2$s",
          "pair:%1$s,%2$s speech:demand said:%3$d",
          "act:SANCTION said:%3$d-%4$02d",
          "speech:threat factuality:conditional",
          "on:%3$d-%4$02d",
          "country:%1$s on:%3$d confidence>=0.7",
          "outlet:\"Outlet %4$d\" act:CONSULT",
          "(sanctions OR \"economic measures\") actor:%1$s said:%3$d-%4$02d..%3$d",
          "-act:CONSULT speech:refusal,rejection target:%2$s",
          "-said:%3$d denied");

  private LedgerQuestions() {}

  /** Each form so many times. */
  public static List<Question> of(List<ActorMention> actors, int times, long seed) {
    Random chance = new Random(seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String form : FORMS) {
        questions.add(
            parsed(
                form.formatted(
                    quoted(actors, chance),
                    quoted(actors, chance),
                    2015 + chance.nextInt(10),
                    1 + chance.nextInt(12))));
      }
    }
    return questions;
  }

  /** Between quotation marks an actor's name is one value; in a pair it stands without. */
  private static String quoted(List<ActorMention> actors, Random chance) {
    ActorMention actor = actors.get(chance.nextInt(actors.size()));
    return actor.side().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  private static Question parsed(String question) {
    try {
      return QuestionParser.parse(question);
    } catch (QuestionException e) {
      throw new IllegalStateException(question, e);
    }
  }
}
