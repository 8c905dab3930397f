"""The papers of a sample case printed on their blanks, at a workplace of their college."""

from datetime import datetime
from functools import partial

from telnusqa.acts.add_workplace import add_workplace
from telnusqa.acts.end_print import end_print
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.core.case import Case
from telnusqa.core.event import Actor
from telnusqa.core.printing import PrintEnd
from telnusqa.store.read import cases, workplaces

OFFICE = "Кеңсе"


def print_all(case: Case, by: Actor, at: datetime) -> Case:
    """Print every document of the signed case well."""
    known = workplaces.of_college(case.home)
    place = known[0].id if known else add_workplace(case.home, OFFICE, by=by, happened_at=at)
    for duplicate in cases.duplicates(case):
        act = partial(print_on_blank, case.number, duplicate.part, place, by=by, happened_at=at)
        case = act(seen=case.version)
        case = end_print(case.number, duplicate.part, PrintEnd.GOOD, seen=case.version, by=by, happened_at=at)
    return case
