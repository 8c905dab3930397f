"""Does a row of a register look as documents of its kind and years did? Judged softly: what does not fit is told."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RecordKind, RegisterRow
from telnusqa.core.supplement_line import SupplementLine
from telnusqa.law.cites import cites

_CLAUSE = "policy:document-kinds"


class Mark(StrEnum):
    """What a line of a supplement can say beside its discipline."""

    HOURS = "hours"
    CREDITS = "credits"
    PERCENT = "percent"
    LETTER = "letter"
    POINTS = "points"
    FIVE = "five"
    PASSED = "passed"


class Coded(StrEnum):
    """What a classifier gives a code to."""

    SPECIALITY = "speciality"
    QUALIFICATION = "qualification"


@dataclass(frozen=True)
class Years:
    """From the first day to the last; None is not known."""

    since: date | None
    until: date | None

    def hold(self, day: date) -> bool:
        """Whether the day lies within."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, kw_only=True)
class Sample:
    """How a document of a kind looked over some years. ``series`` and ``digits`` are empty where they are not known.

    ``sure`` tells how well it is known: A an official page, B software or news, C not confirmed.
    """

    kinds: frozenset[RecordKind]
    years: Years
    series: frozenset[str]
    digits: frozenset[int]
    supplement: bool
    marks: frozenset[Mark]
    sure: str
    source: str


@dataclass(frozen=True, kw_only=True)
class CodeShape:
    """What a code of a classifier looked like over some years."""

    of: Coded
    years: Years
    shape: str
    sure: str
    source: str


@dataclass(frozen=True)
class DocumentKinds:
    """Everything that is known of the kinds."""

    samples: tuple[Sample, ...]
    codes: tuple[CodeShape, ...]

    def sample(self, kind: RecordKind, day: date) -> Sample | None:
        """How a document of that kind issued on that day looked; None where there was none."""
        return next((each for each in self.samples if kind in each.kinds and each.years.hold(day)), None)


@cites("policy:document-kinds")
def parse_kinds(table: Mapping[str, Any]) -> DocumentKinds:
    """The kinds from their file. Raises ``KeyError``, ``TypeError`` or ``ValueError``."""
    return DocumentKinds(
        samples=tuple(
            Sample(
                kinds=frozenset(map(RecordKind, row["kinds"])),
                years=_years(row),
                series=frozenset(row["series"]),
                digits=frozenset(row["digits"]),
                supplement=row["supplement"],
                marks=frozenset(map(Mark, row["marks"])),
                sure=row["sure"],
                source=row["source"],
            )
            for row in table["sample"]
        ),
        codes=tuple(
            CodeShape(
                of=Coded(row["of"]), years=_years(row), shape=row["shape"], sure=row["sure"], source=row["source"]
            )
            for row in table["code"]
        ),
    )


def _years(row: Mapping[str, Any]) -> Years:
    return Years(row.get("since"), row.get("until"))


@cites("policy:document-kinds")
def warnings(row: RegisterRow, kinds: DocumentKinds) -> tuple[Problem, ...]:
    """What does not look as it did in those years; none of it keeps a row out. Each problem's field is the column.

    Codes: ``kind_not_then`` (no document of that kind was issued on that day), ``series_unlike``, ``digits_unlike``
    (with the digits there were), ``no_supplement_then``, ``mark_not_then`` (with the mark), ``code_unlike``.
    """
    return tuple(_unlike(row, kinds))


@cites("policy:document-kinds")
def has_supplement(row: RegisterRow, kinds: DocumentKinds) -> bool:
    """Whether a supplement belongs to the document: by its kind, or because the register holds lines of one."""
    sample = kinds.sample(row.kind, row.issued_on)
    return bool(row.supplement) or sample is None or sample.supplement


def _unlike(row: RegisterRow, kinds: DocumentKinds) -> Iterator[Problem]:
    sample = kinds.sample(row.kind, row.issued_on)
    if sample is None:
        yield Problem("kind", "kind_not_then", _CLAUSE)
    else:
        yield from _unlike_sample(row, sample)
    for of, code in ((Coded.SPECIALITY, row.speciality_code), (Coded.QUALIFICATION, row.qualification_code)):
        if code and not _shaped(code, of, row.issued_on, kinds.codes):
            yield Problem(f"{of.value}_code", "code_unlike", _CLAUSE)


def _unlike_sample(row: RegisterRow, sample: Sample) -> Iterator[Problem]:
    if sample.series and row.series not in sample.series:
        yield Problem("series", "series_unlike", _CLAUSE, {"series": ", ".join(sorted(sample.series))})
    if sample.digits and len(row.number) not in sample.digits:
        yield Problem("number", "digits_unlike", _CLAUSE, {"digits": ", ".join(map(str, sorted(sample.digits)))})
    if row.supplement and not sample.supplement:
        yield Problem("supplement", "no_supplement_then", _CLAUSE)
        return
    for mark in Mark:
        if mark not in sample.marks and any(_says(line, mark) for line in row.supplement):
            yield Problem("supplement", "mark_not_then", _CLAUSE, {"mark": mark.value})


def _says(line: SupplementLine, mark: Mark) -> bool:
    """Whether the line says it: a nought is said, an empty text or a "no" is not."""
    value = getattr(line, mark.value)
    return value is not None and value != "" and value is not False


def _shaped(code: str, of: Coded, day: date, shapes: Iterable[CodeShape]) -> bool:
    bare = "".join(code.split())
    return any(re.fullmatch(each.shape, bare) for each in shapes if each.of is of and each.years.hold(day))
