"""The application came to the wrong organisation: it goes on to the competent one, with its days."""

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.case import Case, Move, Version
from telnusqa.core.case_event import Forwarded
from telnusqa.core.correction import Closed
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.forward import Onward, ToArchive, ToArchiveHere, ToCollege
from telnusqa.core.problem import Problem
from telnusqa.core.serial import CaseNumber
from telnusqa.law.archive import archive_told
from telnusqa.law.forwarding import Issuer, TermDays, forwarded, reason_to_forward
from telnusqa.law.ruleset import RuleSet
from telnusqa.store.keep import corrections, forwards
from telnusqa.store.keep.messages import language_of, tell
from telnusqa.store.keep.organisations import archive, providers
from telnusqa.store.keep.write import as_seen, write
from telnusqa.store.read import rulesets


@act
def forward(number: CaseNumber, to: Onward, *, seen: Version, by: Actor, happened_at: datetime) -> Case:
    """Close the case here and ask for it at the other home (administrative-code:76); an archive is told of.

    An archive with its desk here gets a request of its own. A surrendered original travels with the case to a college;
    beside an archive it stays, to be given back. A question that waits for its answer ends here. Raises ``Rejected``,
    ``MoveForbidden`` and ``Conflict``.
    """
    case = as_seen(number, seen)
    moved = case.move(Move.FORWARD)
    rules = rulesets.of(case.edition, on=timezone.localdate(happened_at), home=case.home)
    key, told = _told(case, to, rules)
    waiting = corrections.standing(case)
    if waiting is not None:
        corrections.close(case, waiting.asked, Closed.FORWARDED, happened_at)
    travels = isinstance(to, ToCollege) and case.holds_original
    if travels:
        moved = replace(moved, original_forwarded_at=happened_at)
    reason = reason_to_forward(_issuer(to))
    assert reason is not None
    days = TermDays(registered_on=case.registered_on, due_on=case.due_on, inner_due_on=case.inner_due_on)
    event = Forwarded(
        by=by,
        at=happened_at,
        clause=forwarded(days, reason, rules).clause,
        reason=reason.value,
        target=_target(to),
        original=travels,
        note=forwards.send(case, to, reason, happened_at),
    )
    errands = [Ask(ErrandKind.TELL, case.number, key)]
    if isinstance(to, ToCollege):
        errands.append(Ask(ErrandKind.RECEIVE_FORWARDED, case.number, "receive"))
    if isinstance(to, ToArchiveHere):
        errands.append(Ask(ErrandKind.ASK_ARCHIVE, case.number, f"ask-{OF_THE_CASE}", {"n": OF_THE_CASE}))
    seq = write(moved, event, after=seen, errands=errands)
    tell(case, seq, key, language_of(case), **told)
    return replace(moved, version=seq)


def _target(to: Onward) -> int | None:
    if isinstance(to, ToCollege):
        return to.college
    return to.archive if isinstance(to, ToArchiveHere) else None


def _issuer(to: Onward) -> Issuer:
    if not isinstance(to, ToCollege):
        return Issuer(here=False, liquidated=True)
    return Issuer(here=False, has_successor=to.successor)


def _told(case: Case, to: Onward, rules: RuleSet) -> tuple[str, dict[str, str]]:
    """The message and its parameters. Raises ``Rejected`` where it cannot go there."""
    if not isinstance(to, ToCollege) and archive_told(rules, liquidated=True) is None:
        raise Rejected(Problem("reason", "unknown_choice", "policy:archive"))
    if isinstance(to, ToArchiveHere):
        known = archive(to.archive)
        if known is None:
            raise Rejected(Problem("archive_here", "no_such_archive", "policy:archive"))
        return "forwarded_to_archive_here", forwards.whereabouts(known)
    if isinstance(to, ToArchive):
        return "forwarded_to_archive", {"archive": to.name, "archive_address": to.address}
    college = providers().exclude(pk=case.home).filter(pk=to.college).first()
    if college is None:
        raise Rejected(Problem("to", "no_such_institution", "administrative-code:76"))
    return "forwarded", {**forwards.whereabouts(college), "due_on": case.due_on.isoformat()}
