"""A long table keeps its heading, its sections and its signatures together."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from tests.paper.people import SUPPLEMENT, marks
from tests.paper.read import folded, pages

ON = date(2026, 10, 2)


def kk_pages(count: int, *, small: bool = False) -> tuple[str, ...]:
    fields = replace(SUPPLEMENT, marks=marks(count), hours_and_five_only=small)
    made = pages(render(Form.SUPPLEMENT, fields, on=ON))
    return made[: len(made) // 2]


@pytest.mark.parametrize("count", [1, 2, 20, 24, 25, 26, 28, 31, 36, 120])
def test_heading_on_every_page_and_signatures_never_alone(count: int) -> None:
    for page in kk_pages(count):
        assert folded("Қорытынды баға") in page
        assert "-пән:" in page or "-модуль." in page
    assert folded("Берілген күні") in kk_pages(count)[-1]


def test_a_hundred_and_twenty_rows_are_all_there_and_pages_are_counted() -> None:
    made = kk_pages(120)
    said = "".join(made)
    missing = [mark.kk for mark in marks(120) if folded(mark.kk) not in said]
    assert missing == []
    assert all(f"{at}-бет,барлығы{len(made)}" in page for at, page in enumerate(made, start=1))


@pytest.mark.parametrize("count", range(30, 42))
def test_a_section_is_never_the_last_line_of_a_page(count: int) -> None:
    for page in kk_pages(count, small=True)[:-1]:
        rows = page.split(folded("Әбдірахманова-Сейітқұлова Гүлнұр-Айғаным Мұхамбетрахымқызы · ТКБ"))[0]
        assert not rows.endswith(folded("Жалпы кәсіптік"))


def test_the_older_columns_hold_hours_and_the_five_point_mark_alone() -> None:
    said = "".join(kk_pages(14, small=True))
    assert "3,33" not in said
    assert folded("4 (жақсы)") in said
    assert folded("Кредит саны") not in said


def test_the_supplement_names_its_diploma() -> None:
    made = pages(render(Form.SUPPLEMENT, SUPPLEMENT, on=ON))
    assert folded("(ТКБ № 1234567 дипломсыз жарамсыз)") in made[0]
    assert folded("(без диплома ТКБ № 1234567 недействительно)") in made[len(made) // 2]
