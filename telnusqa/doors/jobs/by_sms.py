"""A short message by the first provider; by the second once the first was silent for too long."""

from contextlib import suppress

from telnusqa.core.delivery import Delivery, Outcome, Provider, Way
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.outside.ports import Sms


def by_sms(to: Neighbours, phone: str, text: str, *, key: str, attempts: int) -> Outcome:
    """Who took it, or refused it. Raises ``NeighbourSilent``.

    ``attempts`` counts the errand's tries, this one among them. Whoever was asked before is first asked whether the
    message arrived. A race remains: a first provider that took it and then says nothing at all cannot be asked, and the
    second sends it once more.
    """

    def sent(provider: Provider, gateway: Sms, *, again: bool) -> Outcome:
        try:
            receipt = gateway.send(phone, text, key=key, again=again)
        except NeighbourRefused as error:
            return Outcome(way=Way.SMS, provider=provider, state=Delivery.REFUSED, receipt=str(error)[:100])
        return Outcome(way=Way.SMS, provider=provider, state=Delivery.TAKEN, receipt=receipt)

    if to.sms_second is None or attempts <= to.second_after:
        return sent(Provider.FIRST, to.sms, again=attempts > 1)
    second_was_asked = attempts > to.second_after + 1
    if second_was_asked and _has(to.sms_second, phone, key):
        return sent(Provider.SECOND, to.sms_second, again=True)
    try:
        return sent(Provider.FIRST, to.sms, again=True)
    except NeighbourSilent:
        return sent(Provider.SECOND, to.sms_second, again=second_was_asked)


def _has(provider: Sms, phone: str, key: str) -> bool:
    """Whether an earlier try arrived there; one that does not answer is taken not to have it."""
    with suppress(NeighbourSilent):
        return provider.delivered(phone, key=key) is not None
    return False
