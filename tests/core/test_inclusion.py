"""Which checkpoint holds a line: the path leads to the signed root from this line at this place, and from no other."""

from dataclasses import replace

import pytest

from telnusqa.core.checkpoint import Head
from telnusqa.core.inclusion import Inclusion, read_inclusion
from telnusqa.core.line import FIRST, ChainKey
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.line_file import checked, written
from telnusqa.core.merkle import path, root
from telnusqa.core.problem import Problem
from tests.core.test_checkpoint import SAID
from tests.core.test_line_file import CHAIN, UNREADABLE, chain, judged, wrongs

LINES = chain(3)


def included(seq: int = 2, hash_: str = "", index: int = 1) -> Inclusion:
    """A checkpoint of three chains, of which ours is the second."""
    ours = Head(CHAIN, seq, hash_ or LINES[seq - 1].hash).leaf
    leaves = [Head(ChainKey(7, 2026, f"staff:{n}"), 1, FIRST).leaf for n in (1, 2)]
    leaves.insert(1, ours)
    said = replace(SAID, lines=3, lines_root=root(leaves).hex())
    beside = tuple(each.hex() for each in path(leaves, 1))
    return Inclusion(checkpoint=said, signature="aa", seq=seq, index=index, path=beside)


def test_the_file_names_the_checkpoint_that_holds_a_line() -> None:
    text = written(CHAIN, LINES, included())
    found = judged(text)
    assert (found.findings, found.sealed, found.lines) == ((), included(), 3)
    assert judged(written(CHAIN, LINES)).sealed is None
    assert judged(text.replace("\n", "\r\n")).sealed == included()


@pytest.mark.parametrize(
    "sealed",
    [
        included(hash_="12" * 32),
        included(index=0),
        included(index=7),
        replace(included(), seq=1),
        replace(included(), seq=4),
        replace(included(), path=()),
        replace(included(), path=("zz", "zz")),
        replace(included(), checkpoint=replace(included().checkpoint, lines_root="cd" * 32)),
        replace(included(), checkpoint=replace(included().checkpoint, lines=9)),
    ],
)
def test_a_path_that_does_not_lead_there_is_told(sealed: Inclusion) -> None:
    assert wrongs(written(CHAIN, LINES, sealed)) == [(sealed.seq, Wrong.ALTERED_SINCE)]
    assert sealed.holds(CHAIN, LINES[1].hash) is False


def test_it_is_told_which_line_the_checkpoint_does_not_hold() -> None:
    text = written(CHAIN, LINES, replace(included(), seq=1))
    why = "the checkpoint of the file does not hold it"
    assert judged(text).findings == (Finding(CHAIN, 1, Wrong.ALTERED_SINCE, why),)


def test_a_line_the_file_has_not_is_held_by_no_checkpoint() -> None:
    """Not even by one that was made of nothing."""
    leaf = Head(CHAIN, 4, "").leaf
    alone = replace(SAID, lines=1, lines_root=root([leaf]).hex())
    sealed = Inclusion(checkpoint=alone, signature="aa", seq=4, index=0, path=())
    assert sealed.holds(CHAIN, "") is True
    assert wrongs(written(CHAIN, LINES, sealed)) == [(4, Wrong.ALTERED_SINCE)]


def test_a_line_altered_since_is_told_twice() -> None:
    other = chain(3)
    altered = [other[0], replace(other[1], body=other[1].body.replace("staff:3", "staff:4")), other[2]]
    told = judged(written(CHAIN, altered, included())).findings
    assert [each.wrong for each in told] == [Wrong.ALTERED]


def test_its_text_is_read_in_its_one_form_alone() -> None:
    text = included().text
    assert read_inclusion(text) == included()
    for other in ("", "[]", "1", "{}", "[" * 100_000, text + " ", text.replace('"index":1', '"index":"1"')):
        assert read_inclusion(other) is None
    for changed in ('"signature":"aa","also":1', '"signature":5'):
        assert read_inclusion(text.replace('"signature":"aa"', changed)) is None
    assert read_inclusion(text.replace("telnusqa-checkpoint-1", "telnusqa-checkpoint-2")) is None


def test_an_end_that_is_none_is_no_file() -> None:
    text = written(CHAIN, LINES, included())
    for other in (text.replace('"sealed":', '"Sealed":'), text.replace('"signature":"aa"', '"signature": "aa"')):
        answer = checked(other)
        assert isinstance(answer, Problem)
        assert answer == UNREADABLE
    assert checked(text.rstrip("\n")[:-1]) == UNREADABLE
