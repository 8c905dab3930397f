"""What the pages of originals share: the look at a list of them, and how one is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from telnusqa.acts.look import look
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.original import OriginalState
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Row
from telnusqa.store.read import originals
from telnusqa.store.read.originals import Surrendered
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.choice import part
from telnusqa.words.date import short_date
from telnusqa.words.original import ended_by, original_state

_TONES = {OriginalState.HELD: "soon", OriginalState.VOID: "stop"}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """An original as a list shows it, the holder by initials; ``note`` tells by which act it ended, or when it went."""

    case: CaseNumber
    number: str
    initials: str
    documents: str
    taken: str
    void_since: str
    state: str
    tone: str
    note: str


def looked(who: Officer, home: int, rows: Sequence[Surrendered]) -> None:
    """Write down that the officer saw these."""
    if rows:
        look(staff(who.id), f"originals:{home}", "custody", at=access.now(), cases=[row.case for row in rows])


def shown_row(row: Surrendered, language: Language) -> Shown:
    """One row of a list."""
    gone = short_date(timezone.localdate(row.gone_at), language) if row.gone_at else ""
    void = next((each.void_since for each in row.documents if each.void_since), None)
    documents = "; ".join(f"{part(each.part, language)} {each.numbered}" for each in row.documents)
    return Shown(
        case=row.case,
        number=shown(row.case),
        initials=row.holder.initials,
        documents=documents,
        taken=short_date(timezone.localdate(row.taken_at), language),
        void_since=short_date(void, language) if void else "",
        state=original_state(row.state, language),
        tone=_TONES.get(row.state, "done"),
        note=ended_by(row.act, language) if row.act else gone,
    )


def original_rows(home: int, record: int, language: Language) -> list[Row]:
    """What became of the originals of a record that were handed in, for the page of the record."""
    rows = [shown_row(each, language) for each in originals.of_record(home, record)]
    return [
        Row(
            say(language, "Қабылданды: %(day)s", day=row.taken),
            "\n".join(filter(None, (row.documents, row.note or row.state))),
        )
        for row in rows
    ]
