import pytest

from sitroom_training import pieces
from sitroom_training.pieces import WordPieces

# The vocabulary and cases of the reader's WordPiecesTest.
VOCABULARY = "[UNK] [CLS] [SEP] un ##happy ##hap ##py zelensky ##y ' s . u ## # a".split()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("unhappy", (3, 4)),
        ("Zelenskyy", (7, 8)),
        ("ÚNHÄPPY", (3, 4)),
        ("'s", (9, 10)),
        ("U.S.", (12, 11, 10, 11)),
        ("unkind", (0,)),
        ("un's", (3, 9, 10)),
        ("\u200b", (0,)),
        ("a" * 1000, (0,)),
        ("." * 50, (11,) * 8),
    ],
)
def test_cuts_words_as_the_reader_does(word, expected):
    assert WordPieces(VOCABULARY).of(word) == expected


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("2022", pieces.DIGITS),
        ("--", pieces.PUNCTUATION),
        ("troops", pieces.SMALL),
        ("pro-Russian", pieces.MIXED),
        ("NATO", pieces.CAPITALS),
        ("U.S.", pieces.CAPITALS),
        ("A", pieces.ONE_CAPITAL),
        ("Putin", pieces.TITLE),
        ("McCain", pieces.MIXED),
        ("iPhone", pieces.MIXED),
        ("9th", pieces.SMALL),
    ],
)
def test_tells_how_a_word_is_written(word, shape):
    assert pieces.shape(word) == shape
