"""One father's name in the forms a patronymic takes."""

import pytest

from telnusqa.core.name_key import name_key
from telnusqa.core.patronymic import other_forms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Серікқызы", "Сериковна"), ("Серікұлы", "Серикович"), ("Серікұлы", "Серікқызы"),
        ("Болатқызы", "Болатовна"), ("Болатұлы", "Болат"),
        ("Мұратович", "Мұратұлы"), ("Сериковна", "Сериков"), ("Ахметова", "Ахметқызы"), ("Қалиевич", "Қалиевна"),
        ("Савутұғлы", "Савутович"), ("Серікқызы", "Серік"), ("Серік", "Серікұлы"),
    ],
)  # fmt: skip
def test_forms_of_one_name_know_each_other(one: str, other: str) -> None:
    assert name_key(other) in other_forms(name_key(one))


@pytest.mark.parametrize("word", ["", "ли", "ов", "овна", "акова", "ликызы"])
def test_a_word_without_a_stem_has_no_other_form(word: str) -> None:
    assert other_forms(word) == ()


def test_a_stem_has_three_letters_at_least_and_its_own_form_is_not_another() -> None:
    forms = other_forms("асаулы")
    assert forms == (
        "асаович", "асаовна", "асаевич", "асаевна", "асауглы", "асакызы", "асаова", "асаов", "аса",
    )  # fmt: skip
    assert other_forms("асулы") == ()
    assert other_forms("аса")[0] == "асаович"
    assert len(other_forms("аса")) == len(forms)


def test_where_a_letter_was_folded_away_both_stems_are_tried() -> None:
    forms = other_forms("серикызы")
    assert {"сериович", "серикович", "сери", "серик"} <= set(forms)
    assert "серикызы" not in forms
    assert len(forms) == len(set(forms))
