"""What another calendar would change: days of both weeks, and the ends of open cases, college by college."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

from telnusqa.core.calendar import Calendar, Week
from telnusqa.core.decree import Decree
from telnusqa.core.errors import UnknownCalendar
from telnusqa.core.language import Language
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_due
from telnusqa.store.read import decrees, organisations, rulesets
from telnusqa.store.read.decrees import OpenTerms
from telnusqa.words.decree import day_becomes, day_named


@dataclass(frozen=True)
class DayChange:
    """A day that is another than it was, in the words of each week."""

    name: str
    five: str
    six: str


@dataclass(frozen=True, kw_only=True)
class CollegeChange:
    """Open cases of a college: all, and those that get another end. ``share`` is their part in whole hundredths."""

    name: str
    open: int
    changed: int

    @property
    def share(self) -> int:
        """How much of the college's open work is moved."""
        return round(100 * self.changed / self.open)


@dataclass(frozen=True)
class Effect:
    """Everything another calendar would change. ``unknown`` cases would end in a year that is not verified."""

    days: tuple[DayChange, ...]
    colleges: tuple[CollegeChange, ...]
    unknown: int

    @property
    def changed(self) -> int:
        """Cases that get another end."""
        return sum(college.changed for college in self.colleges)

    @property
    def open(self) -> int:
        """Cases that are open."""
        return sum(college.open for college in self.colleges)


def effect(decree: Decree, before: Calendar, after: Calendar, language: Language) -> Effect:
    """What ``decree`` changes when it comes or goes: the years of its days, and every open case."""
    found = decrees.open_terms()
    rules = {edition: replace(rulesets.of(edition), calendar=after) for edition in {each.edition for each in found}}
    policy = rulesets.policies_on({each.registered_on for each in found})
    cases, changed, unknown = Counter[int](), Counter[int](), 0
    for each in found:
        cases[each.home] += each.cases
        try:
            of_its_day = replace(rules[each.edition], policy=policy[each.registered_on])
            changed[each.home] += each.cases if _other_end(each, of_its_day) else 0
        except UnknownCalendar:
            unknown += each.cases
    names = {college.id: college.name(language) for college in organisations.colleges()}
    colleges = [
        CollegeChange(name=names[home], open=number, changed=changed[home]) for home, number in sorted(cases.items())
    ]
    return Effect(_days(decree, before, after, language), tuple(colleges), unknown)


def _other_end(each: OpenTerms, rules: RuleSet) -> bool:
    due = service_due(each.registered_on, each.channel, rules, each.collection)
    return (due.due_on, due.inner_due_on) != (each.due_on, each.inner_due_on)


def _days(decree: Decree, before: Calendar, after: Calendar, language: Language) -> tuple[DayChange, ...]:
    day, last = date(decree.days[0].year, 1, 1), date(decree.days[-1].year, 12, 31)
    found = []
    while day <= last:
        five, six = (_becomes(day, week, before, after) for week in (Week.FIVE, Week.SIX))
        if five is not None or six is not None:
            found.append(DayChange(day_named(day, language), day_becomes(five, language), day_becomes(six, language)))
        day += timedelta(days=1)
    return tuple(found)


def _becomes(day: date, week: Week, before: Calendar, after: Calendar) -> bool | None:
    working = after.is_working(day, week)
    return None if working == before.is_working(day, week) else working
