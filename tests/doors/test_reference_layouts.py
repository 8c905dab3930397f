"""An administrator changes where everything stands on a blank, and sees it before it holds."""

from datetime import date

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.serial import CaseNumber
from telnusqa.paper.layouts import shipped_text
from telnusqa.store.read import cases, layouts, making
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import Staff

pytestmark = pytest.mark.django_db
PAGE = "/reference/layouts/diploma/"
MOVED = shipped_text(BlankKind.DIPLOMA).replace("y = 52.5,", "y = 53.5,").replace("2015-01-01", "2026-01-01")


def test_a_layout_is_typed_looked_at_checked_and_entered(ermek: Staff, saule: Staff) -> None:
    before = making.of_duplicate(cases.duplicates(made(saule))[0])
    desk = ermek.client()
    assert "52.5" in desk.get(PAGE).content.decode()
    wrong = desk.post(PAGE, {"text": MOVED.replace('align = "right"', 'align = "up"'), "step": "check"})
    assert wrong.status_code == 422
    assert "place.kk.mark.align" in wrong.content.decode() and "place.ru.mark.align" in wrong.content.decode()
    assert desk.post(PAGE, {"text": MOVED, "step": "look"}).content.startswith(b"%PDF")
    narrow = desk.post(
        PAGE, {"text": MOVED.replace("w = 16, h = 5, size = 10.5", "w = 2, h = 5, size = 10.5"), "step": "look"}
    )
    assert narrow.status_code == 422 and "place.kk.entered_year" in narrow.content.decode()
    checked = desk.post(PAGE, {"text": MOVED, "step": "check"}).content.decode()
    assert 'value="enter"' in checked and not layouts.entered()
    assert desk.post(PAGE, {"text": MOVED, "step": "enter", "seen": "0"}).status_code == 302
    assert desk.post(PAGE, {"text": MOVED, "step": "enter", "seen": "0"}).status_code == 409
    [entered] = layouts.entered()
    assert (entered.since, entered.until, entered.text) == (date(2026, 1, 1), None, MOVED)
    shown = desk.get("/reference/layouts/").content.decode()
    assert "№ 1" in shown and "53.5" in shown
    assert before.layout is None
    after = making.of_duplicate(cases.duplicates(made(saule))[0])
    assert after.layout is not None and after.layout.place["kk.holder"].y == 53.5
    assert making.of_duplicate(cases.duplicates(cases.by_number(CaseNumber(_first())))[0]).layout is None


def test_before_its_day_and_after_its_last_the_shipped_one_holds(ermek: Staff) -> None:
    text = MOVED.replace("since = 2026-01-01", "since = 2026-02-01\nuntil = 2026-02-28")
    ermek.client().post(PAGE, {"text": text, "step": "enter", "seen": "0"})
    days = [date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1)]
    assert [bool(layouts.in_force(BlankKind.HONOURS_DIPLOMA, day)) for day in days] == [False, True, True, False]
    assert layouts.in_force(BlankKind.SUPPLEMENT, days[1]) is None
    assert ermek.client().get("/reference/layouts/certificate/").status_code == 404


def _first() -> str:
    from telnusqa.store.models import BookRow

    return BookRow.objects.order_by("n").values_list("case_number", flat=True)[0]
