"""What each word of the vocabulary means, in the spellings people use."""

import tomllib
from pathlib import Path

import pytest

from telnusqa.core.resolver.vocabulary import KINDS, PLACES, SUBJECTS
from telnusqa.core.resolver.words import Sort, Word, words_of

TABLE = tomllib.loads(Path(__file__).with_name("resolver_senses.toml").read_text(encoding="utf-8"))
SENSES = {Sort.KIND: KINDS, Sort.SUBJECT: SUBJECTS, Sort.PLACE: PLACES}


@pytest.mark.parametrize("sort", SENSES)
def test_words_of_three_languages_have_one_sense(sort: Sort) -> None:
    wrong = [
        (text, words_of(text))
        for sense, texts in TABLE[sort.value].items()
        for text in texts
        if Word(sort, sense) not in words_of(text)
    ]
    assert not wrong


@pytest.mark.parametrize("sort", SENSES)
def test_the_table_knows_every_sense(sort: Sort) -> None:
    assert list(TABLE[sort.value]) == list(SENSES[sort])


@pytest.mark.parametrize("text", [text for texts in TABLE["nothing"].values() for text in texts])
def test_what_every_house_is_called_tells_nothing(text: str) -> None:
    assert words_of(text) == ()
