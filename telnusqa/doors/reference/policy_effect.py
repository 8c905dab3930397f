"""What a change of our own rules would change, or its withdrawal: the value before and after, day by day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language
from telnusqa.doors.reference.policy_shown import reach_name
from telnusqa.law import shipped
from telnusqa.law.policy_change import PolicyChange
from telnusqa.law.policy_change_form import value_on
from telnusqa.store.read import organisations
from telnusqa.words.date import long_date
from telnusqa.words.policy_value import value_name


@dataclass(frozen=True)
class PeriodChange:
    """A day from which the value is this one: as it stands, and as it would be."""

    since: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class PolicyEffect:
    """For whom, and from which days on what becomes what. ``own`` colleges have a value of their own, which stays."""

    reach: str
    periods: tuple[PeriodChange, ...]
    own: tuple[str, ...]


def policy_effect(
    change: PolicyChange, standing: Sequence[PolicyChange], language: Language, *, withdrawn: date | None = None
) -> PolicyEffect:
    """Told for its own day and for every later day on which the value becomes another.

    A withdrawal, on the day ``withdrawn``, says nothing of the days before: what was decided on them stays.
    """
    table, field, college = shipped.policy_table(), change.field, change.college
    others = [each for each in standing if each != change]
    before, after = ([*others, change], others) if withdrawn is not None else (others, [*others, change])
    first = change.since if withdrawn is None else max(change.since, withdrawn)
    days = sorted({first} | {each.since for each in others if each.field == field and each.since > first})
    names = {each.id: each.name(language) for each in organisations.colleges()}
    own = {each.college for each in others if each.field == field and each.college is not None and college is None}

    def said(changes: Sequence[PolicyChange], day: date) -> str:
        return value_name(field, value_on(field, table, changes, day, college), language)

    return PolicyEffect(
        reach=reach_name(college, names, language),
        periods=tuple(PeriodChange(long_date(day, language), said(before, day), said(after, day)) for day in days),
        own=tuple(sorted(names.get(each, str(each)) for each in own)),
    )
