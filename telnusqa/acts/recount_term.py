"""The calendar has changed: the term of one open case is counted anew, from the same day by the same edition."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import SETTLED, Case
from telnusqa.core.case_event import TermRecounted
from telnusqa.core.due import Term
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.event import Actor
from telnusqa.core.serial import CaseNumber
from telnusqa.law.extension import recounted
from telnusqa.law.term import service_term
from telnusqa.store.keep import cases, decrees, recounts, terms
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets


@act
def recount_term(number: CaseNumber, *, by: Actor, happened_at: datetime) -> Case:
    """Count by the calendar of this moment, once by each version of it (2015:4.1, 2023:3.1).

    Our own rules are those of the day of registration: a change of policy counts no term anew. A case whose duplicate
    stands is left alone; acts that extended a term extend it still. Where a day of the term
    changed, the case gets a line; where an end changed, the applicant is told of it and of the act.
    Raises ``NotFound``, ``UnknownCalendar``, ``Conflict``.
    """
    case = cases.get(number)
    rules = rulesets.of(case.edition, on=case.registered_on, home=case.home)
    version = rules.calendar.version
    if case.state in SETTLED or recounts.counted(case, version):
        return case
    recounts.note(case, version, happened_at)
    before = terms.get(case.home, case.number)
    after = recounted(before, service_term(case.registered_on, case.channel, rules, case.collection), rules)
    if replace(after, calendar_version=before.calendar_version) == before:
        return case
    terms.replace(case.home, case.number, after)
    moved = replace(case, due_on=after.due_on, inner_due_on=after.inner_due_on)
    acts = _acts(before, after)
    event = TermRecounted(
        by=by,
        at=happened_at,
        clause=after.clause,
        before=before.due_on,
        after=after.due_on,
        inner_before=before.inner_due_on,
        inner_after=after.inner_due_on,
        calendar=version,
        acts=acts,
    )
    other_end = (before.due_on, before.inner_due_on) != (after.due_on, after.inner_due_on)
    errands = [Ask(ErrandKind.TELL, case.number, "term_changed")] if other_end else []
    seq = write(moved, event, after=case.version, errands=errands)
    if other_end:
        params = {"due_on": after.due_on.isoformat(), "acts": ",".join(acts)}
        tell(moved, seq, "term_changed", language_of(case), **params)
    return replace(moved, version=seq)


def _acts(before: Term, after: Term) -> tuple[str, ...]:
    """The acts that came or went since the term was counted, and name one of its days; else all that came or went."""
    found = decrees.changed(before.calendar_version, after.calendar_version)
    last = max(before.due_on, after.due_on)
    named = [decree.cite for decree in found if decree.touches(before.start, last)]
    return tuple(named or (decree.cite for decree in found))
