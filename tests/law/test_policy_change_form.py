"""A change of our own rules as it is typed: all problems at once, and what stands beside it."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.policy_change import Ground, PolicyChange
from telnusqa.law.policy_change_form import TypedChange, Wanted, parse_change, problems_with_change

TABLE = shipped.policy_table()
TODAY = date(2026, 11, 23)
TYPED = TypedChange(value=("5",), since="24.11.2026", note="Колледждер сұрады")
DAYS = PolicyChange(field="correction.days", value="5", since=date(2026, 11, 24))


def parsed(field: str = "correction.days", **changes: object) -> Wanted | tuple[Problem, ...]:
    return parse_change(field, replace(TYPED, **changes), (7, 8), TODAY)  # type: ignore[arg-type]


def codes(found: Wanted | tuple[Problem, ...]) -> list[tuple[str, str]]:
    assert isinstance(found, tuple)
    return [(problem.field, problem.code) for problem in found]


def test_what_is_typed_well_is_a_change_with_its_ground() -> None:
    assert parsed() == Wanted(DAYS, Ground(note="Колледждер сұрады"))


def test_a_ground_may_be_an_order_alone_or_with_words() -> None:
    order = {"number": " 27-НҚ ", "dated": "20.11.2026"}
    alone = parsed(note=" ", **order)
    assert isinstance(alone, Wanted)
    assert alone.ground == Ground(number="27-НҚ", dated=date(2026, 11, 20))
    both = parsed(**order)
    assert isinstance(both, Wanted)
    assert both.ground == Ground(number="27-НҚ", dated=date(2026, 11, 20), note="Колледждер сұрады")


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"note": ""}, [("note", "ground_needed")]),
        ({"number": "27"}, [("dated", "order_half")]),
        ({"dated": "20.11.2026"}, [("number", "order_half")]),
        ({"number": "27", "dated": "24.11.2026"}, [("dated", "day_ahead")]),
        ({"number": "2" * 31, "dated": "20.11.2026"}, [("number", "too_long")]),
        ({"note": "x" * 501}, [("note", "too_long")]),
        ({"since": ""}, [("since", "missing")]),
        ({"since": "x"}, [("since", "day")]),
        ({"since": "22.11.2026"}, [("since", "since_past")]),
        ({"since": "01.01.2029"}, [("since", "since_far")]),
        ({"value": ("11",)}, [("value", "whole_between")]),
        (
            {"value": (), "since": "", "note": "", "number": "1"},
            [("value", "missing"), ("since", "missing"), ("dated", "order_half")],
        ),
    ],
)
def test_all_that_is_wrong_is_told_at_once(changes: dict[str, object], problems: list[tuple[str, str]]) -> None:
    assert codes(parsed(**changes)) == problems


@pytest.mark.parametrize("since", ["23.11.2026", "31.12.2028"])
def test_it_begins_today_or_within_two_years(since: str) -> None:
    assert isinstance(parsed(since=since), Wanted)


def test_only_some_fields_are_changed_for_one_college() -> None:
    own = parsed("four-eyes.same_person", value=("yes",), college="8")
    assert isinstance(own, Wanted)
    assert own.change.college == 8
    common = parsed("four-eyes.same_person", value=("yes",), college="all")
    assert isinstance(common, Wanted)
    assert common.change.college is None
    assert codes(parsed("four-eyes.same_person", value=("yes",), college="9")) == [("college", "unknown_choice")]
    assert codes(parsed("four-eyes.same_person", value=("yes",), college="")) == [("college", "choose_one")]
    for_all = parsed(college="8")
    assert isinstance(for_all, Wanted)
    assert for_all.change.college is None, "who is not asked for whom changes it for all"


def test_who_is_not_asked_changes_it_for_all() -> None:
    assert TypedChange() == TypedChange(value=(), since="", college="all", number="", dated="", note="")


def test_a_field_that_is_not_to_be_changed_has_no_form() -> None:
    with pytest.raises(LookupError):
        parsed("complaint.term.complaint.unit")


def beside(*standing: PolicyChange, change: PolicyChange = DAYS, today: date = TODAY) -> list[tuple[str, str]]:
    return codes(problems_with_change(change, TABLE, standing, today))


def test_a_change_that_fits_has_no_problems() -> None:
    assert beside() == []
    assert beside(change=replace(DAYS, since=TODAY)) == []


def test_midnight_may_have_passed_since_the_form_was_read() -> None:
    assert beside(today=date(2026, 11, 25)) == [("since", "since_past")]
    assert beside(today=DAYS.since) == []


def test_one_change_of_a_field_begins_on_a_day() -> None:
    assert beside(replace(DAYS, value="6")) == [("since", "change_stands")]
    assert beside(replace(DAYS, value="6", since=date(2026, 11, 25))) == []
    assert beside(replace(DAYS, field="enquiry.days", value="6")) == []
    eyes = PolicyChange(field="four-eyes.same_person", value="yes", since=TODAY, college=7)
    assert beside(replace(eyes, college=8), change=eyes) == []
    assert beside(replace(eyes, value="no"), change=eyes) == [("since", "change_stands")]


def test_a_value_that_holds_anyway_is_no_change() -> None:
    assert beside(change=replace(DAYS, value="3")) == [("value", "value_same")]
    assert beside(replace(DAYS, since=TODAY)) == [("value", "value_same")]
    eyes = PolicyChange(field="four-eyes.same_person", value="yes", since=TODAY, college=7)
    assert beside(replace(eyes, college=None), change=replace(eyes, since=date(2026, 11, 24))) == [
        ("value", "value_same")
    ]


def test_what_makes_no_sense_beside_another_field_is_refused() -> None:
    head = PolicyChange(field="warnings.head", value="6", since=TODAY)
    assert beside(change=head) == [("value", "warnings_climb")]
    executor = PolicyChange(field="warnings.executor", value="7", since=TODAY)
    assert beside(executor, change=head) == []
    remind = PolicyChange(field="correction.remind_days", value="3", since=date(2026, 11, 26))
    assert beside(remind, change=DAYS) == []
    assert beside(change=remind) == [("value", "reminder_before_question")]


def test_no_text_says_how_long_a_ground_may_be() -> None:
    found = parsed(number="2" * 31, dated="20.11.2026", note="x" * 501)
    assert isinstance(found, tuple)
    assert [(each.field, each.clause) for each in found] == [("number", ""), ("note", "")]
