"""Something is missing: the applicant is asked for it, until a day. The clock does not stop."""

from dataclasses import replace
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.correction import Wanting
from telnusqa.core.correction_event import CorrectionAsked
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.serial import CaseNumber
from telnusqa.law.correction import problems_with_day, reminder_day
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.keep import corrections
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def ask_correction(number: CaseNumber, wanting: Wanting, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Ask for what is missing (policy:correction); the due date stays where it is.

    A case nobody has becomes theirs who asks. Raises ``Rejected`` for a day that is not lawful, ``MoveForbidden``,
    ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = replace(case.move(Move.ASK_CORRECTION), executor=case.executor or staff_id(by))
    today = timezone.localdate(happened_at)
    rules = rulesets.of(case.edition, on=today, home=case.home)
    problems = problems_with_day(wanting.until, today, case.due_on, rules)
    if problems:
        raise Rejected(*problems)
    digest = corrections.ask(case, wanting, by=by, at=happened_at)
    event = CorrectionAsked(
        by=by,
        at=happened_at,
        topics=tuple(topic.value for topic in wanting.topics),
        until=wanting.until,
        text=digest,
        executor=moved.executor,
    )
    seq = write(moved, event, after=seen, errands=_errands(case, wanting.until, today, rules))
    tell(case, seq, "correction_asked", language_of(case), answer_by=wanting.until.isoformat())
    return replace(moved, version=seq)


def _errands(case: Case, until: date, today: date, rules: RuleSet) -> list[Ask]:
    asked = Ask(ErrandKind.TELL, case.number, "correction_asked")
    day = reminder_day(until, today, rules)
    if day is None:
        return [asked]
    due = timezone.make_aware(datetime.combine(day, rules.policy.correction.remind_at))
    payload = {"asked": case.version + 1}
    return [asked, Ask(ErrandKind.REMIND_CORRECTION, case.number, "reminder", payload, due=due)]
