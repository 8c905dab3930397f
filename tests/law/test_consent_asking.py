"""Consent is asked for once a day; two days of asking and a day after the last make its absence a ground."""

from datetime import date

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.consent_asking import ASKED_WHILE, GIVEN_WHILE, Asking
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.consent_asking import consent_clause, problem_with_asking, without_consent
from telnusqa.law.refusal_ground import NoConsent

MON, TUE, WED, THU = (date(2026, 11, day) for day in (23, 24, 25, 26))
CLAUSE = "2023:9.3"


@pytest.mark.parametrize(
    ("days", "given", "today", "code"),
    [
        ((), False, MON, None),
        ((), True, MON, "consent_here"),
        ((MON,), False, MON, "consent_asked_today"),
        ((MON,), False, TUE, None),
        ((TUE,), False, MON, "consent_asked_today"),
        ((MON, TUE), False, TUE, "consent_asked_today"),
        ((MON, TUE), False, WED, None),
        ((MON,), True, WED, "consent_here"),
    ],
)
def test_it_is_asked_for_once_a_day_until_it_is_given(
    days: tuple[date, ...], given: bool, today: date, code: str | None
) -> None:
    assert problem_with_asking(Asking(days, given), today) == (Problem("consent", code, CLAUSE) if code else None)


@pytest.mark.parametrize(
    ("days", "given", "today", "found"),
    [
        ((), False, MON, Problem("ground", "consent_not_asked_twice", CLAUSE, {"times": "0"})),
        ((MON,), False, WED, Problem("ground", "consent_not_asked_twice", CLAUSE, {"times": "1"})),
        ((MON, TUE), False, TUE, Problem("ground", "consent_asked_today", CLAUSE)),
        ((MON, TUE), False, WED, NoConsent(asked_on=MON, asked_again_on=TUE)),
        ((MON, TUE, WED), False, THU, NoConsent(asked_on=MON, asked_again_on=WED)),
        ((MON, TUE, WED), False, WED, Problem("ground", "consent_asked_today", CLAUSE)),
        ((MON, TUE), True, THU, Problem("ground", "consent_here", CLAUSE)),
        ((), True, THU, Problem("ground", "consent_here", CLAUSE)),
    ],
)
def test_its_absence_is_a_ground_after_two_askings_on_different_days(
    days: tuple[date, ...], given: bool, today: date, found: NoConsent | Problem
) -> None:
    assert without_consent(Asking(days, given), today) == found


def test_who_was_asked_and_has_not_given_it_is_waited_for() -> None:
    assert [Asking().waits, Asking((MON,)).waits, Asking((MON,), given=True).waits, Asking((), given=True).waits] == [
        False, True, False, False,
    ]  # fmt: skip


def test_each_edition_asks_by_its_own_paragraph() -> None:
    told = {edition: consent_clause(Channel.OFFICE, shipped.ruleset(edition)) for edition in ("2015", "2023")}
    assert told["2015"].startswith("2015:")
    assert told["2023"].startswith("2023:")


def test_it_is_asked_for_while_nothing_is_intended_and_given_until_something_is_decided() -> None:
    assert {state.value for state in ASKED_WHILE} == {"registered", "correction_asked", "found_in_book", "checking"}
    assert {state.value for state in GIVEN_WHILE - ASKED_WHILE} == {"hearing", "heard"}


def test_who_was_never_asked_was_not_asked_elsewhere_either() -> None:
    assert (Asking().days, Asking().given, Asking().before) == ((), False, 0)
