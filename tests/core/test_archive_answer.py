"""An archive's answer: all that is missing at once, where the document lies, and the text it is kept as."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.archive_answer import (
    PRINTED,
    ArchiveAnswer,
    ArchiveAnswerKind,
    Cipher,
    archive_answer_again,
    parse_archive_answer,
    text_of_archive_answer,
)
from telnusqa.core.problem import Problem

TODAY = date(2026, 11, 23)
TYPED = {
    "kind": "certificate",
    "number": " А-117 ",
    "day": "20.11.2026",
    "signatory": "Архив директоры Б. Смағұлов",
    "fond": "Р-212",
    "opis": "3",
    "delo": "45",
    "sheets": "17, 18 сырты",
    "text": "Диплом берілгені жазылған.",
}
ANSWER = ArchiveAnswer(
    kind=ArchiveAnswerKind.CERTIFICATE,
    number="А-117",
    day=date(2026, 11, 20),
    signatory="Архив директоры Б. Смағұлов",
    cipher=Cipher(fond="Р-212", opis="3", delo="45", sheets="17, 18 сырты"),
    text="Диплом берілгені жазылған.",
)
NOWHERE = {"fond": "", "opis": " ", "delo": "", "sheets": ""}


def problems(**changes: str) -> list[tuple[str, str]]:
    found = parse_archive_answer({**TYPED, **changes}, TODAY)
    assert isinstance(found, tuple)
    assert {each.clause for each in found} == {"policy:archive"}
    return [(each.field, each.code) for each in found]


@pytest.mark.parametrize("kind", ["certificate", "copy", "extract"])
def test_a_paper_has_its_number_day_signatory_and_cipher(kind: str) -> None:
    assert parse_archive_answer({**TYPED, "kind": kind}, TODAY) == replace(ANSWER, kind=ArchiveAnswerKind(kind))


def test_what_was_not_found_lies_nowhere() -> None:
    found = parse_archive_answer({**TYPED, **NOWHERE, "kind": "not_found"}, TODAY)
    assert found == replace(ANSWER, kind=ArchiveAnswerKind.NOT_FOUND, cipher=None)


@pytest.mark.parametrize("name", ["fond", "opis", "delo", "sheets"])
def test_a_cipher_beside_nothing_found_is_a_slip(name: str) -> None:
    assert problems(**{**NOWHERE, name: "3", "kind": "not_found"}) == [("kind", "cipher_of_nothing")]


def test_an_empty_form_tells_everything_at_once() -> None:
    found = parse_archive_answer({}, TODAY)
    assert isinstance(found, tuple)
    assert [(each.field, each.code) for each in found] == [
        ("kind", "choose_one"),
        ("number", "missing"),
        ("day", "missing"),
        ("signatory", "missing"),
        ("fond", "missing"),
        ("opis", "missing"),
        ("delo", "missing"),
        ("sheets", "missing"),
        ("text", "missing"),
    ]


@pytest.mark.parametrize("kind", ["certificate", "extract", "not_found", ""])
def test_words_are_needed_but_for_a_copy(kind: str) -> None:
    assert ("text", "missing") in problems(kind=kind, text=" ", **(NOWHERE if kind == "not_found" else {}))
    copied = parse_archive_answer({**TYPED, "kind": "copy", "text": ""}, TODAY)
    assert copied == replace(ANSWER, kind=ArchiveAnswerKind.COPY, text="")


@pytest.mark.parametrize(
    ("name", "most"),
    [("number", 40), ("signatory", 200), ("fond", 30), ("opis", 30), ("delo", 30), ("sheets", 100), ("text", 4000)],
)
def test_each_field_holds_so_much(name: str, most: int) -> None:
    assert isinstance(parse_archive_answer({**TYPED, name: "я" * most}, TODAY), ArchiveAnswer)
    found = parse_archive_answer({**TYPED, name: "я" * (most + 1)}, TODAY)
    assert found == (Problem(name, "too_long", "policy:archive", {"most": most, "now": most + 1}),)


def test_an_answer_is_not_dated_ahead_and_is_a_day() -> None:
    assert problems(day="24.11.2026") == [("day", "day_ahead")]
    assert problems(day="31.02.2026") == [("day", "day")]
    assert isinstance(parse_archive_answer({**TYPED, "day": "23.11.2026"}, TODAY), ArchiveAnswer)


def test_another_kind_is_no_choice() -> None:
    assert problems(kind="duplicate") == [("kind", "unknown_choice")]


def test_the_answer_comes_out_of_its_text_again() -> None:
    for answer in (ANSWER, replace(ANSWER, kind=ArchiveAnswerKind.NOT_FOUND, cipher=None)):
        assert archive_answer_again(text_of_archive_answer(answer)) == answer
    assert text_of_archive_answer(ANSWER) == (
        '{"cipher":["Р-212","3","45","17, 18 сырты"],"day":"2026-11-20","kind":"certificate","number":"А-117",'
        '"signatory":"Архив директоры Б. Смағұлов","text":"Диплом берілгені жазылған."}'
    )


def test_a_copy_is_made_from_the_sheet_and_not_printed_here() -> None:
    assert frozenset({ArchiveAnswerKind.CERTIFICATE, ArchiveAnswerKind.EXTRACT}) == PRINTED


def test_where_the_form_has_no_cipher_at_all_nothing_was_found_nowhere() -> None:
    typed = {name: text for name, text in TYPED.items() if name not in NOWHERE}
    found = parse_archive_answer({**typed, "kind": "not_found"}, TODAY)
    assert isinstance(found, ArchiveAnswer)
    assert found.cipher is None
