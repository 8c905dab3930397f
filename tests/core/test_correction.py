"""What is asked of an applicant, and the answer, as they are typed."""

from datetime import date

import pytest

from telnusqa.core.correction import ASKED_APART, OFFERED, Topic, Wanting, parse_answer, parse_wanting
from telnusqa.core.problem import Problem

CLAUSE = "policy:correction"


def test_a_question_holds_its_topics_in_their_own_order():
    asked = parse_wanting(["year", "original_number", "year"], "  Нөмірін жазыңыз ", "26.11.2026")
    assert asked == Wanting(
        topics=(Topic.ORIGINAL_NUMBER, Topic.YEAR), text="Нөмірін жазыңыз", until=date(2026, 11, 26)
    )


def test_every_problem_is_told_at_once():
    assert parse_wanting([], " ", "") == (
        Problem("topics", "choose_one_or_more", CLAUSE),
        Problem("text", "missing", CLAUSE),
        Problem("until", "missing", CLAUSE),
    )


@pytest.mark.parametrize(
    ("topics", "text", "until", "problem"),
    [
        (["year", "weather"], "а", "26.11.2026", Problem("topics", "unknown_choice", CLAUSE)),
        (["year", "consent"], "а", "26.11.2026", Problem("topics", "unknown_choice", CLAUSE)),
        (["year"], "а" * 1001, "26.11.2026", Problem("text", "too_long", CLAUSE, {"most": 1000, "now": 1001})),
        (["year"], "а", "31.11.2026", Problem("until", "day", CLAUSE)),
    ],
)
def test_one_problem_of_each_kind(topics, text, until, problem):
    assert parse_wanting(topics, text, until) == (problem,)


def test_an_answer_is_text_of_a_thousand_letters_at_most():
    assert parse_answer("  Дипломым ТКБ 0123456 ") == "Дипломым ТКБ 0123456"
    assert parse_answer("а" * 1000) == "а" * 1000
    assert parse_answer("а" * 1001) == Problem("answer", "too_long", CLAUSE, {"most": 1000, "now": 1001})
    assert parse_answer(" ") == Problem("answer", "missing", CLAUSE)


def test_a_day_far_ahead_is_a_day():
    asked = parse_wanting(["other"], "а", "31.12.2098")
    assert isinstance(asked, Wanting)
    assert asked.until == date(2098, 12, 31)


def test_consent_is_asked_for_by_its_own_act_and_everything_else_can_still_be_asked():
    assert {Topic.CONSENT} == ASKED_APART
    assert tuple(topic.value for topic in OFFERED) == (
        "original_number",
        "name_then",
        "speciality",
        "year",
        "institution_name",
        "paper",
        "other",
    )
    assert isinstance(parse_wanting([topic.value for topic in OFFERED], "а", "26.11.2026"), Wanting)
