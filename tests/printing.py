"""A case whose papers are printed, for what comes after."""

from datetime import datetime

from telnusqa.acts.add_workplace import add_workplace
from telnusqa.acts.print_on_blank import print_on_blank
from telnusqa.core.case import Case
from telnusqa.core.event import Actor
from telnusqa.core.wanted import Part
from telnusqa.sample.prints import OFFICE, print_all
from telnusqa.store.read import workplaces
from tests.cast import NOW


def workplace(by: Actor, home: int) -> int:
    """A place of the college to print at."""
    known = workplaces.of_college(home)
    return known[0].id if known else add_workplace(home, OFFICE, by=by, happened_at=NOW)


def printed(case: Case, by: Actor, at: datetime = NOW) -> Case:
    """The signed case with every document printed well."""
    return print_all(case, by, at)


def at_printer(case: Case, at: str, by: Actor) -> Case:
    """The signed case «to be printed», with its diploma «sent to the printer», or with all printed well."""
    if at == "to be printed":
        return case
    if at == "sent to the printer":
        place = workplace(by, case.home)
        return print_on_blank(case.number, Part.DIPLOMA, place, seen=case.version, by=by, happened_at=NOW)
    return printed(case, by)
