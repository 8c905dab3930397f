"""The errand that takes a register's file in, batch after batch; the command does the same with a file at hand."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from django.utils import timezone

from telnusqa.acts.begin_import import begin_import
from telnusqa.acts.end_import import end_import
from telnusqa.acts.import_batch import import_batch
from telnusqa.core.errand import Errand
from telnusqa.core.errors import Conflict, Rejected
from telnusqa.core.event import WORKER, Actor
from telnusqa.core.problem import Problem
from telnusqa.core.register_found import Entry, Fault
from telnusqa.core.register_sheet import Sheet
from telnusqa.core.register_upload import Upload
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.sheets.register_file import open_register
from telnusqa.sheets.report import write_report
from telnusqa.sheets.source import RegisterSource, Source
from telnusqa.sheets.table import wrong
from telnusqa.store import uploads
from telnusqa.store.read import imports
from telnusqa.store.read.imports import Run

BATCH = 5000
"""Findings of one act: about a second's work."""


@dataclass
class _Reading:
    """A file that is open, and how many of its findings were read."""

    height: int
    rows: Iterator[Entry | Fault]
    position: int = 0


_OPEN: dict[int, _Reading] = {}
"""What this process reads: the next batch goes on where the last one ended. Another process opens the file anew."""
_MOST_OPEN = 2


def take_in_register(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Take one batch in; the batch asks for the next one itself. After the last the report is written."""
    run = imports.get(int(errand.payload["home"]), int(errand.payload["run"]))
    if run.over or run.upload is None:
        return
    with suppress(Conflict):  # another worker was here: its batch asked for the next one
        _next(run, _sealed(run.home, run.upload), _sealed_report, by=WORKER, at=at)


def take_in(
    source: RegisterSource,
    home: int,
    *,
    by: Actor,
    at: datetime,
    watch: Callable[[Run], None] = lambda _: None,
) -> Run:
    """Take a file at hand in, to its end; killed, it goes on where it was when asked again.

    ``watch`` is told after every batch. Raises ``Rejected`` where the file as a whole cannot be read, and ``Conflict``
    where somebody else takes the same file in.
    """
    number = begin_import(home, _digest(source), by=by, happened_at=at)
    while not (run := imports.get(home, number)).over:
        _next(run, source, lambda *_: "", by=by, at=at)
        watch(run)
    if run.problems:
        raise Rejected(*run.problems)
    return run


def _digest(source: RegisterSource) -> str:
    try:
        return source.digest()
    except OSError as error:
        raise Rejected(wrong(source.main, "file_absent")) from error


Report = Callable[[Run, RegisterSource], str]


def _next(run: Run, source: RegisterSource, report: Report, *, by: Actor, at: datetime) -> None:
    reading = _OPEN.pop(run.id, None)
    found: list[Entry | Fault] = []
    problems: tuple[Problem, ...] = ()
    try:
        if reading is None or reading.position > run.position:
            opened = open_register(source, timezone.localdate(run.at))
            reading = _Reading(opened.height, opened.rows)
        deque(islice(reading.rows, run.position - reading.position), maxlen=0)
        found = list(islice(reading.rows, BATCH))
    except Rejected as error:
        problems = error.problems
    if found and reading is not None:
        import_batch(run.home, run.id, found, seen=run.version, height=max(reading.height, 1), by=by, happened_at=at)
        reading.position = run.position + len(found)
        _keep_open(run.id, reading)
    else:
        kept = report(run, source) if not problems and run.differing + run.rejected else ""
        end_import(run.home, run.id, seen=run.version, by=by, happened_at=at, problems=problems, report=kept)


def _keep_open(run: int, reading: _Reading) -> None:
    _OPEN[run] = reading
    if len(_OPEN) > _MOST_OPEN:
        del _OPEN[next(iter(_OPEN))]


def _sealed(home: int, upload: Upload) -> RegisterSource:
    """The files of an upload, opened as they are read."""

    def source(token: str, name: str) -> Source:
        return Source(name, lambda: uploads.open_sealed(home, token))

    beside = source(upload.beside, upload.beside_name) if upload.beside else None
    return RegisterSource(source(upload.main, upload.name), beside)


def _sealed_report(run: Run, source: RegisterSource) -> str:
    def faults(sheet: Sheet) -> Iterator[Fault]:
        return imports.faults(run, sheet)

    return uploads.keep_made(run.home, lambda target: write_report(source, faults, target), "report.xlsx")
