"""What the tests of messages share: providers that take, refuse or are silent, and the worker at a moment."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.utils import timezone

from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.delivery import Delivery
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs import worker
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.models import DeliveryRow
from tests.cast import NOW

SILENT, NO = NeighbourSilent("away"), NeighbourRefused("no such phone")


class NeverKnows:
    """A provider that never knows what became of a message."""

    def delivered(self, phone: str, *, key: str) -> Delivery | None:
        return None


@dataclass
class Provider:
    """Takes a message once for a key and says what became of it; or is silent, or refuses.

    ``takes_and`` is raised after it took one: its answer was lost on the way.
    """

    wrong: Exception | None = None
    takes_and: Exception | None = None
    says: Delivery = Delivery.TAKEN
    took: list[str] = field(default_factory=list)
    asked: int = 0

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        forbid_inside_act("sms")
        if self.wrong:
            raise self.wrong
        if not (again and key in self.took):
            self.took.append(key)
        if self.takes_and:
            raise self.takes_and
        return f"receipt of {key}"

    def delivered(self, phone: str, *, key: str) -> Delivery | None:
        forbid_inside_act("sms")
        self.asked += 1
        if self.wrong:
            raise self.wrong
        return self.says if key in self.took else None


@dataclass
class Post:
    """Takes letters, or is silent, or refuses."""

    wrong: Exception | None = None
    took: list[tuple[str, str, str, str]] = field(default_factory=list)

    def send(self, address: str, subject: str, text: str, *, key: str) -> str:
        forbid_inside_act("mail")
        if self.wrong:
            raise self.wrong
        self.took.append((address, subject, text, key))
        return f"<{key}@post>"


START = max(NOW, timezone.now()) + timedelta(days=1)


def work(to: Neighbours, at: datetime = START) -> datetime:
    """Run what is due and stays due; answers the moment."""
    for _ in range(50):
        if not worker.run_next(to, now=lambda: at):
            return at
    raise AssertionError("an errand is run again and again")


def tries(to: Neighbours, times: int) -> None:
    """So many tries of the message, each after its pause."""
    for n in range(times):
        work(to, START + timedelta(hours=2 * n))


def went(number: CaseNumber) -> list[tuple[str, str, str]]:
    """Way, provider and state of every delivery of the case."""
    rows = DeliveryRow.objects.filter(message__case_number=number).order_by("-way")
    return [(row.way, row.provider, row.state) for row in rows]
