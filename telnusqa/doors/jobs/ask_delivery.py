"""The errand that asks a provider whether a short message arrived."""

from datetime import datetime

from telnusqa.acts.keep_delivery import keep_delivery
from telnusqa.core.delivery import Delivery, Provider, given_up
from telnusqa.core.errand import Errand
from telnusqa.core.errors import NeighbourSilent
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.tell import message_key
from telnusqa.store.read import cases, deliveries


def ask_delivery(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Ask whoever took it; after three days nobody is asked, and it stays unknown.

    A provider that is silent is asked again as any neighbour is; each answer that is not final asks for the next
    question itself.
    """
    went = deliveries.by_id(int(errand.payload["delivery"]))
    if went.state is not Delivery.TAKEN:
        return
    if given_up(went.taken_at, at):
        keep_delivery(went.id, Delivery.UNKNOWN, at=at)
        return
    provider = to.sms if went.provider is Provider.FIRST else to.sms_second
    if provider is None:
        raise NeighbourSilent("sms: the second provider is named no more")
    phone = cases.application(cases.by_number(CaseNumber(errand.subject))).phone
    said = provider.delivered(phone, key=message_key(went.message))
    keep_delivery(went.id, said or Delivery.TAKEN, at=at)
