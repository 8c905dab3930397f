"""What a counter took in and refused, as doors see it. A look at it is recorded by the door first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet
from django.utils import timezone

from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.bringer import Bringer
from telnusqa.core.case import Case
from telnusqa.core.case_event import OriginalTakenIn
from telnusqa.core.consent import ConsentForm
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Door
from telnusqa.core.evidence import Paper
from telnusqa.core.intake import OfficeRequest, TypedIntake
from telnusqa.core.intake_text import ShownAtIntake, typed_of
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.law.evidence import Need
from telnusqa.store.keep import cases, visits
from telnusqa.store.keep.applications import iin_macs, phone_macs
from telnusqa.store.keep.bringers import bringer_of_line
from telnusqa.store.once import once
from telnusqa.store.read.cases import timeline
from telnusqa.store.read.counter_list import PAGE, CounterPage, CounterRow, page
from telnusqa.store.read.leaf import Place
from telnusqa.store.tables.case import CaseHome, CaseRow
from telnusqa.store.tables.forward import ReceivedRow
from telnusqa.store.tables.visit import AcceptanceRefusalRow, IntakeRow

__all__ = ["CounterPage", "CounterRow", "Place", "page"]
"""The list of a counter is asked for here too."""
FEW = 50
"""As many cases or refusals of one person are shown at once."""


@dataclass(frozen=True, kw_only=True)
class TakenAtCounter:
    """What came over the counter with a case. ``brought`` are the papers that count, ``after`` an earlier refusal."""

    office: int
    standing: Standing
    shown: ShownAtIntake
    brought: frozenset[Paper]
    lacking: frozenset[Paper]
    consents: frozenset[ConsentForm]
    request: OfficeRequest
    after: AcceptanceRefusalNumber | None
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class EarlierRefusal:
    """A refusal to accept. ``typed`` is ``None`` once its time is over; ``became`` are cases that followed it."""

    number: AcceptanceRefusalNumber
    office: int
    edition: str
    clause: str
    article: str
    copies: int
    standing: Standing
    brought: frozenset[Paper]
    missing: tuple[Need, ...]
    request: OfficeRequest
    after: AcceptanceRefusalNumber | None
    worker: str
    executor: str
    phone: str
    language: Language
    refused_on: date
    at: datetime
    by: str
    typed: TypedIntake | None
    became: tuple[CaseNumber, ...]


def taken(case: Case) -> TakenAtCounter | None:
    """What came over the counter with the case, ``None`` where it came over none; asked once for a page.

    Of a case that was sent on it lies at the home that took it in, and is read there.
    """
    return once((taken, case.home, case.number), lambda: _taken(case))


def _taken(case: Case) -> TakenAtCounter | None:
    row = _intake(case.home, case.number)
    if row is None:
        return None
    return TakenAtCounter(
        office=row.office_id,
        standing=Standing(row.standing),
        shown=visits.shown(row),
        brought=visits.papers(row.brought),
        lacking=visits.papers(row.lacking),
        consents=frozenset(ConsentForm(each) for each in row.consents.split(",") if each),
        request=OfficeRequest(row.request_number, row.barcode),
        after=AcceptanceRefusalNumber(row.after) if row.after else None,
        by=row.by,
        at=row.at,
    )


def representative_of(case: Case) -> str:
    """The name of who applied at the counter in the holder's stead; "" where the holder did, or over no counter."""
    visit = taken(case)
    return visit.shown.came.name if visit is not None else ""


@dataclass(frozen=True)
class BroughtLater:
    """An original that came in after the application: at which counter, who took it in, on which day.

    ``bringer`` is who brought it, None on a line older than that question.
    """

    office: int
    by: str
    on: date
    bringer: Bringer | None


def brought_later(case: Case) -> BroughtLater | None:
    """Where and when an original came in after the application; ``None`` where none did in this home."""
    for step in timeline(case):
        if step.kind == OriginalTakenIn.kind:
            office = case.office if step.door == Door.COUNTER else None
            bringer = bringer_of_line(case, step.seq) if step.facts.get("brought_by") else None
            return BroughtLater(office or case.home, step.by, timezone.localdate(step.happened_at), bringer)
    return None


def refusal(office: int, number: AcceptanceRefusalNumber) -> EarlierRefusal:
    """A refusal of that office. Raises ``NotFound``, for another office's too."""
    row = AcceptanceRefusalRow.objects.filter(home_id=office, number=number).first()
    if row is None:
        raise NotFound(number)
    return _refusal(row)


def refusals(office: int, *, iin: str = "", phone: str = "") -> tuple[EarlierRefusal, ...]:
    """The office's refusals to a person by one of these, newest first; without any, none."""
    found = {row.number: row for rows in _of_person(office, iin, phone) for row in rows.order_by("-at")[:FEW]}
    return _refusals(sorted(found.values(), key=lambda row: row.at, reverse=True))


def latest_refusals(office: int) -> tuple[EarlierRefusal, ...]:
    """The office's last refusals, newest first."""
    return _refusals(AcceptanceRefusalRow.objects.filter(home_id=office).order_by("-at", "-number")[:PAGE])


def cases_of(office: int, *, iin: str = "", phone: str = "", request: str = "") -> tuple[Case, ...]:
    """Cases this office took in of a person, or under its own number or barcode, newest first; without any, none."""
    asked = IntakeRow.objects.filter(office_id=office).order_by("-at")
    parts: list[QuerySet[IntakeRow]] = []
    if iin:
        parts.append(asked.filter(iin_mac__in=iin_macs(iin)))
    if phone:
        parts.append(asked.filter(phone_mac__in=phone_macs(phone)))
    if request:
        parts += [asked.filter(request_number=request), asked.filter(barcode=request)]
    rows = {row.pk: row for part in parts for row in _cases_among(part)}
    found = [cases.value_of(row) for row in rows.values()]
    return tuple(sorted(found, key=lambda case: case.submitted_at, reverse=True))


def _cases_among(visits: QuerySet[IntakeRow]) -> QuerySet[CaseRow]:
    """Their cases in one question, each looked up by its home and its number."""
    numbers = visits.values("case_number")[:FEW]
    homes = CaseHome.objects.filter(number__in=numbers).values("home_id")
    return CaseRow.objects.filter(home_id__in=homes, number__in=numbers)


def _intake(home: int, number: str) -> IntakeRow | None:
    while True:
        row = IntakeRow.objects.filter(home_id=home, case_number=number).first()
        if row is not None:
            return row
        came = ReceivedRow.objects.filter(home_id=home, case_number=number).values_list("from_home_id", "from_case")
        source = came.first()
        if source is None:
            return None
        home, number = source


def _of_person(office: int, iin: str, phone: str) -> list[QuerySet[AcceptanceRefusalRow]]:
    rows = AcceptanceRefusalRow.objects.filter(home_id=office)
    parts = []
    if iin:
        parts.append(rows.filter(iin_mac__in=iin_macs(iin)))
    if phone:
        parts.append(rows.filter(phone_mac__in=phone_macs(phone)))
    return parts


def _refusals(rows: Iterable[AcceptanceRefusalRow]) -> tuple[EarlierRefusal, ...]:
    kept = list(rows)
    followed = _followed(kept)
    return tuple(_refusal(row, followed[row.number]) for row in kept)


def _followed(rows: list[AcceptanceRefusalRow]) -> dict[str, list[CaseNumber]]:
    """The cases that followed each of these refusals of one office."""
    found: dict[str, list[CaseNumber]] = {row.number: [] for row in rows}
    if rows:
        later = IntakeRow.objects.filter(office_id=rows[0].home_id, after__in=list(found)).order_by("at")
        for number, after in later.values_list("case_number", "after"):
            found[str(after)].append(CaseNumber(number))
    return found


def _refusal(row: AcceptanceRefusalRow, followed: list[CaseNumber] | None = None) -> EarlierRefusal:
    became = _followed([row])[row.number] if followed is None else followed
    typed = visits.unseal_typed(row)
    return EarlierRefusal(
        number=AcceptanceRefusalNumber(row.number),
        office=row.home_id,
        edition=row.edition,
        clause=row.clause,
        article=row.article,
        copies=row.copies,
        standing=Standing(row.standing),
        brought=visits.papers(row.brought),
        missing=visits.needs_of(row.missing),
        request=OfficeRequest(row.request_number, row.barcode),
        after=AcceptanceRefusalNumber(row.after) if row.after else None,
        worker=row.worker,
        executor=row.executor,
        phone=row.phone,
        language=Language(row.language),
        refused_on=row.refused_on,
        at=row.at,
        by=row.by,
        typed=typed_of(typed) if typed else None,
        became=tuple(became),
    )
