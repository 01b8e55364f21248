package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sitroom.knowledge.frames.ConditionMarker;
import sitroom.model.Polarity;
import sitroom.reader.parse.Sentence;

/**
 * The conditions of a sentence: "if ...", "unless ...", "in the event of ...", "should Russia
 * invade, ...".
 */
final class Conditions {
  private final SentenceView view;
  private final Grammar grammar;
  private final Sentence sentence;
  private final List<Found> found = new ArrayList<>();

  /**
   * One condition.
   *
   * @param head head of the clause or phrase that must come true
   * @param governor the word that it hangs on
   * @param marker the words that open it
   */
  record Found(int head, int governor, Polarity polarity, ConditionMarker marker) {}

  Conditions(SentenceView view) {
    this.view = view;
    this.grammar = view.grammar();
    this.sentence = view.sentence();
    for (ConditionMarker marker : view.lexicon().conditions()) {
      if (marker.words().equals("should")) {
        inverted(marker);
      } else {
        marked(marker);
      }
    }
  }

  List<Found> all() {
    return List.copyOf(found);
  }

  private void marked(ConditionMarker marker) {
    String[] words = marker.words().split(" ", -1);
    for (int start = 0; start + words.length < sentence.size(); start++) {
      if (!matches(words, start)) {
        continue;
      }
      int after = start + words.length;
      int head = marker.clause() ? clauseHead(start, after) : phraseHead(start, after);
      int governor = head < 0 ? -1 : governor(head, start, after);
      if (governor >= 0
          && found.stream().noneMatch(one -> one.head() == head)
          && (governor != sentence.head(head) || !isQuestion(head, marker))
          && !view.lexicon().isIn("proviso", grammar.lemma(head))
          && (!marker.aheadOnly() || liesAhead(governor))) {
        found.add(new Found(head, governor, marker.polarity(), marker));
      }
    }
  }

  private boolean liesAhead(int governor) {
    Modality modality = view.modality(governor, Modality.FACT);
    return modality == Modality.FUTURE || modality == Modality.DEMANDED;
  }

  /** "asked if" and "see whether" open questions, not conditions. */
  private boolean isQuestion(int head, ConditionMarker marker) {
    return marker.clause()
        && (grammar.relation(head).equals("ccomp") || grammar.relation(head).equals("csubj"));
  }

  private boolean matches(String[] words, int start) {
    for (int i = 0; i < words.length; i++) {
      if (!sentence.form(start + i).toLowerCase(Locale.ROOT).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** What a condition hangs on, past the words that open it: "as long as it lasts". */
  private int governor(int head, int start, int after) {
    int governor = sentence.head(head);
    while (governor >= start && governor < after) {
      governor = sentence.head(governor);
    }
    return governor;
  }

  /**
   * The clause that the marker's words open; of "as long as" the last word opens it, and what
   * follows "provided that" hangs on its first.
   */
  private int clauseHead(int start, int after) {
    for (int word = start; word < after; word++) {
      int head = clauseHead(word);
      if (head >= after) {
        return head;
      }
    }
    for (int word = start; word < after; word++) {
      for (int child : grammar.children(word, "ccomp", "acl")) {
        if (child >= after && grammar.isFinite(child)) {
          return child;
        }
      }
    }
    return -1;
  }

  /** The clause whose marker stands here. */
  private int clauseHead(int marker) {
    int head = sentence.head(marker);
    String relation = grammar.relation(marker);
    boolean marks =
        relation.equals("mark")
            || relation.equals("advmod")
            || relation.equals("case")
            || relation.equals("fixed")
            || relation.equals("cc");
    if (head >= 0 && relation.equals("fixed")) {
      return clauseHead(head);
    }
    if (head < 0 || !marks) {
      return -1;
    }
    String own = grammar.relation(head);
    return own.equals("advcl")
            || own.equals("acl")
            || own.equals("parataxis")
            || own.equals("ccomp")
            || own.equals("csubj")
            || own.equals("conj")
        ? head
        : -1;
  }

  /** The highest word of the phrase that begins after the marker. */
  private int phraseHead(int start, int after) {
    int head = after;
    while (sentence.head(head) >= after && reachesFrom(sentence.head(head), start)) {
      head = sentence.head(head);
    }
    return grammar.isNominal(head) || grammar.isGerund(head) || grammar.isVerb(head) ? head : -1;
  }

  private boolean reachesFrom(int head, int start) {
    return sentence.reach(head)[0] >= start;
  }

  private void inverted(ConditionMarker marker) {
    for (int token = 0; token < sentence.size(); token++) {
      if (!grammar.relation(token).equals("advcl")) {
        continue;
      }
      for (int aux : grammar.children(token, "aux")) {
        boolean first = sentence.reach(token)[0] == aux;
        boolean opener =
            grammar.lemma(aux).equals("should")
                || grammar.lemma(aux).equals("have") && sentence.token(aux).xpos().equals("VBD");
        if (first && opener) {
          found.add(new Found(token, sentence.head(token), marker.polarity(), marker));
        }
      }
    }
  }

  /** The condition that hangs on a word or on anything under it. */
  java.util.Optional<Found> under(int token) {
    java.util.Optional<Found> direct =
        found.stream().filter(one -> one.governor() == token).findFirst();
    return direct.isPresent()
        ? direct
        : found.stream().filter(one -> view.sentence().isUnder(one.governor(), token)).findFirst();
  }

  /** Whether a word lies inside a condition. */
  boolean holds(int token) {
    return found.stream().anyMatch(one -> sentence.isUnder(token, one.head()));
  }
}
