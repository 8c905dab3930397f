"""A register's file is behind us."""

from collections.abc import Iterable
from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import RegisterImported
from telnusqa.core.problem import Problem
from telnusqa.core.register_found import text_of_problems
from telnusqa.store.keep import imports
from telnusqa.store.keep.write import not_as_seen, write


@act
def end_import(
    home: int,
    run: int,
    *,
    seen: Version,
    by: Actor,
    happened_at: datetime,
    problems: Iterable[Problem] = (),
    report: str = "",
) -> None:
    """End the run, with the ``problems`` the file could not be read beyond; what was taken until then stays.

    ``report`` names the sealed copy of the rows that were not taken. Raises ``NotFound``, and ``Conflict`` where it is
    over already.
    """
    row = imports.get(home, run)
    if row.last_seq != seen or row.ended_at is not None:
        raise not_as_seen(row, seen)
    row.ended_at = happened_at
    found = tuple(problems)
    row.problems = text_of_problems(found) if found else ""
    row.report = report
    row.save(update_fields=["ended_at", "problems", "report"])
    event = RegisterImported(
        by=by,
        at=happened_at,
        file=row.file_sha256,
        taken=row.taken,
        unchanged=row.unchanged,
        differing=row.differing,
        rejected=row.rejected,
        unreadable=bool(found),
    )
    write(row, event, after=seen)
