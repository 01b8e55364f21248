package sitroom.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All names of actors, found in a sentence's words by the longest match.
 *
 * <p>Accents do not count. Capitals do: a piece that a pack writes with a capital needs one in the
 * text, and a short acronym ("US", "WHO", "IS") must be all capitals, so that it is not taken for
 * the common word.
 */
public final class Gazetteer {
  private static final int LONGEST_ACRONYM = 5;

  private final Map<String, List<Name>> names;
  private final Map<String, Integer> longest;

  /**
   * A name found in a sentence.
   *
   * @param start number of its first word
   * @param end number of the word after its last
   * @param meanings what it may stand for, in the order of the packs; never empty
   */
  public record Found(int start, int end, List<Meaning> meanings) {
    public Found {
      meanings = List.copyOf(meanings);
    }

    public boolean covers(int word) {
      return start <= word && word < end;
    }
  }

  private record Name(List<String> written, Meaning meaning) {
    boolean fits(List<String> text, int from) {
      boolean acronym = written.size() == 1 && isAcronym(written.get(0));
      for (int i = 0; i < written.size(); i++) {
        String here = text.get(from + i);
        if (acronym && !isAllCapitals(here)) {
          return false;
        }
        if (Character.isUpperCase(written.get(i).charAt(0))
            && !Character.isUpperCase(here.charAt(0))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isAcronym(String piece) {
      return piece.length() > 1 && piece.length() <= LONGEST_ACRONYM && isAllCapitals(piece);
    }

    private static boolean isAllCapitals(String piece) {
      for (int i = 0; i < piece.length(); i++) {
        if (Character.isLowerCase(piece.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private Gazetteer(Map<String, List<Name>> names, Map<String, Integer> longest) {
    this.names = names;
    this.longest = longest;
  }

  static Gazetteer of(List<NamedMeaning> meanings) {
    Map<String, List<Name>> names = new HashMap<>(meanings.size() * 2);
    Map<String, Integer> longest = new HashMap<>();
    for (NamedMeaning named : meanings) {
      NamePieces pieces = NamePieces.of(named.form());
      if (pieces.folded().isEmpty()) {
        continue;
      }
      names
          .computeIfAbsent(String.join(" ", pieces.folded()), key -> new ArrayList<>(1))
          .add(new Name(pieces.written(), named.meaning()));
      longest.merge(pieces.folded().get(0), pieces.folded().size(), Math::max);
    }
    return new Gazetteer(names, longest);
  }

  /**
   * The names in a sentence, from left to right, none overlapping another; of several at one word
   * the longest.
   *
   * @param words as written, possessive endings as words of their own
   */
  public List<Found> find(List<String> words) {
    Pieces pieces = Pieces.of(words);
    List<Found> found = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      List<Found> here = namesAt(pieces, word);
      if (here.isEmpty()) {
        word++;
      } else {
        Found next = reaching(pieces, word, here.get(0));
        found.add(next);
        word = next.end();
      }
    }
    return found;
  }

  /**
   * "the West Bank" is the West Bank, not the West: a name behind an article wins if it reaches
   * further.
   */
  private Found reaching(Pieces pieces, int word, Found first) {
    boolean article =
        pieces.folded().get(pieces.firstOf(word)).equals("the") && first.end() > word + 1;
    List<Found> second = article ? namesAt(pieces, word + 1) : List.of();
    return !second.isEmpty() && second.get(0).end() > first.end() ? second.get(0) : first;
  }

  /** The names that begin with a word, the longest first. */
  public List<Found> at(List<String> words, int word) {
    return namesAt(Pieces.of(words), word);
  }

  /** What the whole of a name may stand for. */
  public List<Meaning> meanings(String name) {
    Pieces pieces = Pieces.of(List.of(name));
    return pieces.folded().isEmpty() ? List.of() : fitting(pieces, 0, pieces.folded().size());
  }

  private List<Found> namesAt(Pieces pieces, int word) {
    int first = pieces.firstOf(word);
    if (first >= pieces.firstOf(word + 1)) {
      return List.of();
    }
    int most =
        Math.min(
            longest.getOrDefault(pieces.folded().get(first), 0), pieces.folded().size() - first);
    List<Found> found = new ArrayList<>(1);
    for (int length = most; length > 0; length--) {
      int end = pieces.wordEndingAt(first + length);
      if (end > word) {
        List<Meaning> meanings = fitting(pieces, first, length);
        if (!meanings.isEmpty()) {
          found.add(new Found(word, end, meanings));
        }
      }
    }
    return found;
  }

  private List<Meaning> fitting(Pieces pieces, int first, int length) {
    List<Name> here = names.get(String.join(" ", pieces.folded().subList(first, first + length)));
    if (here == null) {
      return List.of();
    }
    return here.stream()
        .filter(name -> name.fits(pieces.written(), first))
        .map(Name::meaning)
        .toList();
  }

  /** The pieces of a row of words, with the word that each belongs to. */
  private record Pieces(List<String> folded, List<String> written, int[] firsts) {
    static Pieces of(List<String> words) {
      List<String> folded = new ArrayList<>(words.size());
      List<String> written = new ArrayList<>(words.size());
      int[] firsts = new int[words.size() + 1];
      for (int i = 0; i < words.size(); i++) {
        firsts[i] = folded.size();
        NamePieces pieces = NamePieces.of(words.get(i));
        folded.addAll(pieces.folded());
        written.addAll(pieces.written());
      }
      firsts[words.size()] = folded.size();
      return new Pieces(folded, written, firsts);
    }

    int firstOf(int word) {
      return firsts[word];
    }

    /** The word before which {@code piece} begins, or -1 where it stands inside a word. */
    int wordEndingAt(int piece) {
      int at = java.util.Arrays.binarySearch(firsts, piece);
      if (at < 0) {
        return -1;
      }
      while (at > 0 && firsts[at - 1] == piece) {
        at--;
      }
      return at;
    }
  }
}
