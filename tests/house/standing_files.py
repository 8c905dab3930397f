"""The files of a register, for the matrix: one that was taken in, and one whose bad rows were written out."""

from collections.abc import Mapping

from telnusqa.acts.begin_import import begin_import
from telnusqa.acts.end_import import end_import
from telnusqa.store import uploads
from telnusqa.store.read import imports
from tests.cast import NOW, Staff


def file_words(at: str, staff: Mapping[str, Staff]) -> dict[str, str]:
    """The words of addresses about a register's files."""
    saule = staff["saule"]
    run = imports.latest(saule.home, 1)[0].id
    if at == "an import with bad rows":
        run = begin_import(saule.home, "9" * 64, by=saule.actor, happened_at=NOW)
        token = uploads.keep_made(saule.home, lambda target: target.write_bytes(b"PK"), "report.xlsx")
        seen = imports.get(saule.home, run).version
        end_import(saule.home, run, seen=seen, by=saule.actor, happened_at=NOW, report=token)
    return {"home": str(saule.home), "run": str(run)}
