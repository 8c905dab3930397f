"""What the tests of webhooks share: a receiver on a socket, its webhook, the worker at a moment."""

from collections.abc import Iterator
from datetime import datetime

from telnusqa.acts.add_webhook import add_webhook
from telnusqa.core.event import Door, staff
from telnusqa.core.webhook import Webhook
from telnusqa.doors.jobs import worker
from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.read import webhooks
from tests.cast import NOW
from tests.doors.telling import START, Provider
from tests.outside.receiver import NEAR, Receiver, listening

ADMINISTRATOR = staff(1, Door.REFERENCE)
TO = Neighbours(sms=Provider(), webhooks=NEAR)


def receiving() -> Iterator[Receiver]:
    """A receiver to whom it is the moment the worker works at; what a fixture ``receiver`` yields from."""
    with listening() as found:
        found.now = START.timestamp()
        yield found


def added(receiver: Receiver, home: int) -> int:
    """Its webhook; the receiver knows the secret."""
    webhook, receiver.secret = add_webhook(home, receiver.address, by=ADMINISTRATOR, happened_at=NOW)
    return webhook


def run(at: datetime = START, to: Neighbours = TO) -> None:
    """The worker at a moment: changes are numbered, and what is due is done."""
    number_what_changed(at)
    for _ in range(100):
        if not worker.run_next(to, now=lambda: at):
            return
    raise AssertionError("an errand is run again and again")


def hook(webhook: int) -> Webhook:
    return webhooks.by_id(webhook)
