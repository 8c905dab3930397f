"""What an administrator types of a kind of blank."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_kind import KnownBlank, Sureness
from telnusqa.core.document_number import DocumentNumber, parse_document_number
from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.problem import Problem

DIGITS = (6, 8)
"""As many digits as a document's number may have (``core.document_number``)."""
_NOTE = 200


def parse_known_blank(typed: Mapping[str, str]) -> KnownBlank | tuple[Problem, ...]:
    """Kind, series, digits, days, how sure it is and a note; what is not known is left empty."""
    kind = parse_choice(typed.get("kind", ""), BlankKind, "kind", "")
    series = _series(typed.get("series", ""))
    digits = _digits(typed.get("digits", ""))
    since, until = (parse_day(typed.get(name, ""), name, date.max) for name in ("since", "until"))
    if isinstance(since, date) and isinstance(until, date) and until < since:
        until = Problem("until", "until_before_since")
    sure = parse_choice(typed.get("sure", ""), Sureness, "sure", "")
    note = parse_text(typed.get("note", ""), "note", _NOTE, "", required=False)
    told = (kind, series, digits, since, until, sure, note)
    if any(isinstance(each, Problem) for each in told):
        return tuple(each for each in told if isinstance(each, Problem))
    assert not isinstance(kind, Problem) and not isinstance(series, Problem) and not isinstance(digits, Problem)
    assert not isinstance(since, Problem) and not isinstance(until, Problem)
    assert not isinstance(sure, Problem) and not isinstance(note, Problem)
    return KnownBlank(
        kind=kind,
        series=series,
        digits=digits,
        since=since,
        until=until,
        sure=sure,
        note=note,
        listed=typed.get("listed", "") != "no",
    )


def _series(text: str) -> str | Problem:
    if not text.strip():
        return Problem("series", "missing")
    found = parse_document_number(text, "0" * DIGITS[0])
    return found.series if isinstance(found, DocumentNumber) and found.series else Problem("series", "document_series")


def _digits(text: str) -> int | Problem | None:
    if not text.strip():
        return None
    least, most = DIGITS
    if text.strip() in {str(n) for n in range(least, most + 1)}:
        return int(text)
    return Problem("digits", "whole_between", "", {"least": least, "most": most})
