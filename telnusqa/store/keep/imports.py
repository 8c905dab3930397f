"""Runs of an import: row to value and back."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.errors import NotFound
from telnusqa.core.register_difference import Difference
from telnusqa.core.register_found import Fault, text_of_problems
from telnusqa.core.register_upload import Upload
from telnusqa.store.load import load_rows
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.import_run import ImportFault, ImportRun


def get(home: int, run: int) -> ImportRun:
    """The run. Raises :class:`NotFound`."""
    row = ImportRun.objects.filter(home_id=home, pk=run).first()
    if row is None:
        raise NotFound(str(run))
    return row


def add_faults(run: ImportRun, faults: Iterable[Fault]) -> None:
    """Keep rows that were not taken."""
    load_rows(ImportFault, (_columns(run, fault, None, ()) for fault in faults))


@dataclass(frozen=True)
class Differing:
    """A row that says something else than the record, by its id, and what."""

    fault: Fault
    record: int
    differences: tuple[Difference, ...]


def add_differing(run: ImportRun, differing: Iterable[Differing]) -> None:
    """Keep rows that say something else than the register."""
    load_rows(ImportFault, (_columns(run, each.fault, each.record, each.differences) for each in differing))


def _columns(
    run: ImportRun, fault: Fault, record: int | None, found: tuple[Difference, ...]
) -> dict[str, str | int | None]:
    return {
        "home_id": run.home_id,
        "run_id": run.pk,
        "sheet": fault.sheet.value,
        "row_number": fault.row_number,
        "problems": text_of_problems(fault.problems),
        "record_id": record,
        "differences_box": _box(found, run.pk, fault.row_number),
    }


def next_batch(run: ImportRun) -> Ask:
    """The errand that takes the next rows in."""
    return Ask(ErrandKind.TAKE_IN_REGISTER, f"import:{run.pk}", "batch", {"home": run.home_id, "run": run.pk})


def _box(found: tuple[Difference, ...], run: int, row_number: int) -> str:
    kept = json.dumps([[each.column, each.held, each.told, each.position] for each in found], ensure_ascii=False)
    return seal(kept, f"import:{run}:{row_number}") if found else ""


def differences_of(row: ImportFault) -> tuple[Difference, ...]:
    """What differs, again."""
    kept = unseal(row.differences_box, f"import:{row.run_id}:{row.row_number}")
    return tuple(Difference(*each) for each in json.loads(kept)) if kept else ()


def name_upload(run: ImportRun, upload: Upload) -> None:
    """Tie the sealed files to a run; what they were called may be somebody's name."""
    run.upload, run.beside = upload.main, upload.beside
    run.name_box, run.beside_name_box = (seal(name, _name_place(run)) for name in (upload.name, upload.beside_name))


def upload_of(run: ImportRun) -> Upload | None:
    """The sealed files again; None for a file that was at hand, and for one that is dropped."""
    name, beside_name = (unseal(box, _name_place(run)) for box in (run.name_box, run.beside_name_box))
    return Upload(run.upload, name, run.beside, beside_name) if run.upload else None


def _name_place(run: ImportRun) -> str:
    return f"import-name:{run.home_id}:{run.file_sha256}"
