"""A change of a document's status is read from its form, with every problem at once."""

from datetime import date

import pytest

from telnusqa.core.problem import Problem
from telnusqa.core.record_status import AnnulledWhy, StatusChange, StatusMove
from telnusqa.core.record_status_form import parse_status_change
from telnusqa.core.wanted import Part

TODAY = date(2026, 11, 23)
LOST = {"move": "report_lost", "number": " 12-өтініш ", "dated": "20.11.2026"}


def wrong(parts: list[str], **typed: str) -> list[tuple[str, str]]:
    found = parse_status_change(LOST | typed, parts, TODAY)
    assert isinstance(found, tuple), found
    return [(problem.field, problem.code) for problem in found]


def test_a_holder_states_that_both_are_lost() -> None:
    assert parse_status_change(LOST, ["supplement", "diploma"], TODAY) == StatusChange(
        parts=(Part.DIPLOMA, Part.SUPPLEMENT),
        move=StatusMove.REPORT_LOST,
        number="12-өтініш",
        dated=date(2026, 11, 20),
        why=None,
    )


def test_an_annulment_has_its_reason() -> None:
    found = parse_status_change(LOST | {"move": "annul", "why": "court"}, ["diploma"], TODAY)
    assert isinstance(found, StatusChange)
    assert (found.move, found.why) == (StatusMove.ANNUL, AnnulledWhy.COURT)
    assert wrong(["diploma"], move="annul") == [("why", "choose_one")]
    assert wrong(["diploma"], move="annul", why="whim") == [("why", "unknown_choice")]


def test_a_reason_is_not_asked_of_what_is_no_annulment() -> None:
    found = parse_status_change(LOST | {"why": "court"}, ["diploma"], TODAY)
    assert isinstance(found, StatusChange)
    assert found.why is None


def test_everything_that_is_wrong_is_told_at_once_in_the_order_of_the_form() -> None:
    assert wrong([], move="", number="", dated="") == [
        ("parts", "choose_one_or_more"),
        ("move", "choose_one"),
        ("number", "missing"),
        ("dated", "missing"),
    ]
    assert wrong([], move="annul", number="1", dated="20.11.2026") == [
        ("parts", "choose_one_or_more"),
        ("why", "choose_one"),
    ]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"dated": "24.11.2026"}, ("dated", "day_ahead")),
        ({"dated": "31.11.2026"}, ("dated", "day")),
        ({"number": "1" * 41}, ("number", "too_long")),
        ({"move": "burn"}, ("move", "unknown_choice")),
    ],
)
def test_one_thing_is_wrong(typed: dict[str, str], told: tuple[str, str]) -> None:
    assert wrong(["diploma"], **typed) == [told]


def test_nobody_chooses_that_it_was_replaced() -> None:
    assert parse_status_change(LOST | {"move": "replace"}, ["diploma"], TODAY) == (Problem("move", "unknown_choice"),)


def test_a_document_there_is_not_is_no_document() -> None:
    assert wrong(["passport"]) == [("parts", "choose_one_or_more")]


def test_what_nobody_sent_is_missing_and_no_problem_cites_a_paragraph() -> None:
    assert parse_status_change({}, [], TODAY) == (
        Problem("parts", "choose_one_or_more"),
        Problem("move", "choose_one"),
        Problem("number", "missing"),
        Problem("dated", "missing"),
    )
    annul = {key: value for key, value in LOST.items() if key != "move"} | {"move": "annul"}
    assert parse_status_change(annul, ["diploma"], TODAY) == (Problem("why", "choose_one"),)


def test_forty_characters_of_a_number_are_enough_and_today_is_no_day_ahead() -> None:
    found = parse_status_change(LOST | {"number": "1" * 40, "dated": "23.11.2026"}, ["diploma"], TODAY)
    assert isinstance(found, StatusChange)
    assert (len(found.number), found.dated) == (40, TODAY)
