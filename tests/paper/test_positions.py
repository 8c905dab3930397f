"""What is printed over a blank stands where its layout says, to three tenths of a millimetre, on any printer."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.calibration import NOTHING, Calibration
from telnusqa.core.layout import Align, Layout, Place
from telnusqa.paper.diploma import Diploma, DiplomaSide
from telnusqa.paper.form import Form
from telnusqa.paper.over import OverBlank
from telnusqa.paper.render import render
from telnusqa.paper.supplement import Supplement, SupplementSide
from tests.paper.people import DIPLOMA, DIPLOMA_BLANK, SUPPLEMENT, SUPPLEMENT_BLANK, marks
from tests.paper.standing import Standing, standing

Duplicate = Diploma | Supplement
ON = date(2026, 10, 2)
NEAR = 0.3
SMALL_PRINT = 283
"""What stands under this repeats the holder on every page."""
POINT = 25.4 / 72
FOOT = 0.22
"""How far a base line stands above the foot of its place, as a part of the letters' size."""
DRIFTS = (NOTHING, Calibration(dx=Decimal("2.35"), dy=Decimal("-1.70"), scale=Decimal("101.5")))


def probes(side: DiplomaSide | SupplementSide, page: str) -> dict[str, str]:
    """A word for each field of a side that is found nowhere else on the paper."""
    return {each.name: f"Қ{page}{number}ө" for number, each in enumerate(fields(side))}


def filled(sheet: Duplicate) -> Duplicate:
    """The sheet with every field of both pages a word of its own."""
    kk, ru = (replace(getattr(sheet, page), **probes(getattr(sheet, page), page)) for page in ("kk", "ru"))
    more = {"marks": marks(3), "diploma_number": "ТКБ-1234567"} if isinstance(sheet, Supplement) else {}
    return replace(sheet, kk=kk, ru=ru, replaced="", unsealed=False, verify_url="", **more)  # type: ignore[arg-type]


def printed(sheet: Duplicate, layout: Layout, drift: Calibration) -> dict[str, list[Standing]]:
    """The words of each place as they stand on the paper printed by the layout."""
    form = Form.SUPPLEMENT if isinstance(sheet, Supplement) else Form.DIPLOMA
    words = standing(render(form, filled(sheet), on=ON, over=OverBlank(layout=layout, drift=drift)))
    half = max(word.page for word in words) // 2
    found = {}
    for name in layout.place:
        page, _, field = name.partition(".")
        said = expected(sheet, page, field)
        on_page = [word for word in words if (word.page > half) == (page == "ru") and word.base < SMALL_PRINT]
        found[name] = [word for word in on_page if word.text in said]
    return found


def expected(sheet: Duplicate, page: str, field: str) -> set[str]:
    said = {
        "mark": {"kk": "ТЕЛНҰСҚА", "ru": "ДУБЛИКАТ"}[page],
        "replaced": {"kk": "түпнұсқаның орнына", "ru": "взамен подлинника"}[page],
        "registration_number": sheet.registration_number,
        "diploma_number": {"kk": "(ТКБ-1234567 дипломсыз жарамсыз)", "ru": "(без диплома ТКБ-1234567 недействительно)"}[
            page
        ],
    }
    own = probes(getattr(sheet, page), page)
    said["studied"] = "–".join(own.get(name, "") for name in ("studied_from", "studied_to"))
    return set({**said, **own}[field].split())


def off_by(words: list[Standing], place: Place, drift: Calibration) -> float:
    """How far from its place a text stands, by the side it keeps to and by its base line."""
    k, dx, dy = float(drift.scale) / 100, float(drift.dx), float(drift.dy)
    left, right = min(word.left for word in words), max(word.right for word in words)
    stands, should = {
        Align.LEFT: (left, place.x),
        Align.CENTER: ((left + right) / 2, place.x + place.w / 2),
        Align.RIGHT: (right, place.x + place.w),
    }[place.align]
    base = place.y + place.h - FOOT * place.size * POINT
    return max(abs(stands - (should * k + dx)), abs(max(word.base for word in words) - (base * k + dy)))


PAPERS = {"diploma": (DIPLOMA, DIPLOMA_BLANK.layout), "supplement": (SUPPLEMENT, SUPPLEMENT_BLANK.layout)}


@pytest.mark.parametrize("drift", DRIFTS, ids=["a true printer", "one that drifts"])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_field_stands_where_the_layout_says(paper: str, drift: Calibration) -> None:
    sheet, layout = PAPERS[paper]
    found = printed(sheet, layout, drift)
    assert [name for name, words in found.items() if not words] == []
    far = {name: off_by(words, layout.place[name], drift) for name, words in found.items()}
    assert {name: by for name, by in far.items() if by > NEAR} == {}


@pytest.mark.parametrize("paper", PAPERS)
def test_a_layout_half_a_millimetre_off_is_seen_in_every_field(paper: str) -> None:
    sheet, layout = PAPERS[paper]
    for way in ({"x": 0.5}, {"y": -0.5}):
        moved = {
            name: replace(place, **{axis: getattr(place, axis) + by for axis, by in way.items()})
            for name, place in layout.place.items()
        }
        found = printed(sheet, layout, NOTHING)
        assert [name for name, words in found.items() if off_by(words, moved[name], NOTHING) <= NEAR] == []


def test_a_drift_that_is_not_mended_is_seen() -> None:
    layout = DIPLOMA_BLANK.layout
    found = printed(DIPLOMA, layout, NOTHING)
    assert all(off_by(words, layout.place[name], DRIFTS[1]) > NEAR for name, words in found.items())


def test_the_rows_of_a_supplement_stand_at_their_pitch() -> None:
    layout = SUPPLEMENT_BLANK.layout
    assert layout.table is not None
    words = standing(render(Form.SUPPLEMENT, filled(SUPPLEMENT), on=ON, over=SUPPLEMENT_BLANK))
    first, second = (next(word for word in words if word.page == 1 and word.text == text) for text in ("26", "27"))
    assert abs(second.base - first.base - layout.table.pitch) <= NEAR
    middle = layout.table.first + layout.table.head + 1.5 * layout.table.pitch
    assert abs(first.base - (middle + (0.5 - FOOT) * layout.table.size * POINT)) <= NEAR
