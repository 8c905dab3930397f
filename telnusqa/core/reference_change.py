"""What may be changed of an institution, and what is wrong with a change.

A change names the ``row`` it corrects, or None where it adds one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from telnusqa.core.bin import Bin
from telnusqa.core.institution import Form, InstitutionName, Licence
from telnusqa.core.lineage import Descent, Fate, Lineage
from telnusqa.core.making import Holder
from telnusqa.core.problem import Problem
from telnusqa.core.role import OrganisationKind


class Part(StrEnum):
    """A part of what is known of an institution."""

    NAME = "name"
    DESCENT = "descent"
    HOLDER = "holder"
    LICENCE = "licence"
    HOURS = "hours"
    CONTACTS = "contacts"


class Post(StrEnum):
    """An office one holds."""

    HEAD = "head"
    DEPUTY = "deputy"


@dataclass(frozen=True, kw_only=True)
class Naming:
    """A name it bears or bore."""

    name: InstitutionName
    row: int | None = None


@dataclass(frozen=True, kw_only=True)
class Passing:
    """A step of its lineage."""

    descent: Descent
    row: int | None = None


@dataclass(frozen=True, kw_only=True)
class Appointing:
    """Somebody in office from a day on."""

    post: Post
    holder: Holder
    since: date
    until: date | None = None
    row: int | None = None


@dataclass(frozen=True, kw_only=True)
class Licensing:
    """A licence."""

    licence: Licence
    row: int | None = None


@dataclass(frozen=True, kw_only=True)
class Contacts:
    """Where it is and how it is reached. ``region`` is its KATO code; a ``bin`` it has already never changes.

    ``desk`` is whether it works here; None leaves that as it is.
    """

    kind: OrganisationKind
    form: Form | None
    bin: Bin | None
    region: str
    settlement_kk: str
    settlement_ru: str
    address_kk: str
    address_ru: str
    phone: str
    email: str
    desk: bool | None = None


Change = Naming | Passing | Appointing | Licensing | Contacts


def problems_with(change: Change, lineage: Lineage, archives: Iterable[int], today: date) -> tuple[Problem, ...]:
    """All that is wrong with a change by itself and with what became of others.

    ``lineage`` is without the row that is corrected, ``archives`` are the homes of archives.
    """
    match change:
        case Passing(descent=descent):
            return _with_descent(descent, lineage, frozenset(archives), today)
        case Naming(name=name):
            return _with_days(name.since, name.until)
        case Licensing(licence=licence):
            return _with_days(licence.since, licence.until)
        case Appointing(since=since, until=until):
            return _with_days(since, until)
        case Contacts():
            return ()


def overlapping(name: InstitutionName, others: Iterable[InstitutionName]) -> tuple[Problem, ...]:
    """Whether one of its other names was borne on a day of this one's.

    Of two without an end the earlier one ends where the later begins; one of unknown beginning is not judged.
    """
    for other in others:
        if name.since is None or other.since is None:
            continue
        if name.until is None and other.until is None:
            if name.since == other.since:
                return (Problem("since", "name_known"),)
        elif name.since <= (other.until or date.max) and other.since <= (name.until or date.max):
            return (Problem("since", "names_overlap"),)
    return ()


def _with_days(since: date | None, until: date | None) -> tuple[Problem, ...]:
    ends_early = since is not None and until is not None and until < since
    return (Problem("until", "ends_before_start"),) if ends_early else ()


def _with_descent(step: Descent, lineage: Lineage, archives: frozenset[int], today: date) -> tuple[Problem, ...]:
    gone = step.fate is Fate.LIQUIDATED
    ended = lineage.ended_on(step.of)
    checks = (
        (gone and step.to is not None, Problem("to", "liquidated_has_none")),
        (not gone and step.to is None, Problem("to", "successor_needed")),
        (step.to is not None and step.to == step.of, Problem("to", "successor_itself")),
        (step.to is not None and step.to != step.of and lineage.comes_back(step), Problem("to", "successor_in_ring")),
        (any(each.to == step.to for each in lineage.steps_of(step.of)), Problem("to", "descent_known")),
        (step.on > today, Problem("on", "day_ahead")),
        (ended is not None and step.on > ended, Problem("on", "ended_before")),
        (step.fate is not Fate.SPLIT and not step.ends, Problem("ends", "only_split_stands")),
        (step.archive is not None and step.archive not in archives, Problem("archive", "no_such_archive")),
    )
    return tuple(problem for wrong, problem in checks if wrong)
