"""How like an institution is to what was said of it, counted by hand; a slip of the pen is never passed over."""

from dataclasses import replace
from math import log

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from telnusqa.core.institution import InstitutionName
from telnusqa.core.resolver.close import likeness, typos
from telnusqa.core.resolver.index import Known, index_of, pairs_of
from telnusqa.core.resolver.resolve import Resolved, resolve
from telnusqa.core.resolver.words import Sort, Word, guess


def known(home: int, kk: str) -> Known:
    return Known(home=home, names=(InstitutionName(kk=kk, ru=kk),))


AMONG = index_of(
    [
        known(1, "Ақбұлақ медицина колледжі"),
        known(2, "Ақбұлақ жоғары құрылыс колледжі № 7"),
        known(3, "Ақбұлақ жоғары құрылыс колледжі № 8"),
    ]
)
IN_ONE, IN_TWO, IN_ALL = log(1 + 3 / 1), log(1 + 3 / 2), log(1 + 3 / 3)
"""What a word weighs that stands in the names of so many of the three."""
KIND, NUMBER = 0.25, 1.1


def asked(text: str) -> Resolved:
    return resolve(text, None, AMONG)


def counted(said: float, of_all: float, covered: float, whole: float) -> float:
    """Two thirds for all that was said being of the name, one third for all of the name being said."""
    return said / of_all * (0.65 + 0.35 * covered / whole)


def test_a_house_called_by_another_kind_is_covered_only_so_far() -> None:
    (one,) = asked("Ақбұлақ медицина училищесі").candidates
    like = counted(
        IN_ALL + IN_ONE + KIND * IN_ONE * 0.6,
        IN_ALL + IN_ONE + KIND * IN_ONE,
        IN_ALL + IN_ONE + KIND * IN_ALL * 0.6,
        IN_ALL + IN_ONE + KIND * IN_ALL,
    )
    assert (one.home, one.like) == (1, round(like, 3))


def test_of_two_words_of_a_kind_in_the_name_the_one_that_was_said_counts() -> None:
    (one,) = asked("Ақбұлақ құрылыс колледжі № 7").candidates
    its = IN_ALL + IN_TWO + NUMBER * IN_ONE + KIND * IN_ALL
    like = counted(its, its, its + KIND * IN_TWO * 0.6, its + KIND * IN_TWO)
    assert (one.home, one.like) == (2, round(like, 3))


def test_initials_say_the_whole_name() -> None:
    for text in ("АМК", "АМК колледжі"):
        (one,) = asked(text).candidates
        assert (one.home, one.like) == (1, 1.0)


def test_initials_weigh_as_much_as_a_word_of_the_name() -> None:
    said = asked("АМК № 7").candidates
    (one,) = [each for each in said if each.home == 1]
    assert one.like == round(counted(IN_ONE, IN_ONE + NUMBER * IN_ONE, 1, 1), 3)


def test_a_word_that_has_its_sort_is_no_slip_for_another() -> None:
    for sort in (sort for sort in Sort if sort is not Sort.OWN):
        assert AMONG.meant(Word(sort, "караганл")) == Word(sort, "караганл")


def test_one_may_be_sure_of_the_first_though_a_second_is_offered() -> None:
    two = index_of(
        [
            known(1, "Ақбұлақ мұнай, газ, көлік, байланыс және сауда колледжі"),
            known(2, "Ақбұлақ мұнай, газ, көлік, байланыс және заң колледжі"),
        ]
    )
    told = resolve("Ақбұлақ мұнай, газ, көлік, байланыс және заң колледжі", None, two)
    assert [each.home for each in told.candidates] == [2, 1] and told.sure
    same = resolve("Ақбұлақ мұнай, газ, көлік, байланыс колледжі", None, two)
    assert [each.home for each in same.candidates] == [1, 2] and not same.sure


def test_a_word_near_to_a_name_is_a_slip_for_it_though_it_might_be_a_place() -> None:
    typed = Word(Sort.OWN, "караганл")
    assert guess(typed.text) == Word(Sort.PLACE, "karaganda") == AMONG.meant(typed)
    assert index_of([known(1, "Карагайлы колледжі")]).meant(typed) == typed


LETTERS = "абгдежзиклмнопрстуф"
WORDS = st.text(LETTERS, min_size=4, max_size=12).filter(lambda word: len(pairs_of(word)) == len(word) - 1)


@given(st.lists(WORDS, min_size=1, max_size=4, unique=True), st.data())
def test_no_word_with_as_many_slips_as_it_survives_is_passed_over(names: list[str], choice: st.DataObject) -> None:
    meant, typed = names[0], names[0]
    for _ in range(choice.draw(st.integers(1, typos(len(meant))))):
        place = choice.draw(st.integers(0, len(typed) - 1))
        put = choice.draw(st.sampled_from(["", *LETTERS]))
        keep = choice.draw(st.booleans())
        typed = typed[:place] + put + typed[place + (0 if keep and put else 1) :]
    assume(likeness(typed, meant) > 0)
    own = {pair: tuple(name for name in names if pair in pairs_of(name)) for name in names for pair in pairs_of(name)}
    found = replace(AMONG, own=own, standing={}).near(Word(Sort.OWN, typed))
    assert found[Word(Sort.OWN, meant)] == pytest.approx(likeness(typed, meant))
    assert all(like > 0 for like in found.values())
