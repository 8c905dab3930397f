"""Draw `docs/states.svg`: every state of a case, whose turn it is, and where each act leads.

::

    python -m tools.states_picture            write it
    python -m tools.states_picture --print    only print it

From ``core.case`` alone: a row for each state in the order of the way; moves onward right of the names, moves back left
of them. What may be done almost anywhere has a column of its own.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from telnusqa.core.awaited import awaited
from telnusqa.core.case import ENDS, MOVES, Move, State
from telnusqa.core.language import Language
from telnusqa.words.status import status

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "states.svg"
ANYWHERE = (Move.WITHDRAW, Move.FORWARD, Move.TAKE_IN_ORIGINAL, Move.GIVE_BACK_ORIGINAL)
"""Moves with a column of their own; the others are drawn."""
_LEFT, _BOX, _RIGHT, _AWAITED, _WAYS, _COLUMN, _MARGIN = 76, 400, 84, 104, 364, 88, 24
_TOP, _LINE, _PAD, _LANE = 96, 21, 15, 13
_X_BOX = _MARGIN + _LEFT
_X_AWAITED = _X_BOX + _BOX + _RIGHT
_X_WAYS = _X_AWAITED + _AWAITED
_X_COLUMNS = _X_WAYS + _WAYS
_WIDTH = _X_COLUMNS + _COLUMN * len(ANYWHERE) + _MARGIN
_STYLE = """
text { font: 16px "PT Sans", "Noto Sans", sans-serif; fill: #10212b }
.name { font-weight: 700; font-size: 17px } .kk { fill: #33505e } .head { font-weight: 700; font-size: 14px }
.title { font-weight: 700; font-size: 22px } .row { fill: #eef5f7 } .rule { stroke: #c3d3da }
.box { fill: #fff; stroke: #00566b; stroke-width: 1.5 } .end { fill: #dbe8ec; stroke: #10212b; stroke-width: 1.5 }
.way { fill: none; stroke: #00566b; stroke-width: 1.6 }
.back { fill: none; stroke: #8a5a00; stroke-width: 1.6; stroke-dasharray: 5 3 }
.tip { fill: #00566b } .tip-back { fill: #8a5a00 } .dot { fill: #00566b }
"""


@dataclass(frozen=True)
class Row:
    """A state with its place on the sheet and the ways that are written out beside it."""

    state: State
    top: int
    height: int
    ways: tuple[tuple[Move, State], ...]

    @property
    def middle(self) -> int:
        """The height of its name."""
        return self.top + self.height // 2


def rows() -> tuple[Row, ...]:
    """One below another, each as high as what is said in it."""
    found: list[Row] = []
    top = _TOP
    for state in State:
        ways = tuple((move, to) for (start, move), to in MOVES.items() if start is state and move not in ANYWHERE)
        height = max(2, len(ways)) * _LINE + 2 * _PAD
        found.append(Row(state, top, height, ways))
        top += height
    return tuple(found)


def picture() -> str:
    """The whole sheet."""
    sheet = rows()
    bottom = sheet[-1].top + sheet[-1].height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {bottom + _MARGIN}" role="img">',
        "<title>States of a case, whose turn it is in each, and where each act leads</title>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{_WIDTH}" height="{bottom + _MARGIN}" fill="#fff"/>',
        _text(_MARGIN, 40, "States of a case", "title"),
        _text(_X_BOX + 130, 40, "Solid: onward. Dashed: back. A dot: may be done in that state.", "kk"),
        *_heads(),
        *(part for n, row in enumerate(sheet) for part in _row(row, n)),
        *_moves(sheet),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _heads() -> Iterable[str]:
    for x, words in ((_X_BOX, "State"), (_X_AWAITED, "Awaited"), (_X_WAYS, "What leads on")):
        yield _text(x, _TOP - 12, words, "head")
    for n, move in enumerate(ANYWHERE):
        first, _, rest = _said(move).rpartition(" ")
        middle = _X_COLUMNS + n * _COLUMN + _COLUMN // 2
        yield _text(middle, _TOP - 28, first or rest, "head", middle=True)
        yield _text(middle, _TOP - 12, rest if first else "", "head", middle=True)


def _row(row: Row, n: int) -> Iterable[str]:
    if n % 2 == 0:
        yield f'<rect class="row" x="{_MARGIN}" y="{row.top}" width="{_WIDTH - 2 * _MARGIN}" height="{row.height}"/>'
    kind = "end" if row.state in ENDS else "box"
    yield f'<rect class="{kind}" x="{_X_BOX}" y="{row.top + 6}" width="{_BOX}" height="{row.height - 12}" rx="4"/>'
    yield _text(_X_BOX + 12, row.middle - 4, status(row.state, Language.EN), "name")
    yield _text(_X_BOX + 12, row.middle + 17, status(row.state, Language.KK), "kk")
    whom = awaited(row.state)
    yield _text(_X_AWAITED, row.middle + 6, whom.value if whom else "nobody")
    first = row.middle - (len(row.ways) - 1) * _LINE // 2 + 6
    for at, (move, to) in enumerate(row.ways):
        stays = " (stays)" if to is row.state else f" → {status(to, Language.EN)}"
        yield _text(_X_WAYS, first + at * _LINE, _said(move) + stays)
    if not row.ways:
        yield _text(_X_WAYS, row.middle + 6, "the end" if row.state in ENDS else "")
    for at, move in enumerate(ANYWHERE):
        if (row.state, move) in MOVES:
            yield f'<circle class="dot" cx="{_X_COLUMNS + at * _COLUMN + _COLUMN // 2}" cy="{row.middle}" r="6"/>'


def _moves(sheet: Iterable[Row]) -> Iterable[str]:
    """Every drawn move once for each pair of states, in lanes that do not touch."""
    place = {row.state: row for row in sheet}
    pairs = dict.fromkeys((row.state, to) for row in place.values() for _, to in row.ways if to is not row.state)
    for back in (False, True):
        chosen = [pair for pair in pairs if (place[pair[0]].top > place[pair[1]].top) is back]
        chosen.sort(key=lambda pair: (abs(place[pair[0]].middle - place[pair[1]].middle), place[pair[0]].top))
        taken: dict[int, list[tuple[int, int]]] = {}
        for start, end in chosen:
            yield from _arc(place, start, end, taken, back=back)


def _arc(
    place: Mapping[State, Row], start: State, end: State, taken: dict[int, list[tuple[int, int]]], *, back: bool
) -> Iterable[str]:
    shift = -8 if back else 8
    y1, y2 = place[start].middle + shift, place[end].middle - shift
    low, high = min(y1, y2), max(y1, y2)
    lane = 0
    while any(low < below and above < high for above, below in taken.get(lane, ())):
        lane += 1
    taken.setdefault(lane, []).append((low, high))
    away = 18 + lane * _LANE
    edge, side = (_X_BOX, -1) if back else (_X_BOX + _BOX, 1)
    out, turn = edge + side * away, 6 if y2 > y1 else -6
    kind, tip = ("back", "tip-back") if back else ("way", "tip")
    yield (
        f'<path class="{kind}" d="M{edge} {y1} H{out - side * 6} Q{out} {y1} {out} {y1 + turn} V{y2 - turn} '
        f'Q{out} {y2} {out - side * 6} {y2} H{edge + side * 8}"/>'
    )
    yield f'<path class="{tip}" d="M{edge} {y2} l{side * 9} -5 v10 z"/>'


def _said(move: Move) -> str:
    return move.value.replace("_", " ")


def _text(x: int, y: int, words: str, kind: str = "", *, middle: bool = False) -> str:
    named = f' class="{kind}"' if kind else ""
    anchored = ' text-anchor="middle"' if middle else ""
    return f'<text x="{x}" y="{y}"{named}{anchored}>{escape(words)}</text>' if words else ""


if __name__ == "__main__":
    if "--print" in sys.argv:
        sys.stdout.write(picture())
    else:
        PICTURE.write_text(picture(), encoding="utf-8")
