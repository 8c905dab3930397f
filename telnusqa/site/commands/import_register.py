"""`telnusqa import-register FILE --college BIN`: a college's register, taken in."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.language import Language
from telnusqa.core.register_found import Fault
from telnusqa.core.register_sheet import Sheet
from telnusqa.site.commands.migrate import see_to_tables
from telnusqa.site.start import start

if TYPE_CHECKING:
    from telnusqa.store.read.imports import Run

_UNREADABLE = 2


def run(options: argparse.Namespace) -> int:
    """Answers 0 where every row is in the register, 1 where rows were not taken, 2 where nothing could be read.

    Killed and asked again with the same file, it goes on behind the last batch that was kept.
    """
    if options.template:
        return _write_template(options.template)
    if options.file is None or options.college is None:
        sys.stderr.write("Name a file and, by --college BIN, whose register it is; or --template FILE.\n")
        return _UNREADABLE
    start()
    see_to_tables()
    from django.utils import timezone

    from telnusqa.doors.jobs.take_in_register import take_in
    from telnusqa.sheets.source import register_of_path
    from telnusqa.store.read import organisations
    from telnusqa.words.register_problem import register_problem

    try:
        college = organisations.by_bin(options.college)
    except NotFound:
        sys.stderr.write(f"No college with the BIN {options.college} has its home here.\n")
        return _UNREADABLE
    with tqdm(desc="Taking in", unit=" rows", disable=None) as bar:

        def watch(run: "Run") -> None:
            bar.total = max(run.height, run.position)
            bar.update(run.position - bar.n)

        try:
            source = register_of_path(options.file)
            done = take_in(source, college.id, by=ADMINISTRATOR, at=timezone.now(), watch=watch)
        except Conflict:
            bar.close()
            sys.stderr.write("Somebody else is taking this very file in.\n")
            return _UNREADABLE
        except Rejected as error:
            bar.close()
            for problem in error.problems:
                sys.stderr.write(register_problem(problem, Language.EN) + "\n")
            return _UNREADABLE
    return _told(done, options)


def _told(done: "Run", options: argparse.Namespace) -> int:
    from telnusqa.sheets.report import write_report
    from telnusqa.sheets.source import register_of_path
    from telnusqa.store.read import imports

    sys.stdout.write(
        f"Taken: {done.taken}. Held already: {done.unchanged}. Held otherwise: {done.differing}. "
        f"Not taken: {done.rejected}.\n"
    )
    if not done.differing + done.rejected:
        return 0

    def faults(sheet: Sheet) -> Iterator[Fault]:
        return imports.faults(done, sheet)

    report: Path = options.report or options.file.with_name(options.file.stem + ".report.xlsx")
    told = write_report(register_of_path(options.file), faults, report)
    sys.stdout.write(f"{told} rows, each as it stands in the file and with its reason: {report}\n")
    return 1


def _write_template(target: Path) -> int:
    from telnusqa.sheets.template import write_template

    write_template(target)
    sys.stdout.write(f"{target}\n")
    return 0
