"""Which edition is in force on a day."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.errors import NoEdition
from telnusqa.law.cites import cites
from telnusqa.law.ruleset import Edition


@cites("2015:1", "2023:0")
def in_force_on(day: date, editions: Mapping[str, Edition]) -> Edition:
    """The edition in force on that day; an application lives under it to its end.

    The days in force are configuration. Raises :class:`NoEdition` on a day for which no text is held: between the
    editions other wordings were in force, and a neighbour is never borrowed.
    """
    for edition in editions.values():
        if edition.since <= day and (edition.until is None or day <= edition.until):
            return edition
    raise NoEdition(day.isoformat())
