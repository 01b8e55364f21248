package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import sitroom.knowledge.Table;

/** Turns the words of one sentence into a parsed sentence. */
final class SentenceTagger {
  private final NetworkSession session;
  private final LabelSets labels;
  private final WordPieces vocabulary;
  private final Lemmatizer lemmatizer;

  /**
   * A tagger.
   *
   * @param forms tables of irregular forms, see {@link LemmaDictionary#with}
   */
  SentenceTagger(Network network, List<Table> forms) {
    this.session = network.session();
    this.labels = network.labels();
    this.vocabulary = network.pieces();
    this.lemmatizer = new Lemmatizer(network.lemmas().with(forms), network.pieces());
  }

  /** How many pieces a word has. */
  int pieces(String form) {
    return vocabulary.of(form).length;
  }

  /**
   * Parses words {@code from} to {@code to}, which must not be more than the network can take.
   *
   * @param offset where the words' text starts in the prepared text
   */
  Sentence sentence(int number, Words words, int from, int to, int offset) {
    List<String> forms = new ArrayList<>(to - from);
    for (int word = from; word < to; word++) {
      forms.add(words.form(word));
    }
    Decoded decoded = session.run(Encoded.of(forms, vocabulary));
    List<Token> tokens = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      String upos = labels.upos().get(decoded.upos()[i]);
      String xpos = labels.xpos().get(decoded.xpos()[i]);
      String name = labels.names().get(decoded.names()[i]);
      // A person's name is no word with a lemma: Jan is no January.
      boolean person = name.endsWith("PER") && xpos.equals("NNP");
      LemmaScript script = labels.scripts().get(decoded.scripts()[i]);
      tokens.add(
          new Token(
              form,
              words.start(from + i) + offset,
              words.end(from + i) + offset,
              person ? form : lemmatizer.lemma(form, upos, xpos, script),
              upos,
              xpos,
              name,
              decoded.heads()[i] - 1,
              labels.relations().get(decoded.relations()[i])));
    }
    return new Sentence(number, ShortAuxiliaries.resolve(tokens));
  }
}
