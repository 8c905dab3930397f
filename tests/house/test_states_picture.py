"""`docs/states.svg` is drawn from the table of moves, says all of it, and stands in `docs/flow.md`."""

import re
from html import unescape
from itertools import pairwise

import pytest

from telnusqa.core.case import ENDS, MOVES, Move, State
from telnusqa.core.language import Language
from telnusqa.words.status import status
from tests.house.test_law_page import stale
from tools import states_picture as drawn


def words(picture: str) -> str:
    """Everything that is written in it."""
    return unescape("\n".join(re.findall(r"<text[^>]*>([^<]*)</text>", picture)))


def test_the_picture_is_not_stale() -> None:
    assert not stale(drawn.PICTURE, drawn.picture()), "docs/states.svg is stale: make states-picture"
    assert "](states.svg)" in (drawn.PICTURE.parent / "flow.md").read_text(encoding="utf-8")


def test_every_state_and_every_move_stands_in_it() -> None:
    picture = drawn.picture()
    said = words(picture)
    for state in State:
        assert status(state, Language.EN) in said
        assert status(state, Language.KK) in said
    for (start, move), to in MOVES.items():
        if move not in drawn.ANYWHERE:
            leads = " (stays)" if to is start else f" → {status(to, Language.EN)}"
            assert f"{move.value.replace('_', ' ')}{leads}" in said, (start, move)
    dots = sum(move in drawn.ANYWHERE for _, move in MOVES)
    assert picture.count('class="dot"') == dots
    assert picture.count('class="end"') == len(ENDS)
    arrows = {(start, to) for (start, move), to in MOVES.items() if move not in drawn.ANYWHERE and to is not start}
    assert len(re.findall(r'<path class="(?:way|back)"', picture)) == len(arrows)


def test_what_lies_on_the_sheet_does_not_touch() -> None:
    """Rows lie one under another; no two lanes of one side meet at one height."""
    sheet = drawn.rows()
    assert all(above.top + above.height == below.top for above, below in pairwise(sheet))
    lanes = re.findall(r'class="(way|back)" d="M\d+ (\d+) H\d+ Q(\d+) \d+ \d+ \d+ V(\d+)', drawn.picture())
    for n, (side, top, lane, bottom) in enumerate(lanes):
        for other_side, other_top, other_lane, other_bottom in lanes[n + 1 :]:
            if (side, lane) == (other_side, other_lane):
                low, high = sorted((int(top), int(bottom)))
                other_low, other_high = sorted((int(other_top), int(other_bottom)))
                assert high <= other_low + 6 or other_high <= low + 6


def test_sabotage_another_table_is_another_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MOVES, (State.WITHDRAWN, Move.CHECK_REGISTER), State.CHECKING)
    assert stale(drawn.PICTURE, drawn.picture())
