"""The applicant gives the consent that was asked for."""

from dataclasses import replace
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Version
from telnusqa.core.consent_asking import GIVEN_WHILE
from telnusqa.core.consent_event import ConsentGiven
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.consent_asking import consent_clause
from telnusqa.store.keep import consents
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def give_consent(number: CaseNumber, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Keep it beside the application, which stays as it was confirmed; until something is decided.

    In the cabinet the applicant gives it; at the counter an officer has the signed form before them. Raises
    ``Rejected`` where nobody asked, or it is here already, or everything is decided, and ``Conflict``.
    """
    case = as_seen(number, seen)
    asking = consents.asking(case)
    if not asking.waits:
        raise Rejected(Problem("consent", "consent_here" if asking.given else "consent_not_asked"))
    if case.state not in GIVEN_WHILE:
        raise Rejected(Problem("consent", "consent_too_late"))
    consents.give(case, happened_at)
    clause = consent_clause(case.channel, rulesets.of(case.edition))
    event = ConsentGiven(by=by, at=happened_at, clause=clause, at_counter=by.code != APPLICANT.code)
    seq = write(case, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "consent_given")])
    tell(case, seq, "consent_given", language_of(case))
    return replace(case, version=seq)
