"""What can be done with a visit as it stands: taken in, refused, or neither yet."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from telnusqa.core.channel import Channel, Collection
from telnusqa.core.errors import Rejected
from telnusqa.core.intake import TypedIntake
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.visit import Visit, parse_visit
from telnusqa.doors.shared import access
from telnusqa.doors.shared.intake import judge
from telnusqa.doors.shared.intake.checklist import Asked, lacking
from telnusqa.doors.shared.intake.counter import Counter, today
from telnusqa.doors.shared.intake.handed import handed_in
from telnusqa.law.acceptance_refusal import acceptance_norm
from telnusqa.law.intake import body_of, problems_with_intake, problems_with_who, takes_in_incomplete
from telnusqa.law.registration import registered_on
from telnusqa.law.ruleset import RuleSet
from telnusqa.law.term import service_term
from telnusqa.words.clause import clause_name


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """``problems`` are faults of the form, ``lacking`` papers that are not there or do not count.

    ``takes`` and ``refuses`` say which button the page has; ``power`` is the clause by which this body refuses, ""
    where it may not. ``registered`` and ``due`` are the days it would have now, ``None`` where it is closed today.
    """

    problems: tuple[Problem, ...]
    lacking: tuple[Asked, ...]
    takes: bool
    refuses: bool
    power: str
    registered: date | None
    due: date | None


def verdict(typed: TypedIntake, at: Counter, rules: RuleSet, language: Language) -> Verdict:
    """Judge the whole visit."""
    day = today()
    handed = handed_in(typed, at.channel, day, rules, by=at.actor)
    found = judge.of_form(typed, at, rules, day)
    lacks = tuple(lacking(handed, rules, language))
    norm = acceptance_norm(body_of(at.channel), rules)
    complete = not found and not problems_with_intake(handed, rules)
    registered = _registered(at.channel, rules)
    told = isinstance(parse_visit(typed, language, day), Visit) and not problems_with_who(handed, rules)
    return Verdict(
        problems=found,
        lacking=lacks,
        takes=complete and (not lacks or takes_in_incomplete(at.channel, rules)),
        refuses=norm is not None and bool(lacks) and told,
        power=clause_name(norm.clause, language) if norm else "",
        registered=registered,
        due=_due(typed, at.channel, registered, rules),
    )


def _registered(channel: Channel, rules: RuleSet) -> date | None:
    try:
        return registered_on(channel, timezone.localtime(access.now()), rules)
    except Rejected:
        return None


def _due(typed: TypedIntake, channel: Channel, registered: date | None, rules: RuleSet) -> date | None:
    chosen = typed.application.collection
    if registered is None or chosen not in list(Collection):
        return None
    return service_term(registered, channel, rules, Collection(chosen)).due_on
