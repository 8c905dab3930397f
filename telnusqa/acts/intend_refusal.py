"""It is intended to refuse the service: the applicant is told the ground and called to a hearing."""

from dataclasses import replace
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.consent_asking import Asking
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.problem import Problem
from telnusqa.core.refusal_event import RefusalIntended
from telnusqa.core.serial import CaseNumber
from telnusqa.law.consent_asking import without_consent
from telnusqa.law.hearing import HearingNotice, objection_until, problems_with_notice_of_hearing
from telnusqa.law.norm import Body
from telnusqa.law.refusal import ground_norm
from telnusqa.law.refusal_ground import NoConsent, kind_of
from telnusqa.law.refusal_round import Intention
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.keep import consents, refusals
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def intend_refusal(
    number: CaseNumber, intention: Intention, *, seen: Version, by: Actor, happened_at: datetime
) -> Case:
    """Intend to refuse on a ground of the edition, and set the hearing (2023:9.1–9.3, administrative-code:73).

    The notice goes on the day of the act; a case nobody has becomes theirs who intends it. Raises ``Rejected`` with
    everything that is wrong, also under an edition that has no ground, ``MoveForbidden``, ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = replace(case.move(Move.INTEND_REFUSAL), executor=case.executor or staff_id(by))
    today = timezone.localdate(happened_at)
    rules = rulesets.of(case.edition, on=today, home=case.home)
    notice = HearingNotice(
        noticed_on=today,
        hearing_on=intention.hearing_on,
        place=intention.place,
        preliminary=intention.preliminary,
    )
    clause = _clause(intention, rules)
    problems = (
        _lacking(intention, clause)
        + _unasked(case, intention, today)
        + problems_with_notice_of_hearing(notice, case.due_on, rules)
    )
    if problems:
        raise Rejected(*problems)
    until = objection_until(today, rules)
    kept = refusals.begin(case, intention, notice, by=by, clause=clause, objection_until=until)
    event = RefusalIntended(
        by=by,
        at=happened_at,
        round=kept.number,
        ground=kind_of(intention.ground).value,
        noticed_on=today,
        hearing_on=notice.hearing_on,
        objection_until=until,
        text=refusals.intention_hash(case, kept),
        executor=moved.executor,
    )
    seq = write(moved, event, after=seen, errands=[Ask(ErrandKind.TELL, case.number, "hearing")])
    params = {
        "day": notice.hearing_on.isoformat(),
        "hour": f"{intention.hour:%H:%M}",
        "where": intention.place,
        "until": until.isoformat(),
    }
    tell(moved, seq, "hearing", language_of(case), **params)
    return replace(moved, version=seq)


def _clause(intention: Intention, rules: RuleSet) -> str:
    """The paragraph of the ground. Raises ``Rejected`` where the provider has no such power."""
    kind = kind_of(intention.ground)
    norm = ground_norm(kind, Body.PROVIDER, rules)
    if norm is None:
        params = {"ground": kind.value, "body": Body.PROVIDER.value, "edition": rules.edition.id}
        raise Rejected(Problem("ground", "refusal_not_allowed", rules.edition.outcome.results[0].clause, params))
    return norm.clause


def _unasked(case: Case, intention: Intention, today: date) -> tuple[Problem, ...]:
    """A missing consent is a ground only by the days on which it was asked for, as they were written down."""
    if not isinstance(intention.ground, NoConsent):
        return ()
    found = without_consent(Asking(given=True) if consents.came(case) else consents.asking(case), today)
    if isinstance(found, Problem):
        return (found,)
    return () if found == intention.ground else (Problem("ground", "consent_days_differ", "2023:9.3"),)


def _lacking(intention: Intention, clause: str) -> tuple[Problem, ...]:
    lacking = [] if intention.reasoned.strip() else [Problem("reasoned", "missing", clause)]
    if isinstance(intention.ground, NoConsent) and not intention.asked_how.strip():
        lacking.append(Problem("asked_how", "missing", clause))
    return tuple(lacking)
