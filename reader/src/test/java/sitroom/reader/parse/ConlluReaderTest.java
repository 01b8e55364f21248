package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sitroom.model.Span;
import sitroom.reader.text.Block;

class ConlluReaderTest {
  private static final String TWO_DOCUMENTS =
      """
      # newdoc id = one
      # newpar
      # block = HEADLINE
      # text = Talks fail
      1	Talks	talk	NOUN	NNS	_	2	nsubj	_	_
      2	fail	fail	VERB	VBP	_	0	root	_	SpacesAfter=\\n\\n

      # newpar id = p2
      # block = TURN
      # speaker = MS. DOE
      # text = Kyiv won't wait.
      1	Kyiv	Kyiv	PROPN	NNP	Number=Sing	4	nsubj	4:nsubj	NER=B-LOC
      2-3	won't	_	_	_	_	_	_	_	_
      2	wo	will	AUX	MD	_	4	aux	_	_
      3	n't	not	PART	RB	_	4	advmod	_	_
      4	wait	wait	VERB	VB	_	0	root	_	SpaceAfter=No
      4.1	long	long	ADV	RB	_	_	_	4:advmod	_
      5	.	.	PUNCT	.	_	4	punct	_	_

      # text = We left.
      1	We	we	PRON	PRP	_	2	nsubj	_	_
      2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
      3	.	.	PUNCT	.	_	2	punct	_	_

      # newdoc id = two
      1	No	no	INTJ	UH	_	0	root	_	SpaceAfter=No
      2	.	.	PUNCT	.	_	1	punct	_	_
      """;

  @Test
  void putsDocumentsTogetherWithBlocksAndOffsets() {
    List<ParsedText> documents = read(TWO_DOCUMENTS);

    assertThat(documents)
        .extracting(document -> document.text().text())
        .containsExactly("Talks fail\n\nKyiv won't wait. We left.", "No.");
    ParsedText first = documents.get(0);
    assertThat(first.text().blocks())
        .containsExactly(
            new Block(Block.Kind.HEADLINE, new Span(0, 10), Optional.empty()),
            new Block(Block.Kind.TURN, new Span(12, 37), Optional.of("MS. DOE")));
    assertThat(first.blockOf()).containsExactly(0, 1, 1);
    assertThat(first.sentences()).extracting(Sentence::number).containsExactly(0, 1, 2);
    assertThat(first.sentences().get(1).token(2))
        .isEqualTo(new Token("n't", 19, 22, "not", "PART", "RB", "O", 3, "advmod"));
    assertThat(first.sentences().get(1).token(0).name()).isEqualTo("B-LOC");
    assertThat(first.sentences().get(1).root()).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoConllu() {
    assertThatThrownBy(() -> read("1\tNo\tno\n"))
        .isInstanceOf(ConlluException.class)
        .hasMessageContaining("line 1");
    assertThatThrownBy(
            () -> read(TWO_DOCUMENTS.replace("# text = We left.", "# text = They left.")))
        .isInstanceOf(ConlluException.class)
        .hasMessageContaining("We");
    assertThatThrownBy(() -> read(TWO_DOCUMENTS.replace("\t2\tpunct", "\t7\tpunct")))
        .hasMessageContaining("there is no word 7");
    assertThatThrownBy(() -> read(TWO_DOCUMENTS.replace("\t2\tpunct", "\t3\tpunct")))
        .hasMessageContaining("no tree");
    assertThatThrownBy(() -> read(TWO_DOCUMENTS.replace("HEADLINE", "HEADLIGHT")))
        .hasMessageContaining("HEADLIGHT");
    assertThatThrownBy(() -> read(TWO_DOCUMENTS.replace("2\tfail", "3\tfail")))
        .hasMessageContaining("word 2");
  }

  @Test
  void givesTheSentencesOfAllDocuments() throws IOException {
    List<Sentence> sentences =
        ConlluReader.sentences(new BufferedReader(new StringReader(TWO_DOCUMENTS)));

    assertThat(sentences)
        .extracting(Sentence::toString)
        .containsExactly("Talks fail", "Kyiv wo n't wait .", "We left .", "No .");
  }

  @Test
  void whatTheWriterWroteOfPeoplesTreesReadsTheSame() throws IOException {
    for (ParsedText document : Treebanks.get("gum-dev")) {
      StringBuilder written = new StringBuilder();
      new ConlluWriter(written).write(document);
      ParsedText again = read(written.toString()).get(0);
      assertThat(again.text().text()).isEqualTo(document.text().text());
      assertThat(again.sentences())
          .extracting(Sentence::tokens)
          .isEqualTo(document.sentences().stream().map(Sentence::tokens).toList());
    }
  }

  static List<ParsedText> read(String text) {
    try {
      return ConlluReader.documents(new BufferedReader(new StringReader(text)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
