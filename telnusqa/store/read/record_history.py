"""A record of the register with everything that became of it, for its own page."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.record_correction import EnteredCorrection
from telnusqa.core.record_status import AnnulledWhy, RecordStatus, Statuses, StatusMove
from telnusqa.core.register_row import RegisterRow
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.store.keep import record_corrections, record_statuses, records
from telnusqa.store.secret import unseal
from telnusqa.store.tables.book_find import BookFindRow
from telnusqa.store.tables.import_run import ImportRun
from telnusqa.store.tables.record_history import (
    RecordChain,
    RecordCorrectionRow,
    RecordStatusRow,
    RecordVersionRow,
)
from telnusqa.store.tables.register import RecordRow, SupplementRow
from telnusqa.store.together import together


@dataclass(frozen=True, kw_only=True)
class StatusStep:
    """A change of one document's status. ``number`` and ``dated`` are of the paper it rests on, or a case is."""

    part: Part
    move: StatusMove
    before: RecordStatus
    after: RecordStatus
    why: AnnulledWhy | None
    number: str
    dated: date | None
    case: CaseNumber | None
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class HeldRecord:
    """A record as its register holds it. ``version`` is the number of its last line, 0 where nothing was done to it.

    ``corrections`` stand first to last, ``before`` says what the record was before each confirmed one, by its round.
    ``came_at`` is when it came in, with a file, or from a paper book (``from_book``).
    """

    id: int
    home: int
    row: RegisterRow
    statuses: Statuses
    version: Version
    steps: tuple[StatusStep, ...]
    corrections: tuple[EnteredCorrection, ...]
    before: dict[int, RegisterRow]
    came_at: datetime | None
    from_book: bool

    @property
    def waiting(self) -> EnteredCorrection | None:
        """The correction that waits for its second person, or None."""
        return next((each for each in self.corrections if each.ended_at is None), None)


def home_of(record_id: int) -> int:
    """Whose register it stands in. Raises :class:`NotFound`."""
    home = RecordRow.objects.filter(pk=record_id).values_list("home_id", flat=True).first()
    if home is None:
        raise NotFound(str(record_id))
    return home


def held(home: int, record_id: int) -> HeldRecord:
    """The record with its story, in one question. Raises :class:`NotFound`."""
    mine = {"home_id": home, "record_id": record_id}
    rows, lines, chains, steps, corrections, versions, runs, finds = together(
        RecordRow.objects.filter(home_id=home, pk=record_id),
        SupplementRow.objects.filter(**mine),
        RecordChain.objects.filter(**mine),
        RecordStatusRow.objects.filter(**mine),
        RecordCorrectionRow.objects.filter(**mine),
        RecordVersionRow.objects.filter(**mine),
        ImportRun.objects.filter(recordrow__pk=record_id),
        BookFindRow.objects.filter(**mine),
    )
    if not rows:
        raise NotFound(str(record_id))
    moments = [run.at for run in runs] or [find.confirmed_at for find in finds]
    return HeldRecord(
        id=record_id,
        home=home,
        row=records.value_of(rows[0], sorted(lines, key=lambda line: line.position)),
        statuses=record_statuses.statuses_of(rows[0]),
        version=Version(chains[0].last_seq if chains else 0),
        steps=tuple(_step(each) for each in sorted(steps, key=lambda each: each.n)),
        corrections=tuple(
            record_corrections.value_of(each) for each in sorted(corrections, key=lambda each: each.round)
        ),
        before={each.round: record_corrections.said_before(each) for each in versions},
        came_at=moments[0] if moments else None,
        from_book=bool(finds),
    )


def _step(row: RecordStatusRow) -> StatusStep:
    place = record_statuses.ground_place(row.home_id, row.record_id, row.salt)
    ground = json.loads(unseal(row.ground_box, place)) if row.ground_box else {}
    return StatusStep(
        part=Part(row.part),
        move=StatusMove(row.move),
        before=RecordStatus(row.before),
        after=RecordStatus(row.after),
        why=AnnulledWhy(row.why) if row.why else None,
        number=ground.get("number", ""),
        dated=date.fromisoformat(ground["dated"]) if ground else None,
        case=CaseNumber(row.case_number) if row.case_number else None,
        by=row.by,
        at=row.at,
    )
