"""Two spellings of one name meet under one key."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from telnusqa.core.name_key import NameKeys, keys, name_key, name_letters, name_words
from telnusqa.core.person import PersonName


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Әлия", "АЛИЯ"), ("Қуаныш", "Куаныш"), ("Ғани", "Гани"), ("Меңдібай", "Мендибай"), ("Өмірбек", "Омирбек"),
        ("Үміт", "Ұмит"), ("Гауһар", "Гаухар"), ("Гауhар", "Гаухар"), ("Семёнова", "Семенова"), ("Сейітов", "Сеитов"),
        ("Дмитрий", "Дмитри"), ("Эльмира", "Елмира"), ("Сейіт-Әли", "Сейит Али"), ("Серік қызы", "Серікқызы"),
        ("Д’Артаньян", "Дартаньян"), ("Рассул", "Расул"), ("Гүлсiм", "Гулсим"), ("Ахметова‐Кох", "ахметова - кох"),
        ("И\u0306ылдыз", "Йылдыз"), ("Съездов", "Сездов"),
    ],
)  # fmt: skip
def test_two_spellings_share_a_key(one, other):
    assert name_key(one) == name_key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Ли", "Ким"), ("Омаров", "Омарова"), ("Асан", "Үсен"), ("Ли", "Лу")])
def test_two_names_do_not(one, other):
    assert name_key(one) != name_key(other)


def test_letters_that_a_typo_doubled_can_be_seen():
    assert (name_letters("Динаа"), name_key("Динаа")) == ("динаа", "дина")
    assert name_letters("Сун-Хи Әпаа") == "сунхиапаа"


def test_a_latin_name_stays_latin():
    assert name_key("Schmidt") == "schmidt"


def test_every_part_has_its_key():
    assert keys(PersonName("Омарова", "Әлия", "Серікқызы")) == NameKeys("омарова", "алия", "серикызы")
    assert keys(PersonName("Ли", "Ирина")) == NameKeys("ли", "ирина", "")


def test_a_search_box_is_read_word_by_word():
    assert name_words("  Кох-Ахметова   Әлия ") == ("кох", "ахметова", "алия")
    assert name_words(" - ") == ()


@given(st.text())
@example("ΐ")
@example("İ")
@example("ьa")
@example("ﬃ\u0345")
def test_folding_a_key_changes_nothing(text):
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(alphabet="АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ -’", max_size=30))
def test_case_never_counts(text):
    assert name_key(text) == name_key(text.lower()) == name_key(text.title())
    assert "".join(name_words(text)).replace("-", "") != "" or name_key(text) == ""
