"""Which language a machine would rather read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.accept_language import preferred
from telnusqa.core.language import Language

ASKED = {
    "": "kk",
    "ru": "ru",
    "en-GB,en;q=0.9,ru;q=0.8": "en",
    "ru;q=0.5, en;q=0.9": "en",
    "ru;q=0.5, en;q=0.5": "ru",
    "de, fr;q=0.5": "kk",
    "de, ru;q=0.1": "ru",
    "*": "kk",
    "ru;q=0.3, *;q=0.5": "kk",
    "kk;q=0, *;q=0.5": "ru",
    "kk;q=0, ru;q=0": "kk",
    "kk;q=0, ru;q=0, en;q=0.001": "en",
    "RU": "ru",
    "ru-KZ": "ru",
    "ru ; Q = 0.2 , en;q=1.000": "en",
    "en;q=2, ru;q=0.1": "ru",
    "en;q=-1": "kk",
    "russian-and-more-than-that": "kk",
    "ru, ru;q=0, en;q=0.5": "ru",
    "kk;q=0, *;q=0.2, *;q=0": "ru",
    "ru;q=0": "kk",
    "en;q=1, ru": "en",
    "en;q=1.0, ru;q=1.000": "en",
    ";;;,,,": "kk",
    "x," * 499 + "ru": "ru",
    "x," * 500 + "ru": "kk",
    " " + "x," * 499 + "ru": "kk",
}


@pytest.mark.parametrize(("header", "language"), ASKED.items())
def test_the_best_of_ours_that_is_asked_for(header: str, language: str):
    assert preferred(header) == Language(language)


@given(st.text())
def test_whatever_is_sent_one_of_ours_is_answered(header: str):
    assert preferred(header) in set(Language)
