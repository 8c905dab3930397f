"""When a case is erased, and what keeps it longer: day by day, and for any day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.case import ENDS, Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.legal_hold import Hold, HoldGround
from telnusqa.core.original import OriginalFate
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.policy import RetentionPolicy
from telnusqa.law.retention import Around, KeptWhy, ended_before, erase_on, is_due, kept_because, years_kept

AT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
OURS = shipped.ruleset("2023").policy
POLICY = replace(OURS, retention=RetentionPolicy(handed_over=5, refused=4, withdrawn=3, forwarded=2))
CASE = Case(
    number=CaseNumber("7Q4M2K8XD"),
    home=1,
    version=Version(9),
    state=State.HANDED_OVER,
    channel=Channel.OFFICE,
    edition="2023",
    wanted=Wanted.DIPLOMA,
    reasons=frozenset({Reason.LOST}),
    collection=Collection.OFFICE,
    submitted_at=AT,
    registered_on=AT.date(),
    due_on=date(2026, 12, 14),
    inner_due_on=None,
    chain_year=2026,
    ended_on=date(2026, 12, 1),
)
TODAY = date(2032, 1, 1)
HOLD = Hold(n=1, ground=HoldGround.COURT, note="№ 7", by="staff:1", at=AT)
DAYS = st.dates(date(2014, 9, 1), date(2100, 12, 31))
ENDED = st.sampled_from(sorted(ENDS))


def test_what_is_shipped() -> None:
    assert OURS.retention == RetentionPolicy(handed_over=5, refused=5, withdrawn=3, forwarded=3)
    assert OURS.source("policy:retention") == "personal-data:12"


@pytest.mark.parametrize(
    ("state", "years", "day"),
    [
        (State.HANDED_OVER, 5, date(2032, 1, 1)),
        (State.REFUSED, 4, date(2031, 1, 1)),
        (State.WITHDRAWN, 3, date(2030, 1, 1)),
        (State.FORWARDED, 2, date(2029, 1, 1)),
    ],
)
def test_years_are_counted_from_the_january_after_the_end(state: State, years: int, day: date) -> None:
    assert years_kept(state, POLICY) == years
    assert erase_on(state, date(2026, 1, 1), POLICY) == day
    assert erase_on(state, date(2026, 12, 31), POLICY) == day
    assert erase_on(state, date(2027, 1, 1), POLICY) == day.replace(year=day.year + 1)


@pytest.mark.parametrize("state", sorted(set(State) - ENDS))
def test_a_case_that_is_not_over_has_no_such_day(state: State) -> None:
    assert years_kept(state, POLICY) is None
    assert erase_on(state, TODAY, POLICY) is None
    assert ended_before(state, TODAY, POLICY) is None
    assert not is_due(replace(CASE, state=state), date(2099, 1, 1), POLICY)


@given(ENDED, DAYS, DAYS)
def test_what_lies_before_the_bound_is_due_and_nothing_else(state: State, ended: date, today: date) -> None:
    due = is_due(replace(CASE, state=state, ended_on=ended), today, POLICY)
    bound = ended_before(state, today, POLICY)
    assert bound is not None
    assert due == (ended < bound)


@given(ENDED, DAYS)
def test_a_case_is_kept_at_least_its_whole_years_and_less_than_one_more(state: State, ended: date) -> None:
    day, years = erase_on(state, ended, POLICY), years_kept(state, POLICY)
    assert day is not None and years is not None
    assert day > ended.replace(day=28, year=ended.year + years)
    assert day - ended < timedelta(days=366 * (years + 1) + 1)


def test_it_is_due_on_the_day_itself_and_not_the_day_before() -> None:
    assert is_due(CASE, TODAY, POLICY)
    assert not is_due(CASE, TODAY - timedelta(days=1), POLICY)


def test_what_ended_in_a_year_falls_due_together_on_a_first_of_january() -> None:
    assert ended_before(State.HANDED_OVER, TODAY, POLICY) == date(2027, 1, 1)
    assert ended_before(State.FORWARDED, date(2031, 12, 31), POLICY) == date(2029, 1, 1)


def test_one_whose_end_is_not_noted_or_that_was_erased_is_not_due() -> None:
    assert is_due(replace(CASE, ended_on=None), TODAY, POLICY) is False
    assert is_due(replace(CASE, erased_on=TODAY), TODAY, POLICY) is False


def test_nothing_keeps_a_case_around_which_nothing_stands() -> None:
    assert kept_because(CASE, Around(), TODAY) == ()


@pytest.mark.parametrize(
    ("hold", "keeps"),
    [
        (HOLD, True),
        (replace(HOLD, until=TODAY), True),
        (replace(HOLD, until=TODAY - timedelta(days=1)), False),
        (replace(HOLD, lifted_by="staff:2", lifted_at=AT), False),
        (replace(HOLD, until=TODAY, lifted_by="staff:2", lifted_at=AT), False),
    ],
)
def test_a_hold_keeps_it_until_it_is_lifted_or_its_last_day_is_over(hold: Hold, keeps: bool) -> None:
    assert kept_because(CASE, Around(holds=(hold,)), TODAY) == ((KeptWhy.HOLD,) if keeps else ())


def test_one_of_several_holds_is_enough() -> None:
    over = replace(HOLD, lifted_at=AT)
    assert kept_because(CASE, Around(holds=(over, HOLD, over)), TODAY) == (KeptWhy.HOLD,)


@pytest.mark.parametrize(
    ("case", "fate", "keeps"),
    [
        (replace(CASE, original_taken_at=AT), None, True),
        (replace(CASE, original_taken_at=AT, state=State.WITHDRAWN), None, True),
        (replace(CASE, original_taken_at=AT), OriginalFate.KEPT, False),
        (replace(CASE, original_taken_at=AT), OriginalFate.DESTROYED, False),
        (replace(CASE, original_taken_at=AT, original_returned_at=AT, state=State.REFUSED), None, False),
        (replace(CASE, original_taken_at=AT, original_forwarded_at=AT, state=State.FORWARDED), None, False),
    ],
)
def test_an_original_that_lies_here_keeps_it(case: Case, fate: OriginalFate | None, keeps: bool) -> None:
    assert kept_because(case, Around(fate=fate), TODAY) == ((KeptWhy.ORIGINAL_HERE,) if keeps else ())


def test_what_is_not_over_keeps_it_and_all_of_it_is_told() -> None:
    assert kept_because(CASE, Around(hearing_open=True), TODAY) == (KeptWhy.HEARING_OPEN,)
    assert kept_because(CASE, Around(on_its_way=True), TODAY) == (KeptWhy.ON_ITS_WAY,)
    assert kept_because(CASE, Around(went_on=True), TODAY) == (KeptWhy.WENT_ON,)
    held = Around(holds=(HOLD,), hearing_open=True, on_its_way=True, went_on=True)
    assert kept_because(replace(CASE, original_taken_at=AT), held, TODAY) == tuple(KeptWhy)
