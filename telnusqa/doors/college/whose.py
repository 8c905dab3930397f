"""Whose a case is, as its page tells it: the executor, who stands in, and whether it can be taken or given away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.assignment import MoveReason
from telnusqa.core.assignment_event import Reassigned
from telnusqa.core.case import ENDS, Case
from telnusqa.core.language import Language
from telnusqa.core.line import Json
from telnusqa.core.role import Right
from telnusqa.store.read import executors, people
from telnusqa.store.read.cases import Step
from telnusqa.store.read.people import Officer
from telnusqa.words.assignment import move_reason
from telnusqa.words.catalogue import say


@dataclass(frozen=True, kw_only=True)
class Whose:
    """``name`` is "" while nobody has the case; ``substitute`` is "" where nobody stands in, else until ``until``."""

    name: str
    mine: bool
    substitute: str
    until: date | None
    may_take: bool
    may_give: bool


def whose(who: Officer, case: Case, today: date) -> Whose:
    """As the case stands today, for this officer."""
    rights, running = who.rights(case.home), case.state not in ENDS
    away = substitution(case, today)
    users = {user for user in (case.executor, away and away[0]) if user is not None}
    names = people.names_of(f"staff:{user}" for user in users)
    mine = case.executor == who.id
    return Whose(
        name=names.get(f"staff:{case.executor}", ""),
        mine=mine,
        substitute=names.get(f"staff:{away[0]}", "") if away else "",
        until=away[1] if away else None,
        may_take=running and case.executor is None and Right.CHECK in rights,
        may_give=running and may_give(who, case),
    )


def may_give(who: Officer, case: Case) -> bool:
    """Whether this officer may give the case to another: a head, or the executor whose case it is."""
    rights = who.rights(case.home)
    return Right.ASSIGN in rights or (Right.CHECK in rights and case.executor == who.id)


def substitution(case: Case, today: date) -> tuple[int, date] | None:
    """Who stands in for the case's executor today, and until when; ``None`` where the executor is there."""
    if case.executor is None or case.state in ENDS:
        return None
    away = [each for each in executors.absences(case.home, today) if each.user == case.executor]
    return (away[0].substitute, away[0].until) if away else None


def moved_names(steps: Sequence[Step]) -> Mapping[str, str]:
    """The names of everybody who gave or got the case, by ``staff:id``; asked once for a whole timeline."""
    ids = {step.facts[side] for step in steps if step.kind == Reassigned.kind for side in ("before", "after")}
    return people.names_of(f"staff:{user}" for user in ids if user is not None) if ids else {}


def moved_note(kind: str, facts: Mapping[str, Json], names: Mapping[str, str], language: Language) -> str:
    """From whom to whom a case went and why; "" for any other line."""
    if kind != Reassigned.kind:
        return ""
    nobody = say(language, "ешкім")
    before, after = (names.get(f"staff:{facts[side]}", nobody) for side in ("before", "after"))
    why = move_reason(MoveReason(str(facts["reason"])), language)
    return say(language, "%(before)s → %(after)s · %(why)s", before=before, after=after, why=why)
