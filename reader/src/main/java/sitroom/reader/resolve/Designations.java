package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Meaning;
import sitroom.knowledge.Title;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Reads what stands right before a person's name, by the words' order: "former French foreign
 * minister", "President of Belarus", "NATO Secretary General". Trees are often wrong inside such
 * phrases, the order of words never is.
 */
final class Designations {
  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "on", "with", "from");
  private static final Set<String> LOOSE =
      Set.of("amod", "compound", "nmod:desc", "nummod", "nmod");

  private final ActorStage stage;
  private final TitlePhrases titles;

  Designations(ActorStage stage, TitlePhrases titles) {
    this.stage = stage;
    this.titles = titles;
  }

  /**
   * What a person is called.
   *
   * @param start first token of the designation; the name's first where there is none
   * @param title the last title before the name that is a role, else the rank or courtesy
   * @param former whether the office is said to be past
   * @param whose the names that tell whose office it is, in the order of the text
   * @param lemmas of all words of the designation
   */
  record Designation(
      int start,
      Optional<Title> title,
      boolean former,
      List<NameSpan> whose,
      List<String> lemmas) {}

  Designation before(int number, int nameStart) {
    Sentence sentence = stage.sentence(number);
    Walk walk = new Walk(sentence, stage.names(number), nameStart);
    walk.run();
    List<String> lemmas =
        sentence.tokens().subList(walk.at, nameStart).stream().map(Token::lemma).toList();
    return new Designation(walk.at, walk.title, walk.former, List.copyOf(walk.whose), lemmas);
  }

  /** A walk from a name to the left. */
  private final class Walk {
    private final Sentence sentence;
    private final SentenceNames names;
    private final int nameStart;
    private final List<NameSpan> whose = new ArrayList<>();
    private Optional<Title> title = Optional.empty();
    private boolean former;
    private int at;

    private Walk(Sentence sentence, SentenceNames names, int nameStart) {
      this.sentence = sentence;
      this.names = names;
      this.nameStart = nameStart;
      this.at = nameStart;
    }

    private void run() {
      while (at > 0 && (takeTitle(at) || takeOwner() || takeLooseWord())) {
        // Each step moves to the left.
      }
    }

    private boolean takeTitle(int end) {
      Optional<TitlePhrases.At> found = titles.endingAt(sentence, end);
      if (found.isEmpty()) {
        return false;
      }
      Title here = found.get().title();
      if (here.isModifier()) {
        former |= here.officeType().equals("former");
      } else if (title.isEmpty() || (!title.get().isRole() && here.isRole())) {
        title = Optional.of(here);
      }
      at = found.get().start();
      return true;
    }

    private boolean takeOwner() {
      boolean possessive = sentence.token(at - 1).xpos().equals("POS");
      Optional<NameSpan> owner = names.endingAt(possessive ? at - 1 : at).filter(this::isOwner);
      if (owner.isEmpty()) {
        return false;
      }
      int before = at;
      at = owner.get().start();
      String link = link();
      if (link.isEmpty()) {
        whose.add(0, owner.get());
        return true;
      }
      // "President of Belarus": his office; "Envoy for Iran", "Ambassador to Germany": somebody
      // else's.
      boolean titled = title.isEmpty() && takeTitle(beforeLink());
      if (!titled) {
        at = before;
      } else if (link.equals("of")) {
        whose.add(0, owner.get());
      }
      return titled;
    }

    /** The preposition right before, an article between them left out; "" where there is none. */
    private String link() {
      int link = beforeLink();
      String form = link >= 0 ? sentence.form(link).toLowerCase(Locale.ROOT) : "";
      return LINKS.contains(form) ? form : "";
    }

    private int beforeLink() {
      int link = at - 1;
      return link > 0 && sentence.token(link).upos().equals("DET") ? link - 1 : link;
    }

    private boolean isOwner(NameSpan span) {
      return span.isKnown() && span.meanings().get(0).kind() != Meaning.Kind.PERSON;
    }

    private boolean takeLooseWord() {
      Token token = sentence.token(at - 1);
      boolean inside = token.head() >= at - 1 && token.head() < nameStart + 1;
      boolean word = Character.isLetter(token.form().charAt(0)) && !token.upos().equals("DET");
      if (LOOSE.contains(token.label()) && inside && word) {
        at--;
        return true;
      }
      return false;
    }
  }
}
