"""Records of the register, one by one. How they are looked for: ``finding``."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count

from telnusqa.core.errors import NotFound
from telnusqa.core.person import PersonName
from telnusqa.core.record_status import RecordStatus, Statuses
from telnusqa.core.register_row import RegisterRow
from telnusqa.store.keep import record_statuses, records
from telnusqa.store.keep.beside import record_of_home
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.register import RecordRow, SupplementRow


@dataclass(frozen=True, kw_only=True)
class Found:
    """A record that matched."""

    id: int
    home: int
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
    return values(rows)[0]


def untouched(home: int, most: int) -> tuple[int, ...]:
    """Records whose documents still stand and which no case is tied to, oldest first."""
    tied = CaseRow.objects.filter(home_id=home).exclude(record_id=None).values("record_id")
    rows = RecordRow.objects.filter(home_id=home, diploma_status="valid", supplement_status="valid")
    return tuple(rows.exclude(pk__in=tied).order_by("pk").values_list("pk", flat=True)[:most])


def values(rows: Sequence[RecordRow]) -> tuple[Found, ...]:
    """Rows as values, in their order, each with how many lines its supplement has."""
    homes = {row.home_id for row in rows}
    lines = SupplementRow.objects.filter(home_id__in=homes, record_id__in=[row.pk for row in rows])
    counted = dict(lines.values_list("record_id").annotate(Count("position")))
    return tuple(
        Found(
            id=row.pk,
            home=row.home_id,
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
