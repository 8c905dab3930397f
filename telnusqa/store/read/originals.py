"""Surrendered originals of a college, newest first, a page at a time; what became of one; and what an act ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from telnusqa.core.case import WITH_RESULT, Case
from telnusqa.core.errors import NotFound
from telnusqa.core.original import MOST, KeptOriginalsAct, OriginalState, original_state
from telnusqa.core.person import PersonName
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Part
from telnusqa.store.keep import originals
from telnusqa.store.keep.beside import acts_ending_original_of
from telnusqa.store.keep.cases import value_of
from telnusqa.store.read.leaf import Place, leaf
from telnusqa.store.tables.book import BookRow
from telnusqa.store.tables.case import ApplicationRow, CaseRow
from telnusqa.store.tables.original import OriginalEndRow, OriginalsActRow
from telnusqa.store.tables.register import RecordRow
from telnusqa.store.together import together

PAGE = 25
_RESULT = sorted(state.value for state in WITH_RESULT)


@dataclass(frozen=True, kw_only=True)
class Document:
    """One document that was handed in. ``void_since`` is the day its duplicate was issued, None while none is."""

    part: Part
    series: str
    number: str
    void_since: date | None = None

    @property
    def numbered(self) -> str:
        """Series and number in one."""
        return " ".join(part for part in (self.series, self.number) if part)


@dataclass(frozen=True, kw_only=True)
class Surrendered:
    """What was handed in with a case; ``documents`` is empty until its record is found. ``act`` ended it."""

    case: CaseNumber
    holder: PersonName
    documents: tuple[Document, ...]
    state: OriginalState
    taken_at: datetime
    gone_at: datetime | None
    act: KeptOriginalsAct | None


@dataclass(frozen=True)
class OriginalsPage:
    """A page of the list; ``newer`` and ``older`` are the places its neighbours begin at."""

    rows: tuple[Surrendered, ...]
    newer: Place | None
    older: Place | None


def page(
    home: int, state: OriginalState | None, *, after: Place | None = None, before: Place | None = None
) -> OriginalsPage:
    """Originals in that state, or all there ever were: those older than ``after``, or newer than ``before``."""
    found = leaf(_in_state(home, state), "original_taken_at", after=after, before=before, size=PAGE)
    return OriginalsPage(_values(found.rows), found.newer, found.older)


def void_ones(home: int) -> tuple[Surrendered, ...]:
    """Those a commission may end, as many as stand in one act, the longest here first."""
    rows = _in_state(home, OriginalState.VOID).order_by("original_taken_at", "number")
    return _values(list(rows[:MOST]))


def of_act(home: int, act: int) -> tuple[KeptOriginalsAct, tuple[Surrendered, ...]]:
    """An act, and the originals it ended. Raises ``NotFound``."""
    row = OriginalsActRow.objects.filter(home_id=home, pk=act).first()
    if row is None:
        raise NotFound(str(act))
    numbers = OriginalEndRow.objects.filter(home_id=home, act_id=act).values("case_number")
    rows = CaseRow.objects.filter(home_id=home, number__in=numbers).order_by("original_taken_at", "number")
    return originals.act_of(row), _values(list(rows))


def act_that_ended(case: Case) -> KeptOriginalsAct | None:
    """The act by which a commission ended the original of a case."""
    acts = acts_ending_original_of(case.home, case.number)
    return originals.act_of(acts[0]) if acts else None


def of_record(home: int, record: int) -> tuple[Surrendered, ...]:
    """Every original of a record that was ever handed in, oldest first."""
    rows = CaseRow.objects.filter(home_id=home, record_id=record, original_taken_at__isnull=False)
    return _values(sorted(rows, key=lambda row: (row.original_taken_at, row.number)))


def _in_state(home: int, state: OriginalState | None) -> QuerySet[CaseRow]:
    rows = CaseRow.objects.filter(home_id=home, original_taken_at__isnull=False)
    if state is None:
        return rows
    ends = OriginalEndRow.objects.filter(home_id=OuterRef("home_id"), case_number=OuterRef("number"))
    if state in (OriginalState.KEPT, OriginalState.DESTROYED):
        return rows.filter(Exists(ends.filter(fate=state.value)))
    if state is OriginalState.GIVEN_BACK:
        return rows.filter(original_returned_at__isnull=False)
    if state is OriginalState.SENT_ON:
        return rows.filter(original_forwarded_at__isnull=False)
    here = rows.filter(original_returned_at=None, original_forwarded_at=None)
    if state is OriginalState.VOID:
        return here.filter(~Exists(ends), state__in=_RESULT)
    return here.exclude(state__in=_RESULT)


def _values(rows: Sequence[CaseRow]) -> tuple[Surrendered, ...]:
    if not rows:
        return ()
    home, cases = rows[0].home_id, [value_of(row) for row in rows]
    numbers = [case.number for case in cases]
    ends = OriginalEndRow.objects.filter(home_id=home, case_number__in=numbers)
    ended, acts, applications, records, book = together(
        ends,
        OriginalsActRow.objects.filter(home_id=home, pk__in=ends.values("act_id")),
        ApplicationRow.objects.filter(home_id=home, case_number__in=numbers),
        RecordRow.objects.filter(home_id=home, pk__in=[case.record_id for case in cases if case.record_id]),
        BookRow.objects.filter(home_id=home, case_number__in=numbers, state="confirmed"),
    )
    act_of = {row.pk: originals.act_of(row) for row in acts}
    act_by_case = {row.case_number: act_of[row.act_id] for row in ended}
    application_by_case = {row.case_number: row for row in applications}
    record_by_id = {row.pk: row for row in records}
    lines: dict[str, list[BookRow]] = {number: [] for number in numbers}
    for line in sorted(book, key=lambda row: (row.year, row.n)):
        lines[line.case_number].append(line)
    return tuple(
        _value(
            case,
            act_by_case.get(case.number),
            application_by_case[case.number],
            record_by_id.get(case.record_id or 0),
            lines[case.number],
        )
        for case in cases
    )


def _value(
    case: Case,
    act: KeptOriginalsAct | None,
    application: ApplicationRow,
    record: RecordRow | None,
    lines: Sequence[BookRow],
) -> Surrendered:
    state = original_state(case, act.fate if act else None)
    assert state is not None and case.original_taken_at is not None
    return Surrendered(
        case=case.number,
        holder=_holder(application, record),
        documents=tuple(map(_replaced, lines)) or _of_record(case, record),
        state=state,
        taken_at=case.original_taken_at,
        gone_at=case.original_returned_at or case.original_forwarded_at,
        act=act,
    )


def _holder(application: ApplicationRow, record: RecordRow | None) -> PersonName:
    """The name the original bears; the applicant's until its record is found."""
    if record is not None:
        return PersonName(record.surname_kk, record.given_kk, record.patronymic_kk)
    return PersonName(application.surname, application.given, application.patronymic)


def _replaced(line: BookRow) -> Document:
    """What the book says was replaced: an original, or the duplicate that stood for it."""
    return Document(
        part=Part(line.part),
        series=line.replaced_series,
        number=line.replaced_number,
        void_since=timezone.localdate(line.confirmed_at) if line.confirmed_at else None,
    )


def _of_record(case: Case, record: RecordRow | None) -> tuple[Document, ...]:
    """What the record says while nothing is issued."""
    if record is None:
        return ()
    return tuple(Document(part=part, series=record.series, number=record.number) for part in case.wanted.parts)
