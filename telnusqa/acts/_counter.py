"""Whose counter it is, and what the law looks at of a visit there."""

from datetime import date

from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.channel import Channel
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.identity import IdentityFacts
from telnusqa.core.intake import Intake, OfficeRequest
from telnusqa.core.problem import Problem
from telnusqa.core.role import OrganisationKind
from telnusqa.core.visit import Visit
from telnusqa.law.identity_way import IdentityCheck, way_shown
from telnusqa.law.intake import HandedIn
from telnusqa.store.keep import visits
from telnusqa.store.tables.organisation import Organisation

_CHANNELS = {
    OrganisationKind.COLLEGE.value: Channel.OFFICE,
    OrganisationKind.CORPORATION.value: Channel.CORPORATION,
}


def channel_of(office: Organisation) -> Channel:
    """The way in over its counter. Raises ``NotFound`` for an organisation that takes nothing in."""
    channel = _CHANNELS.get(office.kind)
    if channel is None:
        raise NotFound(str(office.pk))
    return channel


def of_intake(intake: Intake, channel: Channel, *, by: Actor, on: date) -> HandedIn:
    """What the law looks at of an intake."""
    return HandedIn(
        channel=channel,
        reasons=intake.application.reasons,
        wanted=intake.application.wanted,
        came=intake.came,
        iin=intake.application.iin,
        identity=_check(intake.identity, by, on),
        notice=intake.notice,
        brought=intake.brought,
        on=on,
    )


def of_visit(visit: Visit, channel: Channel, *, by: Actor, on: date) -> HandedIn:
    """What the law looks at of a visit."""
    return HandedIn(
        channel=channel,
        reasons=visit.reasons,
        wanted=visit.wanted,
        came=visit.came,
        iin=visit.iin,
        identity=_check(visit.identity, by, on),
        notice=visit.notice,
        brought=visit.brought,
        on=on,
    )


def own_numbers(
    office: Organisation, request: OfficeRequest, after: AcceptanceRefusalNumber | None, *, refused: bool
) -> tuple[Problem, ...]:
    """What is wrong with the office's own number and barcode. Raises :class:`Rejected` for an earlier refusal not its.

    A college has no such numbers.
    """
    if after is not None and not visits.stands(office.pk, after):
        raise Rejected(Problem("after", "no_such_refusal"))
    taken = visits.request_taken(office.pk, request, refused=refused)
    return tuple(Problem(name, "request_known") for name in taken)


def _check(facts: IdentityFacts | None, by: Actor, on: date) -> IdentityCheck | None:
    if facts is None:
        return None
    return IdentityCheck(
        way=way_shown(facts.paper),
        number=facts.number,
        issued_by=facts.issued_by,
        issued_on=facts.issued_on,
        checked_by=by.code,
        checked_on=on,
    )
