package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Offers each name of a sentence as one node, whatever the tree makes of its inside: "Joe Biden" is
 * flat under its first word, "Security Council" a compound under its last, "United Nations" has an
 * adjective; titles hang under the name.
 */
public final class Names {
  private final Sentence sentence;
  private final List<Name> names = new ArrayList<>();
  private final int[] nameOf;

  private Names(Sentence sentence) {
    this.sentence = sentence;
    this.nameOf = new int[sentence.size()];
    Arrays.fill(nameOf, -1);
  }

  /** The names of a sentence. */
  public static Names in(Sentence sentence) {
    Names names = new Names(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      if (names.nameOf[i] < 0 && names.isNameHead(i)) {
        names.add(i);
      }
    }
    return names;
  }

  /** All names, in the order of their heads. */
  public List<Name> all() {
    return List.copyOf(names);
  }

  /** The name that a token belongs to; a title belongs to none. */
  public Optional<Name> at(int token) {
    return nameOf[token] < 0 ? Optional.empty() : Optional.of(names.get(nameOf[token]));
  }

  /**
   * The token that stands for a token in the tree of nodes: the head of its name, also for a title
   * of that name, or itself.
   */
  public int nodeOf(int token) {
    int node = isTitle(token) ? sentence.head(token) : token;
    return at(node).map(Name::head).orElse(node);
  }

  private boolean isNameHead(int token) {
    return isProper(token)
        && !isTitle(token)
        && (sentence.head(token) == Sentence.ROOT || !isPart(token));
  }

  private boolean isProper(int token) {
    return sentence.upos(token).equals("PROPN") || sentence.token(token).xpos().startsWith("NNP");
  }

  /** Whether a token hangs inside the name of its head. */
  private boolean isPart(int token) {
    int head = sentence.head(token);
    if (head == Sentence.ROOT || !isProper(head)) {
      return false;
    }
    return switch (sentence.token(token).relation()) {
      case "flat", "goeswith" -> true;
      case "compound", "amod", "nummod" -> isProper(token) && !isTitle(token);
      default -> false;
    };
  }

  /** Whether a token is the title of the name that it hangs under. */
  private boolean isTitle(int token) {
    int head = sentence.head(token);
    if (head == Sentence.ROOT) {
      return false;
    }
    return switch (sentence.label(token)) {
      case "nmod:desc" -> isProper(head);
      case "compound" -> isPerson(head) && sentence.token(token).name().equals("O");
      default -> false;
    };
  }

  private boolean isPerson(int token) {
    return sentence.token(token).name().endsWith("-PER");
  }

  private void add(int head) {
    int first = head;
    int last = head;
    List<Integer> titles = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      int token = open.remove(open.size() - 1);
      first = Math.min(first, token);
      last = Math.max(last, token);
      for (int child : sentence.children(token)) {
        if (isTitle(child)) {
          titles.add(child);
        } else if (isPart(child)) {
          open.add(child);
        }
      }
    }
    int from = taggedFirst(head, first);
    int to = taggedLast(head, last);
    titles.removeIf(title -> from <= title && title <= to);
    titles.sort(null);
    Arrays.fill(nameOf, from, to + 1, names.size());
    names.add(new Name(sentence, head, from, to, titles));
  }

  /**
   * The name's first token, going on to the left while the name tags do and the tokens hang under
   * the head.
   */
  private int taggedFirst(int head, int first) {
    int from = first;
    while (from > 0
        && sentence.token(from).name().startsWith("I-")
        && sentence.isUnder(from - 1, head)) {
      from--;
    }
    return from;
  }

  /** The name's last token, going on to the right in the same way: "Ministry of Defence". */
  private int taggedLast(int head, int last) {
    int to = last;
    while (to + 1 < sentence.size()
        && sentence.token(to + 1).name().startsWith("I-")
        && sentence.isUnder(to + 1, head)) {
      to++;
    }
    return to;
  }
}
