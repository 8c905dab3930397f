"""Runs of an import: how far each has come, what was wrong, what differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.problem import Problem
from telnusqa.core.register_difference import Difference
from telnusqa.core.register_found import Fault, problems_of
from telnusqa.core.register_sheet import Sheet
from telnusqa.core.register_upload import Upload
from telnusqa.store.keep import imports
from telnusqa.store.tables.import_run import ImportFault, ImportRun

MANY = 2000


@dataclass(frozen=True, kw_only=True)
class Run:
    """A file being taken in, or behind us. ``position`` of about ``height`` findings are done.

    ``problems`` are those of the file as a whole; ``upload`` is None for a file that was at hand or is dropped.
    """

    id: int
    home: int
    version: Version
    file_sha256: str
    at: datetime
    begun_by: str
    upload: Upload | None
    height: int
    position: int
    taken: int
    unchanged: int
    differing: int
    rejected: int
    ended_at: datetime | None
    problems: tuple[Problem, ...]
    report: str

    @property
    def not_taken(self) -> int:
        """Rows that are not in the register as the file says them."""
        return self.differing + self.rejected

    @property
    def over(self) -> bool:
        """Whether nothing more comes of it."""
        return self.ended_at is not None


@dataclass(frozen=True)
class Differing:
    """A row of the file that says something else than the record."""

    row_number: int
    record: int
    differences: tuple[Difference, ...]


def get(home: int, run: int) -> Run:
    """The run. Raises :class:`NotFound`."""
    row = ImportRun.objects.filter(home_id=home, pk=run).first()
    if row is None:
        raise NotFound(str(run))
    return _run(row)


def latest(home: int, most: int) -> tuple[Run, ...]:
    """The newest runs of a home."""
    return tuple(_run(row) for row in ImportRun.objects.filter(home_id=home).order_by("-pk")[:most])


def is_done(home: int, file_sha256: str) -> bool:
    """Whether this very file was taken in, all of it."""
    return ImportRun.objects.filter(home_id=home, file_sha256=file_sha256, ended_at__isnull=False, problems="").exists()


def faults(run: Run, sheet: Sheet) -> Iterator[Fault]:
    """The rows of a sheet that were not taken, in their order, those that differ from the register among them."""
    rows = ImportFault.objects.filter(home_id=run.home, run_id=run.id, sheet=sheet.value).order_by("row_number")
    for number, problems in rows.values_list("row_number", "problems").iterator(MANY):
        yield Fault(sheet, number, problems_of(problems))


def differing(run: Run, *, after: int, most: int) -> tuple[Differing, ...]:
    """The rows that differ from the register, from behind the row ``after`` on."""
    rows = ImportFault.objects.filter(
        run_id=run.id, home_id=run.home, sheet=Sheet.DIPLOMAS.value, record_id__isnull=False, row_number__gt=after
    ).order_by("row_number")[:most]
    return tuple(Differing(row.row_number, row.record_id or 0, imports.differences_of(row)) for row in rows)


def _run(row: ImportRun) -> Run:
    return Run(
        id=row.pk,
        home=row.home_id,
        version=Version(row.last_seq),
        file_sha256=row.file_sha256,
        at=row.at,
        begun_by=row.begun_by,
        upload=imports.upload_of(row),
        height=row.height,
        position=row.position,
        taken=row.taken,
        unchanged=row.unchanged,
        differing=row.differing,
        rejected=row.rejected,
        ended_at=row.ended_at,
        problems=problems_of(row.problems) if row.problems else (),
        report=row.report,
    )
