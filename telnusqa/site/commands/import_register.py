"""`telnusqa import-register FILE --college BIN`: a college's register, taken in."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.language import Language
from telnusqa.site.commands.migrate import see_to_tables
from telnusqa.site.start import start

if TYPE_CHECKING:
    from telnusqa.site.import_register.take_in import Watch

_UNREADABLE = 2


def run(options: argparse.Namespace) -> int:
    """Answers 0 where every row is in the register, 1 where rows were not taken, 2 where nothing could be read."""
    start()
    see_to_tables()
    from django.utils import timezone

    from telnusqa.site.import_register.report import write_report
    from telnusqa.site.import_register.take_in import take_in
    from telnusqa.store.read import organisations
    from telnusqa.words.register_problem import register_problem

    try:
        college = organisations.by_bin(options.college)
    except NotFound:
        sys.stderr.write(f"No college with the BIN {options.college} has its home here.\n")
        return _UNREADABLE
    with tqdm(desc="Reading", unit=" rows", disable=None) as bar:
        try:
            done = take_in(options.file, college.id, by=ADMINISTRATOR, at=timezone.now(), watch=_watch(bar))
        except Rejected as error:
            bar.close()
            for problem in error.problems:
                sys.stderr.write(register_problem(problem, Language.EN) + "\n")
            return _UNREADABLE
    sys.stdout.write(f"Taken: {done.taken}. Held already: {done.unchanged}. Not taken: {len(done.faults)}.\n")
    if not done.faults:
        return 0
    report: Path = options.report or options.file.with_name(options.file.stem + ".report.xlsx")
    told = write_report(done.faults, report)
    sys.stdout.write(f"{told} problems, each with its row, column and reason: {report}\n")
    return 1


def _watch(bar: "tqdm[Any]") -> "Watch":
    from telnusqa.site.import_register.take_in import Watch

    def begin(rows: int) -> None:
        bar.reset(total=rows)

    def read() -> None:
        bar.update()

    def kept(rows: int) -> None:
        bar.set_description("Keeping", refresh=False)
        bar.reset(total=max(rows, bar.total or 0))
        bar.update(rows)

    return Watch(begin, read, kept)
