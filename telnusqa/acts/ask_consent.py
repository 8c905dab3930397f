"""The applicant is told that consent is missing, and asked for it; once more on a later day."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Version
from telnusqa.core.consent import ConsentForm
from telnusqa.core.consent_asking import ASKED_WHILE, Asking
from telnusqa.core.consent_event import ConsentAsked
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.consent import absence_is
from telnusqa.law.consent_asking import consent_clause, problem_with_asking
from telnusqa.store.keep import consents
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def ask_consent(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Ask for it, at most once a day, while nothing is decided; the state stays, and the term runs on.

    Raises ``Rejected`` where it was given or was asked for today, and ``Conflict``.
    """
    case = as_seen(number, seen)
    if case.state not in ASKED_WHILE:
        raise Rejected(Problem("consent", "consent_too_late"))
    if consents.came(case):
        raise Rejected(Problem("consent", "consent_here"))
    asking, today = consents.asking(case), timezone.localdate(happened_at)
    problem = problem_with_asking(asking, today)
    if problem is not None:
        raise Rejected(problem)
    consents.ask(case, today, by)
    clause = consent_clause(case.channel, rulesets.of(case.edition))
    event = ConsentAsked(by=by, at=happened_at, clause=clause, time=len(asking.days) + 1, asked_on=today)
    key = _key(case, asking)
    seq = write(case, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, key)])
    tell(case, seq, key, language_of(case))
    return replace(case, version=seq)


def _key(case: Case, asking: Asking) -> str:
    """Of a refusal is spoken only where its absence can be a ground."""
    if not absence_is(case.channel, ConsentForm.APPLICATION, rulesets.of(case.edition)):
        return "consent_wanted"
    return "consent_asked_again" if asking.days else "consent_asked"
