"""The warnings an officer sees above the list: terms about to end, one's own first."""

from dataclasses import dataclass
from datetime import date

from telnusqa.core.language import Language
from telnusqa.core.role import Right, Role
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.core.warning import Warned
from telnusqa.doors.college.work_list import WorkList
from telnusqa.law.working_left import working_left
from telnusqa.store.read import rulesets, warnings
from telnusqa.store.read.people import Officer
from telnusqa.store.read.warnings import Given
from telnusqa.words.assignment import end_of_term, warned
from telnusqa.words.catalogue import say
from telnusqa.words.date import until_date
from telnusqa.words.term import left_sentence

MOST = 7
"""More would bury the list under its warnings."""


@dataclass(frozen=True)
class Alert:
    """One warning: the case, and what is said of its term."""

    number: CaseNumber
    shown: str
    end: str
    left: str
    reached: str


def alerts(who: Officer, home: int, seen: WorkList, today: date, language: Language) -> tuple[Alert, ...]:
    """An executor's, of cases that are theirs, stood in for or nobody's; a head's, and the department's.
    Beneath them what an executor was reminded of: enquiries that still wait for their answer.

    Own cases stand first, then those stood in for, then the others; within each the nearest end.
    """
    works = Role.EXECUTOR in {post.role for post in who.posts if post.home == home}
    heads = Right.ASSIGN in who.rights(home)
    if not works and not heads:
        return ()
    covered = seen.covered if works else None
    reached = (Warned.HEAD, Warned.DEPARTMENT) if heads else ()
    found = list(warnings.given(home, covered, reached, today))
    rules = {each: seen.rules.get(each) or rulesets.of(each) for each in {given.edition for given in found}}
    late = warnings.unanswered(home, covered | {who.id}, MOST) if covered is not None else ()
    found.sort(key=lambda each: (_nearness(each, who.id, seen.covered), each.due_on, each.number))
    return tuple(
        Alert(
            each.number,
            shown(each.number),
            end_of_term(each.end, language),
            left_sentence(working_left(today, each.due_on, rules[each.edition]), language),
            warned(each.whom, language),
        )
        for each in found[:MOST]
    ) + tuple(
        Alert(
            each.number,
            shown(each.number),
            say(language, "Сұраудың жауабы келмеді"),
            until_date(each.awaited_until, language),
            warned(Warned.EXECUTOR, language),
        )
        for each in late
    )


def _nearness(each: Given, user: int, covered: frozenset[int]) -> int:
    if each.executor == user:
        return 0
    return 1 if each.executor in covered else 2
