"""A question to somebody else about a record, and its answer: typed, told back, kept as one text."""

import json

import pytest

from telnusqa.core.case import State
from telnusqa.core.enquiry import (
    ASKED_WHILE,
    Addressee,
    Answer,
    AnswerKind,
    Enquiry,
    enquiry_of,
    parse_answer,
    parse_enquiry,
    text_of_enquiry,
)
from telnusqa.core.problem import Problem

QUESTION = {"addressee": "archive", "whom": "Ақбұлақ архиві", "asked": "2009 жылғы кітапта бар ма?"}
ANSWER = {"kind": "found", "text": "№ 41 хат, 3-парақ"}


def test_whom_one_may_ask_and_what_the_answer_may_come_to():
    assert [each.value for each in Addressee] == ["archive", "predecessor", "department", "other"]
    assert [each.value for each in AnswerKind] == ["found", "not_found", "unclear"]


def test_somebody_else_is_asked_only_while_nothing_is_decided():
    assert {state.value for state in ASKED_WHILE} == {"registered", "correction_asked", "found_in_book", "checking"}
    assert State.APPROVED not in ASKED_WHILE


def test_a_question_is_read_as_it_was_typed():
    assert parse_enquiry(QUESTION) == Enquiry(
        addressee=Addressee.ARCHIVE, whom="Ақбұлақ архиві", asked=QUESTION["asked"]
    )


def test_all_that_is_wrong_with_a_question_is_told_at_once():
    assert parse_enquiry({}) == (
        Problem("addressee", "choose_one"),
        Problem("whom", "missing"),
        Problem("asked", "missing"),
    )
    (only,) = parse_enquiry({**QUESTION, "addressee": "nobody"})
    assert only.field == "addressee"


@pytest.mark.parametrize(("name", "most"), [("whom", 200), ("asked", 2000)])
def test_a_text_of_a_question_has_its_length(name, most):
    assert isinstance(parse_enquiry({**QUESTION, name: "ә" * most}), Enquiry)
    assert parse_enquiry({**QUESTION, name: "ә" * (most + 1)}) == (
        Problem(name, "too_long", "", {"most": most, "now": most + 1}),
    )


def test_an_answer_is_read_as_it_was_typed():
    assert parse_answer(ANSWER) == Answer(kind=AnswerKind.FOUND, text="№ 41 хат, 3-парақ")


def test_all_that_is_wrong_with_an_answer_is_told_at_once():
    assert parse_answer({}) == (Problem("kind", "choose_one"), Problem("text", "missing"))
    (long,) = parse_answer({**ANSWER, "text": "ә" * 2001})
    assert (long.field, long.code, long.params["most"]) == ("text", "too_long", 2000)
    (only,) = parse_answer({**ANSWER, "kind": "maybe"})
    assert only.field == "kind"


def test_a_question_goes_into_one_text_and_comes_back():
    question = parse_enquiry(QUESTION)
    assert isinstance(question, Enquiry)
    text = text_of_enquiry(question)
    assert json.loads(text) == {"whom": "Ақбұлақ архиві", "asked": QUESTION["asked"]}
    assert enquiry_of(Addressee.ARCHIVE, text) == question
