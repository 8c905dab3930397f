"""When a hearing may be put on record as held (administrative-code:73, 74; policy:hearing)."""

from dataclasses import replace
from datetime import date, time

from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.hearing_held import problems_with_held
from telnusqa.law.refusal_ground import NoConsent
from telnusqa.law.refusal_round import Round
from tests.law.heard import NOTICE, RECORD

RULES = shipped.ruleset("2023")
DAY = date(2026, 12, 7)
AWAY = replace(RECORD, came=False, explanations="", answers="", motions="")


def test_a_hearing_held_as_it_was_told_is_kept_on_its_day_and_later() -> None:
    for today in (DAY, date(2026, 12, 8)):
        assert problems_with_held(RECORD, NOTICE, today, RULES) == ()
        assert problems_with_held(AWAY, NOTICE, today, RULES) == ()


def test_a_hearing_of_a_day_to_come_was_not_held() -> None:
    [problem] = problems_with_held(RECORD, NOTICE, date(2026, 12, 6), RULES)
    assert problem == Problem("record_day", "day_ahead", "administrative-code:73")


def test_who_came_may_have_been_heard_on_another_day_who_stayed_away_may_not() -> None:
    other = date(2026, 12, 8)
    assert problems_with_held(replace(RECORD, day=other), NOTICE, other, RULES) == ()
    [problem] = problems_with_held(replace(AWAY, day=other), NOTICE, other, RULES)
    assert problem == Problem("record_day", "hearing_day_differs", "administrative-code:73", {"until": "2026-12-07"})


def test_not_even_who_came_was_heard_before_three_whole_working_days() -> None:
    """Noticed on Tuesday the first: Wednesday to Friday lie between, so the seventh is the first day."""
    early = date(2026, 12, 4)
    [problem] = problems_with_held(replace(RECORD, day=early), NOTICE, DAY, RULES)
    assert problem == Problem("record_day", "hearing_too_early", "administrative-code:73", {"next": "2026-12-07"})
    assert problems_with_held(replace(RECORD, day=DAY), NOTICE, DAY, RULES) == ()


def test_a_record_without_its_day_tells_what_else_it_lacks() -> None:
    lacking = replace(RECORD, day=None, secretary=" ")
    found = problems_with_held(lacking, NOTICE, DAY, RULES)
    assert [(each.field, each.code, each.clause) for each in found] == [
        ("record_day", "missing", "administrative-code:74"),
        ("record_secretary", "missing", "administrative-code:74"),
    ]


def test_a_round_was_heard_once_it_has_a_record_and_its_notice_came_on_its_day() -> None:
    told = Round(
        number=1,
        intended_by="staff:1",
        clause="2023:9.3",
        ground=NoConsent(asked_on=date(2026, 11, 18), asked_again_on=date(2026, 11, 20)),
        asked_how="№ 7 хат",
        reasoned="Келісім берілмеді",
        notice=NOTICE,
        hour=time(10),
        objection_until=date(2026, 12, 3),
        positions=(),
        record=None,
        end=None,
        ended_on=None,
        changed_why="",
        refusal=None,
    )
    assert told.heard is None
    heard = replace(told, record=RECORD).heard
    assert heard is not None
    assert (heard.notice, heard.received_on, heard.record) == (NOTICE, date(2026, 12, 1), RECORD)
