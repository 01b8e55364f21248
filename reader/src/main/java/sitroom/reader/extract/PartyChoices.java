package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Widens the alternatives for a role: where a phrase is no actor itself ("Iraqi bases", "the
 * embassy of France"), the actor may be its possessor, its modifier, or stand in a phrase under it.
 */
final class PartyChoices {
  private static final List<String> INSIDE =
      List.of(
          "poss",
          "of",
          "adj",
          "against",
          "by",
          "from",
          "in",
          "on",
          "to",
          "for",
          "at",
          "with",
          "between",
          "across",
          "such_as",
          "including");
  private static final List<String> FRIENDLY =
      INSIDE.stream().filter(role -> !role.equals("against") && !role.equals("from")).toList();
  private static final int MOST = 24;

  private final SentenceView view;

  PartyChoices(SentenceView view) {
    this.view = view;
  }

  /** The targets of a friendly act: "defend its freedom from X" does X no favour. */
  List<Party> widenedFriendly(List<Party> parties) {
    return widened(parties, FRIENDLY);
  }

  List<Party> widened(List<Party> parties) {
    return widened(parties, INSIDE);
  }

  private List<Party> widened(List<Party> parties, List<String> roles) {
    Set<Party> all = new LinkedHashSet<>();
    for (Party party : parties) {
      all.add(party);
      if (party instanceof Party.Phrase phrase && phrase.sentence() == view.sentence().number()) {
        for (int inner : inside(phrase.token(), 2, roles)) {
          if (all.size() < MOST) {
            all.add(view.phrase(inner));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private List<Integer> inside(int token, int depth, List<String> roles) {
    List<Integer> found = new ArrayList<>();
    for (String role : roles) {
      for (int child : view.roles().find(token, role)) {
        if (view.sentence().head(child) == token) {
          found.add(child);
          if (depth > 1) {
            found.addAll(inside(child, depth - 1, roles));
          }
        }
      }
    }
    // "allies such as Norway", "our ally, Norway"
    for (int beside : view.grammar().children(token, "appos")) {
      found.add(beside);
    }
    for (int conjunct : view.grammar().children(token, "conj")) {
      if (depth > 1) {
        found.addAll(inside(conjunct, depth - 1, roles));
      }
    }
    return found;
  }
}
