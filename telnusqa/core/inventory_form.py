"""What is typed at a count of blanks: the numbers really there, the paper of the count, why they differ."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from itertools import pairwise

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import BlankRange, Hand, are_apart
from telnusqa.core.custody_act import Paper
from telnusqa.core.custody_form import parse_act_number, parse_members
from telnusqa.core.document_number import parse_document_number
from telnusqa.core.field import parse_choice, parse_text
from telnusqa.core.inventory import Explained, Held, Variance, VarianceWhy
from telnusqa.core.problem import Problem

RANGES_MOST = 300
"""So many ranges at most are typed at one count."""
RANGE_MOST = 1_000_000
"""So many blanks at most are in a range: more is a slip of the pen."""
_PIECE = re.compile(r"^(.*?)([0-9]{1,8})(?:\s*[-–—]\s*([0-9]{1,8}))?$")
_PIECE_MOST = 40
_NOTE = 200


def count_field(hand: Hand, kind: BlankKind) -> str:
    """The name of the field of that hand and kind."""
    return f"count-{hand}-{kind.value}".replace(":", "-")


def why_field(variance: Variance) -> str:
    """The name of the field that asks why; the words beside it are in the same with ``note`` before it."""
    return f"why-{variance.these.key}".replace(":", "-")


def parse_numbers(
    text: str, kind: BlankKind, field: str, series: Collection[str]
) -> tuple[BlankRange, ...] | tuple[Problem, ...]:
    """Numbers of a kind, as «ТКБ 3000001–3000020, 3000023», separated by commas or lines.

    A number without its series takes the one before it, the first the only one of ``series``. Problems:
    ``count_numbers`` with the piece that is not understood, ``count_series``.
    """
    found: list[BlankRange] = []
    last_series = next(iter(series)) if len(series) == 1 else ""
    for piece in filter(None, (part.strip() for part in re.split(r"[,;\n]", text))):
        these = _range(piece, kind, last_series, field)
        if isinstance(these, Problem):
            return (these,)
        found.append(these)
        last_series = these.series
    return tuple(found)


def parse_counts(
    typed: Mapping[str, str], hands: Iterable[Hand], series: Mapping[BlankKind, Collection[str]]
) -> tuple[Held, ...] | tuple[Problem, ...]:
    """What is in each hand; a field left empty says that nothing of the kind is there."""
    found: list[tuple[str, Hand, BlankRange]] = []
    problems: list[Problem] = []
    for hand in hands:
        for kind in BlankKind:
            field = count_field(hand, kind)
            for each in parse_numbers(typed.get(field, ""), kind, field, series.get(kind, ())):
                if isinstance(each, Problem):
                    problems.append(each)
                else:
                    found.append((field, hand, each))
    order = sorted(found, key=lambda each: each[2])
    problems += [Problem(two[0], "count_twice") for one, two in pairwise(order) if not are_apart([one[2], two[2]])]
    if not problems and len(found) > RANGES_MOST:
        problems.append(Problem("number", "count_many", "", {"most": RANGES_MOST}))
    return tuple(problems) or tuple((hand, these) for _, hand, these in found)


def parse_count_paper(typed: Mapping[str, str], today: date, *, commission: bool) -> Paper | tuple[Problem, ...]:
    """The number of the act, of today, and who counted, a line each, the chair first.

    A commission is two at least; where policy lets the custodian count alone nobody need be named.
    """
    number, names = parse_act_number(typed), parse_members(typed, asked=commission)
    if isinstance(number, Problem) or isinstance(names, Problem):
        return tuple(each for each in (number, names) if isinstance(each, Problem))
    return Paper(number=number, dated=today, commission=names)


def parse_whys(typed: Mapping[str, str], variances: Iterable[Variance]) -> tuple[Explained, ...] | tuple[Problem, ...]:
    """The reason of each variance, and words beside it where they are given."""
    found: list[Explained] = []
    problems: list[Problem] = []
    for variance in variances:
        field = why_field(variance)
        why = parse_choice(typed.get(field, ""), VarianceWhy, field, "")
        note = parse_text(typed.get(f"note-{field}", ""), f"note-{field}", _NOTE, "", required=False)
        if isinstance(why, Problem) or isinstance(note, Problem):
            problems += [each for each in (why, note) if isinstance(each, Problem)]
        else:
            found.append(Explained(variance, why, note))
    return tuple(problems) or tuple(found)


def _range(piece: str, kind: BlankKind, series: str, field: str) -> BlankRange | Problem:
    wrong = Problem(field, "count_numbers", "", {"piece": piece[:_PIECE_MOST]})
    written = _PIECE.match(piece)
    if written is None:
        return wrong
    first = parse_document_number(written[1].strip() or series, written[2])
    last = parse_document_number("", written[3] or written[2])
    if isinstance(first, Problem) or isinstance(last, Problem):
        return wrong
    if not first.series:
        return Problem(field, "count_series")
    these = BlankRange(kind, first.series, int(first.number), int(last.number))
    return these if 0 < these.first <= these.last and len(these) <= RANGE_MOST else wrong
