"""A form as it begins: what the counter itself knows is not asked."""

from telnusqa.core.channel import Channel
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentitySource
from telnusqa.core.iin import Iin
from telnusqa.core.intake import TypedIntake
from telnusqa.core.tell_by import TellBy
from telnusqa.doors.shared.intake.counter import Counter, rules_today
from telnusqa.doors.shared.intake.form import changed
from telnusqa.law.offered import offered
from telnusqa.store.read import organisations


def fresh(at: Counter, iin: Iin | None) -> TypedIntake:
    """An empty form; a college's office is its own college, and one place to collect is no choice.

    The gateway is a neighbour that is not here yet, so the card itself is looked at.
    """
    places = offered(rules_today()).places
    return changed(
        TypedIntake(),
        iin=iin or "",
        tell_by=TellBy.SMS.value,
        institution=organisations.by_id(at.home).bin if at.channel is Channel.OFFICE else "",
        collection=places[0].value if len(places) == 1 else "",
        identity_source=IdentitySource.CARD.value,
        brought=(Paper.APPLICATION.value,),
    )


def again(typed: TypedIntake) -> TypedIntake:
    """The form of a visit that was refused, to go on from: papers are looked at anew, the number was that visit's."""
    return changed(typed, brought=(Paper.APPLICATION.value,), request_number="", request_barcode="")
