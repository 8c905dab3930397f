"""A mistyped word and the one that was meant share a gram, wherever the typos fall."""

from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.name_grams import SHORTENED, grams, grams_kept, typos_in

LETTERS = "абвгдежзиклмнопрсту"
WORDS = st.text(alphabet=LETTERS, min_size=2, max_size=14)


def spoiled(word: str, way: int, at: int, letter: str) -> str:
    """One typo: a letter changed, left out, put in, or two neighbours swapped."""
    at %= len(word)
    return (
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
    )[way]


TYPOS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 13), st.sampled_from(LETTERS)), min_size=1, max_size=2)


@given(WORDS, TYPOS)
def test_a_word_and_its_mistyped_twin_share_a_gram(word: str, typos: list[tuple[int, int, str]]) -> None:
    typed = word
    for typo in typos:
        if len(typed) > 1:
            typed = spoiled(typed, *typo)
    if len(typos) <= typos_in(typed):
        assert grams_kept(word) & grams(typed, typos_in(typed))


def test_what_is_left_of_a_word() -> None:
    assert grams("ли", 1) == {"ли", "л", "и"}
    assert grams("ан", 2) == {"ан", "а", "н"}, "a word is never left out whole"
    assert grams("цой", 0) == {"цой"}
    assert grams("цой", 2) == {"цой", "цо", "ой", "цй", "ц", "о", "й"}
    assert grams("", 2) == frozenset()


def test_only_the_first_letters_are_shortened() -> None:
    assert grams("нурмагамбетов", 0) == {"нурмага"}
    assert SHORTENED == 7
    assert len(grams_kept("абвгдежзик")) == 1 + 7 + 21


def test_a_long_word_may_hold_two_typos_a_short_one_one() -> None:
    assert [typos_in(word) for word in ("ли", "омаров", "омарова", "нурмагамбетов")] == [1, 1, 2, 2]


def test_a_word_is_kept_for_those_that_are_longer_by_two() -> None:
    assert "абв" in grams_kept("абвгд")
    assert "аб" not in grams_kept("абвг")
    assert "абв" in grams_kept("абвг")
