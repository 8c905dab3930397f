"""What a custodian types about blanks: a range, what a delivery lacked, the paper it rests on."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange, parse_range_key
from telnusqa.core.custody_act import Paper
from telnusqa.core.document_number import parse_document_number
from telnusqa.core.field import parse_choice, parse_day, parse_text
from telnusqa.core.problem import Problem

_PIECE = re.compile(r"^(\d{1,8})(?:[-–—](\d{1,8}))?$", re.ASCII)
_NUMBER = 40
_NAME = 200


def parse_range(typed: Mapping[str, str]) -> BlankRange | tuple[Problem, ...]:
    """Kind, series and the two ends. A range of one may leave its last number out.

    The series may stand before the first number, and be typed in Latin letters that look Cyrillic.
    """
    series, begin, end = (typed.get(name, "").strip() for name in ("series", "first", "last"))
    kind = parse_choice(typed.get("kind", ""), BlankKind, "kind", "")
    first = parse_document_number(series, begin, ("series", "first"))
    last = parse_document_number("", end, ("last", "last")) if end else first
    problems = [*_wrong(kind, first), *(_wrong(last) if end else ())]
    if not series and (isinstance(first, Problem) or not first.series):
        problems.append(Problem("series", "missing"))
    if isinstance(kind, Problem) or isinstance(first, Problem) or isinstance(last, Problem) or problems:
        return tuple(problems)
    if last.series not in {"", first.series}:
        return (Problem("last", "document_series"),)
    return BlankRange(kind, first.series, int(first.number), int(last.number))


def digits_typed(typed: Mapping[str, str]) -> frozenset[int]:
    """How many digits the numbers of a range were typed with."""
    ends = (parse_document_number("", typed.get(name, "")) for name in ("first", "last"))
    return frozenset(len(end.number) for end in ends if not isinstance(end, Problem))


def parse_ranges(ticked: Sequence[str], typed: Mapping[str, str]) -> tuple[BlankRange, ...] | tuple[Problem, ...]:
    """The ranges that were ticked and the one typed beside them, which is asked for only where none is ticked."""
    try:
        found = tuple(parse_range_key(each) for each in ticked)
    except ValueError:
        return (Problem("ticked", "unknown_choice"),)
    if found and not any(typed.get(name, "").strip() for name in ("first", "last")):
        return found
    more = parse_range(typed)
    return (*found, more) if isinstance(more, BlankRange) else more


def parse_missing(text: str, these: BlankRange) -> frozenset[int] | Problem:
    """Numbers of the range a delivery lacked, as «2000005, 2000007–2000009»; nothing typed is nothing lacking.

    Of a range no act may take nothing is read: who asks for the act is told so.
    """
    found: set[int] = set()
    if not these.fits_one_act:
        return frozenset()
    for piece in filter(None, re.split(r"[,;\s]+", text.strip())):
        written = _PIECE.match(piece)
        if written is None:
            return Problem("missing", "number_list")
        first, last = int(written[1]), int(written[2] or written[1])
        if first > last or first not in these.numbers or last not in these.numbers:
            return Problem("missing", "missing_outside")
        found |= set(range(first, last + 1))
    return frozenset(found)


def parse_note(typed: Mapping[str, str], today: date) -> Paper | tuple[Problem, ...]:
    """A delivery note: its number, its day and who is the supplier."""
    number, dated = parse_act_number(typed), _day(typed, today)
    supplier = parse_text(typed.get("supplier", ""), "supplier", _NAME, "")
    if isinstance(number, Problem) or isinstance(dated, Problem) or isinstance(supplier, Problem):
        return _wrong(number, dated, supplier)
    return Paper(number=number, dated=dated, supplier=supplier)


def parse_commission_act(typed: Mapping[str, str], today: date) -> Paper | tuple[Problem, ...]:
    """The act of a commission: its number, its day, and who sat on it, a line each, the chair first; at least two."""
    number, dated, names = parse_act_number(typed), _day(typed, today), parse_members(typed)
    if isinstance(number, Problem) or isinstance(dated, Problem) or isinstance(names, Problem):
        return _wrong(number, dated, names)
    return Paper(number=number, dated=dated, commission=names)


def parse_members(typed: Mapping[str, str], *, asked: bool = True) -> tuple[str, ...] | Problem:
    """Who sat, a line each, the chair first; where they are ``asked`` for, two at least."""
    names = tuple(filter(None, (line.strip() for line in typed.get("commission", "").splitlines())))
    told = parse_text("\n".join(names), "commission", _NAME * 5, "", required=asked)
    if isinstance(told, Problem):
        return told
    return Problem("commission", "commission_of_two") if asked and len(names) < 2 else names


def parse_act_number(typed: Mapping[str, str]) -> str | Problem:
    """The number of a note or an act."""
    return parse_text(typed.get("number", ""), "number", _NUMBER, "")


def _day(typed: Mapping[str, str], today: date) -> date | Problem:
    return parse_day(typed.get("dated", ""), "dated", today) or Problem("dated", "missing")


def _wrong(*read: object) -> tuple[Problem, ...]:
    return tuple(each for each in read if isinstance(each, Problem))
