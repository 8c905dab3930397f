"""What somebody typed is printed as it is typed: no word of it is an order to the typesetter."""

import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from telnusqa.core.language import Language
from telnusqa.paper.engine import FORMS
from telnusqa.paper.fit import typeset
from telnusqa.paper.form import Form
from telnusqa.sample.paper import ON, Fill, SamplePaper
from telnusqa.sample.papers import every_paper
from tests.paper.read import folded, pages

ORDERS = (
    '#eval("9*7")',
    '#read("/etc")',
    '#import"x":*',
    "`x`$y$",
    "]#[x]",
    "*x*_y_",
    "<x>@y",
    "\\u{41}#x",
    "#panic()",
    "//x/*y",
    "=x+y-z",
    "#sys.inputs",
)
"""None of them is a word of a language, so none is parted at the end of a line."""
_FOLLOWED = {"verify_url", "align"}
"""Drawn as a code, or a word of the form's own: no text of anybody."""
PAPERS = tuple({paper.form: paper for paper in every_paper() if paper.fill is Fill.FILLED}.values())


def planted(value: Any, told: Iterator[int], kept: list[str]) -> Any:
    """The sheet with an order in the place of each of its texts; ``kept`` gathers them."""
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{
                each.name: planted(getattr(value, each.name), told, kept)
                for each in fields(value)
                if each.name not in _FOLLOWED
            },
        )
    if isinstance(value, tuple):
        return tuple(planted(each, told, kept) for each in value)
    if type(value) is str and value:
        kept.append(ORDERS[next(told) % len(ORDERS)])
        return kept[-1]
    return value


def printed(paper: SamplePaper) -> tuple[str, list[str]]:
    """What the paper says, and what was planted in it."""
    kept: list[str] = []
    sheet = planted(paper.sheet, count(), kept)
    pdf = typeset(paper.form, sheet, {"on": ON.isoformat()}, over=paper.over, forms=FORMS).pdf()
    return "".join(pages(pdf)), kept


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.file)
def test_an_order_is_printed_as_letters(paper: SamplePaper) -> None:
    said, kept = printed(paper)
    said = said.lower()  # some headings stand in capitals
    assert [order for order in dict.fromkeys(kept) if folded(order).lower() not in said] == []


def test_every_form_is_tried() -> None:
    assert {paper.form for paper in PAPERS} == set(Form)
    assert all(paper.language in (Language.KK, Language.RU, None) for paper in PAPERS)


def test_sabotage_a_form_that_reads_its_fields_as_orders_is_seen(tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(FORMS, forms)
    letter = forms / "letter.typ"
    words = letter.read_text(encoding="utf-8")
    assert "given.to)" in words
    letter.write_text(words.replace("given.to)", 'eval(given.to, mode: "markup"))'), encoding="utf-8")
    notice = next(each for each in PAPERS if each.form is Form.LETTER)
    ordered = replace(notice, sheet=replace(notice.sheet, to=ORDERS[0]))  # type: ignore[call-arg]
    said = [_said(ordered, where) for where in (FORMS, forms)]
    assert ["63" in said[0], folded(ORDERS[0]) in said[0]] == [False, True]
    assert ["63" in said[1], folded(ORDERS[0]) in said[1]] == [True, False]


def _said(paper: SamplePaper, forms: Path) -> str:
    pdf = typeset(paper.form, paper.sheet, {"on": ON.isoformat()}, over=paper.over, forms=forms).pdf()
    return pages(pdf)[0]
