"""What the law is asked about a form that may be half filled in."""

from datetime import date

from telnusqa.core.channel import Channel
from telnusqa.core.event import Actor
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentityFacts, parse_identity
from telnusqa.core.iin import Iin, parse_iin
from telnusqa.core.intake import TypedIntake, parse_brought, parse_who
from telnusqa.core.press_notice import PressNotice, parse_press_notice
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.law.identity_way import IdentityCheck, way_shown
from telnusqa.law.intake import HandedIn
from telnusqa.law.offered import offered
from telnusqa.law.ruleset import RuleSet


def handed_in(typed: TypedIntake, channel: Channel, today: date, rules: RuleSet, *, by: Actor) -> HandedIn:
    """The visit as far as it can be read: a holder where nobody was named, no paper whose facts are not all told."""
    form = typed.application
    brought = parse_brought(typed)
    shown = frozenset() if isinstance(brought, Problem) else brought
    came, _ = parse_who(typed, shown, today)
    notice = parse_press_notice(typed.notice, today)
    return HandedIn(
        channel=channel,
        reasons=frozenset(Reason(each) for each in form.reasons if each in list(Reason)),
        wanted=Wanted(form.wanted) if form.wanted in list(Wanted) else offered(rules).objects[0].wanted,
        came=came,
        iin=_iin(form.iin),
        identity=_check(typed, today, by) if Paper.IDENTITY in shown else None,
        notice=notice if isinstance(notice, PressNotice) else None,
        brought=shown,
        on=today,
    )


def _check(typed: TypedIntake, today: date, by: Actor) -> IdentityCheck | None:
    facts = parse_identity(typed.identity, today)
    if not isinstance(facts, IdentityFacts):
        return None
    return IdentityCheck(
        way=way_shown(facts.paper),
        number=facts.number,
        issued_by=facts.issued_by,
        issued_on=facts.issued_on,
        checked_by=by.code,
        checked_on=today,
    )


def _iin(text: str) -> Iin | None:
    found = parse_iin(text) if text.strip() else None
    return None if isinstance(found, Problem) else found
