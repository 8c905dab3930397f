"""Hours an office established for itself: typed, kept as a line, read again."""

from datetime import date, time

import pytest

from telnusqa.law import shipped
from telnusqa.law.norm import Body, OpenTime, Schedule
from telnusqa.law.own_hours import OWN, Opening, hours_of_text, parse_opening, text_of_hours
from telnusqa.law.ruleset import RuleSet

WEEK = OpenTime(frozenset(range(1, 6)), time(8, 30), time(18))
SATURDAY = OpenTime(frozenset({6}), time(9), time(13))
LUNCH = (time(13), time(14))
TEXT = "12345 08:30-18:00; 6 09:00-13:00; lunch 13:00-14:00"
TYPED = {
    "week_opens": "8:30",
    "week_closes": "18",
    "saturday_opens": "9:00",
    "saturday_closes": "13.00",
    "lunch_opens": "13:00",
    "lunch_closes": "14:00",
    "reason": " Екі ауысым ",
    "since": "01.09.2026",
    "until": "31.12.2026",
}


@pytest.fixture
def rules() -> RuleSet:
    return shipped.ruleset("2023")


def schedule(*hours: OpenTime, lunch: tuple[time, time] | None = None, body: Body = Body.PROVIDER) -> Schedule:
    return Schedule(id=OWN, body=body, clause="c", hours=hours, lunch=lunch)


def test_hours_are_kept_as_one_line() -> None:
    whole = schedule(WEEK, SATURDAY, lunch=LUNCH)
    assert text_of_hours(whole) == TEXT
    assert hours_of_text(TEXT, Body.PROVIDER, "c") == whole
    assert text_of_hours(schedule(WEEK)) == "12345 08:30-18:00"
    corporation = schedule(WEEK, body=Body.CORPORATION)
    assert hours_of_text(" 12345 08:30-18:00 ", Body.CORPORATION, "c") == corporation


@pytest.mark.parametrize("text", ["", "lunch 13:00-14:00", "8 09:00-18:00", "1 25:00-26:00", "1 09:00-18:00; etc"])
def test_what_is_no_such_line(text: str) -> None:
    assert hours_of_text(text, Body.PROVIDER, "c") is None


def test_typed_hours_become_a_schedule(rules: RuleSet) -> None:
    found = parse_opening(TYPED, Body.PROVIDER, 4, rules)
    assert isinstance(found, Opening) and found.row == 4
    own = found.own
    assert (text_of_hours(own.schedule), own.reason, own.since, own.until) == (
        TEXT,
        "Екі ауысым",
        date(2026, 9, 1),
        date(2026, 12, 31),
    )
    assert own.schedule.clause == rules.edition.schedule("provider").clause and own.schedule.id == OWN
    plain = parse_opening({**TYPED, **dict.fromkeys(list(TYPED)[2:6], ""), "until": ""}, Body.CORPORATION, None, rules)
    assert isinstance(plain, Opening)
    assert text_of_hours(plain.own.schedule) == "12345 08:30-18:00" and plain.own.until is None
    assert plain.own.schedule.body is Body.CORPORATION


def test_what_is_not_sent_is_not_typed(rules: RuleSet) -> None:
    sent = {name: TYPED[name] for name in ("week_opens", "week_closes", "reason", "since")}
    found = parse_opening(sent, Body.PROVIDER, None, rules)
    assert isinstance(found, Opening) and text_of_hours(found.own.schedule) == "12345 08:30-18:00"
    assert OWN == "own"


def told(rules: RuleSet, **typed: str) -> list[tuple[str, str]]:
    found = parse_opening({**TYPED, **typed}, Body.PROVIDER, None, rules)
    assert isinstance(found, tuple)
    return [(each.field, each.code) for each in found]


def test_all_that_is_wrong_with_typed_hours(rules: RuleSet) -> None:
    assert told(rules, week_opens="?", reason="", since="") == [
        ("week_opens", "hour"),
        ("since", "missing"),
        ("reason", "missing"),
    ]
    assert told(rules, week_opens="", week_closes="") == [("week_opens", "missing")]
    assert told(rules, week_closes="") == [("week_closes", "missing")]
    assert told(rules, saturday_opens="") == [("saturday_opens", "missing")]
    assert told(rules, lunch_closes="") == [("lunch_closes", "missing")]
    assert told(rules, week_closes="8:00") == [("closes", "closes_early"), ("lunch", "lunch_outside")]
    assert told(rules, until="31.08.2026") == [("until", "ends_before_start")]
    assert told(rules, reason="а" * 301) == [("reason", "too_long")]
