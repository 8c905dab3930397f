"""What the stories of a forwarded case share: it is sent on, and it arrives."""

from datetime import datetime

from telnusqa.acts.forward import forward
from telnusqa.acts.receive_forwarded import receive_forwarded
from telnusqa.core.case import Case
from telnusqa.core.event import WORKER
from telnusqa.core.forward import Onward, ToArchive
from telnusqa.core.serial import CaseNumber
from telnusqa.store.models import LineRow
from telnusqa.store.read import cases
from tests.cast import NOW, Staff

NOTE = "1991 жылға дейінгі кітаптар сіздерде"
ARCHIVE = ToArchive(name="Ақбұлақ ауданының мемлекеттік архиві", address="Ақбұлақ, Тәуелсіздік көшесі, 3")


def sent_on(number: CaseNumber, to: Onward, by: Staff, at: datetime = NOW) -> Case:
    """The case goes on, from a page drawn just now."""
    return forward(number, to, seen=cases.by_number(number).version, by=by.actor, happened_at=at)


def arrived(number: CaseNumber, at: datetime = NOW) -> Case:
    """The errand was run."""
    return cases.by_number(receive_forwarded(number, by=WORKER, happened_at=at))


def line(number: CaseNumber, kind: str) -> LineRow:
    return LineRow.objects.get(chain=f"case:{number}", kind=kind)
