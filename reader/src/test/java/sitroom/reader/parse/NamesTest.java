package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Sentence PRESIDENT =
      sentence(
          """
          1	US	US	PROPN	NNP	_	2	compound	_	NER=B-LOC
          2	President	President	PROPN	NNP	_	3	nmod:desc	_	_
          3	Joe	Joe	PROPN	NNP	_	5	nsubj	_	NER=B-PER
          4	Biden	Biden	PROPN	NNP	_	3	flat	_	NER=I-PER
          5	addressed	address	VERB	VBD	_	0	root	_	_
          6	the	the	DET	DT	_	8	det	_	_
          7	Security	Security	PROPN	NNP	_	8	compound	_	NER=B-ORG
          8	Council	Council	PROPN	NNP	_	5	obj	_	NER=I-ORG
          9	of	of	ADP	IN	_	12	case	_	_
          10	the	the	DET	DT	_	12	det	_	_
          11	United	United	ADJ	NNP	_	12	amod	_	NER=B-ORG
          12	Nations	Nation	PROPN	NNPS	_	8	nmod	_	NER=I-ORG
          """);

  @Test
  void flatCompoundAndAdjectiveChainsAreOneNode() {
    assertThat(names(PRESIDENT)).containsExactly("Joe Biden", "Security Council", "United Nations");
    assertThat(Names.in(PRESIDENT).at(3)).map(Name::head).contains(2);
    assertThat(Names.in(PRESIDENT).at(6)).map(Name::head).contains(7);
    assertThat(Names.in(PRESIDENT).at(5)).isEmpty();
  }

  @Test
  void titlesHangUnderTheName() {
    Names names = Names.in(PRESIDENT);

    assertThat(names.at(2)).map(Name::titles).contains(List.of(1));
    assertThat(names.at(1)).isEmpty();
    assertThat(names.nodeOf(1)).isEqualTo(2);
    assertThat(names.nodeOf(3)).isEqualTo(2);
    assertThat(names.nodeOf(4)).isEqualTo(4);
  }

  @Test
  void aTitleMayBeACompoundOfAPerson() {
    Sentence sentence =
        sentence(
            """
            1	Gen.	Gen.	PROPN	NNP	_	2	compound	_	_
            2	Milley	Milley	PROPN	NNP	_	3	nsubj	_	NER=B-PER
            3	left	leave	VERB	VBD	_	0	root	_	_
            """);

    assertThat(names(sentence)).containsExactly("Milley");
    assertThat(Names.in(sentence).all().get(0).titles()).containsExactly(0);
  }

  @Test
  void nameTagsJoinWhatPrepositionsPart() {
    Sentence sentence =
        sentence(
            """
            1	The	the	DET	DT	_	2	det	_	_
            2	Ministry	Ministry	PROPN	NNP	_	5	nsubj	_	NER=B-ORG
            3	of	of	ADP	IN	_	4	case	_	NER=I-ORG
            4	Defence	Defence	PROPN	NNP	_	2	nmod	_	NER=I-ORG
            5	denied	deny	VERB	VBD	_	0	root	_	_
            6	it	it	PRON	PRP	_	5	obj	_	_
            """);

    assertThat(names(sentence)).containsExactly("Ministry of Defence");
    assertThat(Names.in(sentence).at(3)).map(Name::head).contains(1);
  }

  private static List<String> names(Sentence sentence) {
    return Names.in(sentence).all().stream()
        .map(
            name ->
                sentence.tokens().subList(name.first(), name.last() + 1).stream()
                    .map(Token::form)
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow())
        .toList();
  }

  private static Sentence sentence(String conllu) {
    return ConlluReaderTest.read(conllu).get(0).sentences().get(0);
  }
}
