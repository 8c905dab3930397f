"""Where an application goes on to: another college, or the archive of one that is no more."""

from dataclasses import dataclass

from telnusqa.core.field import parse_text
from telnusqa.core.problem import Problem

NOTE_MOST = 500
ARCHIVE_MOST = 200
ADDRESS_MOST = 300


@dataclass(frozen=True, kw_only=True)
class ToCollege:
    """To the college with the id ``college``; ``successor`` where it keeps the books of one that was merged into it.

    ``note`` is for the officer who opens it there.
    """

    college: int
    successor: bool
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ToArchive:
    """To an archive, which is told to the applicant by its name and address and gives a service of its own."""

    name: str
    address: str


@dataclass(frozen=True, kw_only=True)
class ToArchiveHere:
    """To an archive that has its desk here, the home ``archive``: it gets a request, and its answer comes back."""

    archive: int


Onward = ToCollege | ToArchive | ToArchiveHere


def parse_note(text: str) -> str | Problem:
    """The note for the next officer, which may be empty."""
    return parse_text(text, "note", NOTE_MOST, "", required=False)


def parse_archive(name: str, address: str) -> ToArchive | tuple[Problem, ...]:
    """Name and address of an archive, or what is wrong with either: without both nobody finds it (2015:9.4)."""
    kept = parse_text(name, "archive", ARCHIVE_MOST, "2015:9.4")
    where = parse_text(address, "archive_address", ADDRESS_MOST, "2015:9.4")
    if isinstance(kept, Problem) or isinstance(where, Problem):
        return tuple(each for each in (kept, where) if isinstance(each, Problem))
    return ToArchive(name=kept, address=where)
