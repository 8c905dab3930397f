"""The register, as officers search it: by number, by IIN, by name. Fuzzy names come later."""

from dataclasses import dataclass

from django.db.models import Count

from telnusqa.core.document_number import DocumentNumber
from telnusqa.core.errors import NotFound
from telnusqa.core.iin import Iin
from telnusqa.core.name_key import name_key
from telnusqa.core.person import PersonName
from telnusqa.core.record_status import RecordStatus, Statuses
from telnusqa.core.register_row import RegisterRow
from telnusqa.store.keep import record_statuses, records
from telnusqa.store.keep.beside import record_of_home
from telnusqa.store.secret import mac
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.register import RecordName, RecordRow, SupplementRow

MOST = 50


@dataclass(frozen=True, kw_only=True)
class Found:
    """A record that matched."""

    id: int
    kind: str
    series: str
    number: str
    name: PersonName
    name_ru: PersonName
    finished: int
    statuses: Statuses
    lines: int

    @property
    def stands(self) -> bool:
        """Whether the diploma is what it was when it was issued."""
        return self.statuses.diploma is RecordStatus.VALID


def record(home: int, record_id: int) -> RegisterRow:
    """A record of that home, with its supplement. Raises ``NotFound``."""
    return records.get(home, record_id)


def statuses(home: int, record_id: int) -> Statuses:
    """Where the documents of a record stand. Raises :class:`NotFound`."""
    row, _ = record_of_home(home, record_id)
    if row is None:
        raise NotFound(str(record_id))
    return record_statuses.statuses_of(row)


def found(home: int, record_id: int) -> Found:
    """A record of that home as the search shows it. Raises :class:`NotFound`."""
    rows = list(RecordRow.objects.filter(home_id=home, pk=record_id))
    if not rows:
        raise NotFound(str(record_id))
    return _values(home, rows)[0]


def untouched(home: int, most: int) -> tuple[int, ...]:
    """Records whose documents still stand and which no case is tied to, oldest first."""
    tied = CaseRow.objects.filter(home_id=home).exclude(record_id=None).values("record_id")
    rows = RecordRow.objects.filter(home_id=home, diploma_status="valid", supplement_status="valid")
    return tuple(rows.exclude(pk__in=tied).order_by("pk").values_list("pk", flat=True)[:most])


def by_document(home: int, document: DocumentNumber) -> tuple[Found, ...]:
    """Records of that number; of that series too, where one was typed."""
    rows = RecordRow.objects.filter(home_id=home, number=document.number)
    rows = rows.filter(series=document.series) if document.series else rows
    return _values(home, list(rows[:MOST]))


def by_iin(home: int, iin: Iin) -> tuple[Found, ...]:
    """Records of that person."""
    return _values(home, list(RecordRow.objects.filter(home_id=home, iin_mac=mac(iin, "iin")).order_by("-finished")))


def by_name(home: int, name: PersonName, year: int | None = None) -> tuple[Found, ...]:
    """Records under that surname and, as far as they were typed, given name, patronymic and year of graduation."""
    names = RecordName.objects.filter(home_id=home, surname_key=name_key(name.surname))
    if name.given:
        names = names.filter(given_key__startswith=name_key(name.given))
    if name.patronymic:
        names = names.filter(patronymic_key__startswith=name_key(name.patronymic))
    ids = list(names.values_list("record_id", flat=True).distinct()[: MOST * 4])
    rows = RecordRow.objects.filter(home_id=home, pk__in=ids)
    rows = rows.filter(finished=year) if year else rows
    return _values(home, list(rows.order_by("-finished", "number")[:MOST]))


def _values(home: int, rows: list[RecordRow]) -> tuple[Found, ...]:
    lines = SupplementRow.objects.filter(home_id=home, record_id__in=[row.pk for row in rows])
    counted = dict(lines.values_list("record_id").annotate(Count("position")))
    return tuple(
        Found(
            id=row.pk,
            kind=row.kind,
            series=row.series,
            number=row.number,
            name=PersonName(row.surname_kk, row.given_kk, row.patronymic_kk),
            name_ru=PersonName(row.surname_ru, row.given_ru, row.patronymic_ru),
            finished=row.finished,
            statuses=record_statuses.statuses_of(row),
            lines=counted.get(row.pk, 0),
        )
        for row in rows
    )
