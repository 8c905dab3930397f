"""A gap is explained by the books, or by the last word of a custodian that holds all of it."""

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange
from telnusqa.core.series_gap import Gap, GapOrigin, GapWhy, GapWord, with_words


def some(first: int, last: int, series: str = "ТКБ", kind: BlankKind = BlankKind.DIPLOMA) -> BlankRange:
    return BlankRange(kind, series, first, last)


NEVER = Gap(these=some(10, 19), origin=GapOrigin.NEVER)


@pytest.mark.parametrize(
    ("these", "holds"),
    [
        (some(10, 19), True),
        (some(9, 20), True),
        (some(11, 19), False),
        (some(10, 18), False),
        (some(10, 19, "ТКА"), False),
        (some(10, 19, kind=BlankKind.SUPPLEMENT), False),
    ],
)
def test_a_word_holds_for_the_gap_it_covers(these: BlankRange, holds: bool) -> None:
    word = GapWord(these, GapWhy.APART)
    [gap] = with_words([NEVER], [word])
    assert (gap.word == word) is holds
    assert gap.explained is holds


def test_the_last_word_stands_and_that_nobody_knows_explains_nothing() -> None:
    words = [GapWord(some(10, 19), GapWhy.APART), GapWord(some(10, 19), GapWhy.NOT_KNOWN, "сұралды")]
    [gap] = with_words([NEVER], words)
    assert gap.word == words[1] and not gap.explained
    assert not NEVER.explained


@pytest.mark.parametrize("origin", [GapOrigin.LACKED, GapOrigin.RETURNED])
def test_what_the_books_explain_asks_nobody(origin: GapOrigin) -> None:
    [gap] = with_words([Gap(these=some(10, 19), origin=origin)], [GapWord(some(10, 19), GapWhy.APART)])
    assert gap.word is None and gap.explained


def test_what_nobody_said_of_a_gap_is_empty() -> None:
    word = GapWord(some(10, 19), GapWhy.APART)
    assert (word.note, NEVER.number, NEVER.supplier) == ("", "", "")
