"""Changes laid over the shipped policy: properties that hold whatever is changed."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.policy import CorrectionPolicy, PowerPolicy, WarningsPolicy
from telnusqa.law.policy_change import (
    PolicyChange,
    PolicyWithdrawnWhy,
    changeable,
    holds,
    in_force,
    nonsense,
    nonsense_from,
    with_changes,
)
from telnusqa.law.policy_change_form import value_on
from telnusqa.law.policy_fields import FIELDS, ONE_COLLEGE, kind_of, rule_of
from telnusqa.law.policy_kind import Day, Hour, OneOf, SomeOf, Whole, text_of, value_in_file

TABLE = shipped.policy_table()
SHIPPED = shipped.policy()
TODAY = date(2026, 11, 23)
TOMORROW = TODAY + timedelta(days=1)
COLLEGE, ANOTHER = 7, 8
ONE_CHOICE = "corporation-hours.schedule.2015"
"""A field whose edition knows one schedule only."""
EVERY = frozenset(changeable(TABLE))
AS_SHIPPED = {field: value_on(field, TABLE, [], TODAY) for field in EVERY}


def policy(*changes: PolicyChange, day: date = TODAY, college: int | None = None):
    return with_changes(TABLE, in_force(changes, day, college), SHIPPED.version)


def change(field: str, value: str, since: date = TODAY, college: int | None = None) -> PolicyChange:
    return PolicyChange(field=field, value=value, since=since, college=college)


def values(kind):
    """Every value of a kind, or some of many, as it is kept."""
    if isinstance(kind, Whole):
        return st.integers(kind.least, kind.most).map(text_of)
    if isinstance(kind, OneOf):
        return st.sampled_from(kind.choices)
    if isinstance(kind, SomeOf):
        chosen = st.sets(st.sampled_from(kind.choices), min_size=kind.least)
        return chosen.map(lambda some: " ".join(each for each in kind.choices if each in some))
    if isinstance(kind, Day):
        return st.dates(kind.first, kind.last).map(text_of)
    if isinstance(kind, Hour):
        return st.times(kind.first, kind.last).map(lambda at: f"{at:%H:%M}")
    return st.sampled_from(("yes", "no"))


@st.composite
def some_change(draw):
    field = draw(st.sampled_from(sorted(field for field in changeable(TABLE) if field != ONE_CHOICE)))
    college = draw(st.sampled_from((None, COLLEGE))) if field in ONE_COLLEGE else None
    since = TODAY + timedelta(days=draw(st.integers(-3, 3)))
    return change(field, draw(values(kind_of(field))), since, college)


def test_without_a_change_it_is_the_shipped_policy():
    assert policy() == SHIPPED


@given(st.lists(some_change(), max_size=4))
def test_what_is_not_yet_in_force_and_what_was_withdrawn_leaves_no_trace(changes):
    ahead = [replace(each, since=TOMORROW) for each in changes]
    assert policy(*ahead) == SHIPPED
    assert {each.since for each in in_force(ahead, TOMORROW, COLLEGE)} <= {TOMORROW}


@given(some_change(), some_change())
def test_of_two_changes_the_later_one_wins_from_its_day(first, second):
    first = replace(first, since=TODAY, college=None)
    second = replace(second, field=first.field, value=first.value, since=TOMORROW, college=None)
    other = next(value for value in _two(first.field) if value != first.value)
    second = replace(second, value=other)
    for order in ((first, second), (second, first)):
        assert policy(*order) == policy(first)
        assert policy(*order, day=TOMORROW) == policy(second, day=TOMORROW)
        assert value_on(first.field, TABLE, order, TODAY) == first.value
        assert value_on(first.field, TABLE, order, TOMORROW) == other


def _two(field: str) -> tuple[str, str]:
    kind = kind_of(field)
    if isinstance(kind, Whole):
        return str(kind.least), str(kind.most)
    if isinstance(kind, OneOf):
        return kind.choices[0], kind.choices[-1]
    if isinstance(kind, SomeOf):
        return kind.choices[0], kind.choices[1]
    if isinstance(kind, Day | Hour):
        return text_of(kind.first), text_of(kind.last)
    return "yes", "no"


@given(some_change())
def test_a_change_of_one_field_touches_nothing_else(made):
    before, after = SHIPPED, policy(made, day=TOMORROW + timedelta(days=5), college=COLLEGE)
    touched = {field.name for field in fields(before) if getattr(before, field.name) != getattr(after, field.name)}
    assert len(touched) <= 1
    day = TOMORROW + timedelta(days=5)
    assert value_on(made.field, TABLE, [made], day, COLLEGE) == made.value
    for other in EVERY - {made.field}:
        assert value_on(other, TABLE, [made], day, COLLEGE) == AS_SHIPPED[other]


@pytest.mark.parametrize("field", sorted(changeable(TABLE)))
def test_every_field_of_the_file_goes_round_through_its_kind(field):
    kind = kind_of(field)
    assert kind is not None
    kept = text_of(value_in_file(kind, changeable(TABLE)[field]))
    assert value_on(field, TABLE, [], TODAY) == kept
    assert policy(change(field, kept)) == SHIPPED, "the shipped value laid over itself is the shipped policy"


@pytest.mark.parametrize("field", sorted(field for field in FIELDS if field != ONE_CHOICE))
def test_every_field_that_has_a_kind_is_one_of_the_policy(field):
    """Another value of it is another policy: a name misspelt in the table would change nothing."""
    now = value_on(field, TABLE, [], TODAY)
    other = next(value for value in _two(field) if value != now)
    assert policy(change(field, other)) != SHIPPED


def test_a_college_has_its_own_and_every_other_the_common_one():
    own = change("four-eyes.same_person", "yes", TODAY, COLLEGE)
    common = change("four-eyes.same_person", "no", TOMORROW)
    assert policy(own, college=COLLEGE).four_eyes_same_person
    assert not policy(own, college=ANOTHER).four_eyes_same_person
    assert not policy(own).four_eyes_same_person
    assert policy(own, common, day=TOMORROW, college=COLLEGE).four_eyes_same_person, "its own goes before the common"
    assert in_force([own, common], TOMORROW, COLLEGE) == (common, own)
    assert in_force([own, common], TOMORROW, None) == (common,)


def test_the_policy_has_the_name_it_is_given():
    assert with_changes(TABLE, [], "2026.1+3").version == "2026.1+3"


def test_a_term_in_a_list_is_named_by_its_act():
    changed = policy(change("complaint.term.quality-complaint.length", "20"))
    assert [term.length for term in changed.complaint.terms] == [5, 20]
    assert changed.complaint.terms[0] == SHIPPED.complaint.terms[0]


def test_a_field_of_a_table_within_a_rule():
    changed = policy(change("acceptance-refusal.bodies.2023", "provider corporation"))
    assert [each.norm.body for each in changed.acceptance_refusals] == ["provider", "corporation"]
    assert policy(change("acceptance-refusal.bodies.2023", "")).acceptance_refusals == ()


def test_a_rule_that_a_lawyer_confirmed_is_unsure_no_more():
    changed = policy(change("receipt.unsure", "no"))
    assert [rule.id for rule in changed.rules if not rule.unsure] == ["policy:receipt"]


@pytest.mark.parametrize(
    "strange",
    [
        change("four-eyes.of_old", "yes"),
        change("gone.days", "3"),
        change("gone.unsure", "no"),
        change("complaint.term.complaint.unit", "calendar"),
        change("correction.days", "99"),
        change("name-on-duplicate.name", "maiden"),
    ],
)
def test_what_the_file_does_not_hold_any_more_changes_nothing(strange):
    assert not holds(strange, TABLE)
    assert policy(strange) == SHIPPED
    if kind_of(strange.field) and strange.field in changeable(TABLE):
        assert value_on(strange.field, TABLE, [strange], TODAY) == value_on(strange.field, TABLE, [], TODAY)


def test_a_field_without_a_kind_has_no_value_to_be_told():
    with pytest.raises(LookupError):
        value_on("complaint.term.complaint.unit", TABLE, [], TODAY)


def test_the_rule_of_a_field_is_cited():
    assert rule_of("four-eyes.same_person") == "policy:four-eyes"
    assert rule_of("complaint.term.complaint.length") == "policy:complaint"


@pytest.mark.parametrize(
    ("executor", "head", "department", "well"),
    [(5, 3, 1, True), (3, 3, 3, True), (2, 3, 1, False), (5, 1, 3, False), (0, 0, 0, True)],
)
def test_a_warning_climbs(executor, head, department, well):
    warned = replace(SHIPPED, warnings=WarningsPolicy(executor=executor, head=head, department=department))
    assert nonsense(warned) == (None if well else Problem("value", "warnings_climb"))


@pytest.mark.parametrize(("days", "remind", "well"), [(3, 1, True), (3, 2, True), (3, 3, False), (1, 1, False)])
def test_a_reminder_comes_after_the_question(days, remind, well):
    correction = CorrectionPolicy(days=days, remind_days=remind, remind_at=SHIPPED.correction.remind_at)
    found = nonsense(replace(SHIPPED, correction=correction))
    assert found == (None if well else Problem("value", "reminder_before_question"))


@pytest.mark.parametrize(("months", "most", "well"), [(12, 36, True), (36, 36, True), (13, 12, False)])
def test_a_power_without_a_last_day_holds_no_longer_than_any(months, most, well):
    found = nonsense(replace(SHIPPED, power_of_attorney=PowerPolicy(months=months, most_months=most)))
    assert found == (None if well else Problem("value", "power_beyond_most"))


def test_nonsense_is_found_on_the_day_it_would_begin():
    ahead = change("warnings.head", "5", TOMORROW)
    assert nonsense_from(TABLE, [ahead], TODAY) is None
    lowered = change("warnings.executor", "4", TODAY)
    assert nonsense_from(TABLE, [lowered], TODAY) is None
    assert nonsense_from(TABLE, [ahead, lowered], TODAY) == Problem("value", "warnings_climb")
    past = change("warnings.department", "14", TODAY - timedelta(days=1))
    mended = change("warnings.department", "1", TODAY)
    assert nonsense_from(TABLE, [past, mended], TODAY) is None, "what is behind is not judged again"
    assert nonsense_from(TABLE, [past], TODAY) is not None


def test_the_reasons_to_withdraw_are_kept_under_these_names():
    assert [why.value for why in PolicyWithdrawnWhy] == ["typed_wrong", "repealed", "unlawful", "not_needed"]
