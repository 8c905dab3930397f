"""The two sheets for every book and every commission's act: rows stay whole, signatures stay with their rows."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.language import Language
from telnusqa.paper.commission_act import CommissionAct
from telnusqa.paper.form import Form
from telnusqa.paper.ledger import Ledger, LedgerColumn
from telnusqa.paper.letter import Signing
from telnusqa.paper.render import render
from tests.paper.read import folded, metadata, pages, sizes_mm, unembedded

ON = date(2026, 10, 2)
COLUMNS = (
    LedgerColumn("№", 0.4, "right"),
    LedgerColumn("Тегі, аты, әкесінің аты", 2),
    LedgerColumn("Бланк", 1, "center"),
    LedgerColumn("Ескертпе", 1),
)
SIGNING = (Signing("Басшы", "Жүнісов М.Қ."), Signing("Бланкілерге жауапты адам", "Әлімова Д.Е."))


def rows(count: int) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (str(n), f"ба{n}ст Әбдірахманова-Сейітқұлова Гүлнұр-Айғаным со{n}ңы", "ТКБ 1", "") for n in range(1, count + 1)
    )


def ledger(count: int) -> Ledger:
    return Ledger(
        language=Language.KK,
        college="«Ақбұлақ колледжі» КМҚК",
        title="Бланкілер журналы",
        subtitle="2026 жыл",
        columns=COLUMNS,
        rows=rows(count),
        totals=("", "Барлығы", str(count), ""),
        notes=("Нөмірлер үздіксіз.",),
        signing=SIGNING,
        foot="sha256 0f1e2d",
    )


def act(count: int) -> CommissionAct:
    return CommissionAct(
        language=Language.RU,
        college="ГККП «Колледж Акбулак»",
        title="Акт о списании испорченных бланков",
        number="3",
        day="14 октября 2026 года",
        settlement="город Астана",
        approved=Signing("Руководитель", "Жунусов М. К."),
        commission=(Signing("Председатель", "Ильясова Г. Б."), Signing("Член комиссии", "Алимова Д. Е.")),
        texts=("Комиссия осмотрела бланки.",),
        columns=COLUMNS,
        rows=rows(count),
    )


def said(form: Form, sheet: Ledger | CommissionAct) -> tuple[bytes, tuple[str, ...]]:
    pdf = render(form, sheet, on=ON)
    return pdf, pages(pdf)


def test_a_book_of_many_rows_repeats_its_head_numbers_its_pages_and_tears_no_row() -> None:
    pdf, texts = said(Form.LEDGER, ledger(90))
    assert set(sizes_mm(pdf)) == {(297, 210)}
    assert len(texts) > 3
    for n, text in enumerate(texts, 1):
        assert folded("Тегі, аты, әкесінің аты") in text
        assert f"{n}/{len(texts)}" in text
        assert folded("sha256 0f1e2d") in text
    for n in range(1, 91):
        assert [f"ба{n}ст" in text for text in texts] == [f"со{n}ңы" in text for text in texts]
    for claim in ("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        assert claim in metadata(pdf)
    assert unembedded(pdf) == ()


@pytest.mark.parametrize("count", range(17, 23))
def test_who_signs_a_book_or_an_act_has_a_row_above_on_the_same_page(count: int) -> None:
    for form, sheet, name in ((Form.LEDGER, ledger(count), "Әлімова"), (Form.COMMISSION_ACT, act(count), "Алимова")):
        *_, last = said(form, sheet)[1]
        assert name in last
        assert f"со{count}ңы" in last


def test_an_empty_book_still_has_its_head_and_its_signatures() -> None:
    _, texts = said(Form.LEDGER, replace(ledger(0), totals=(), notes=(), foot=""))
    assert len(texts) == 1
    assert folded("Ескертпе") in texts[0]
    assert "Жүнісов" in texts[0]


def test_a_word_wider_than_its_column_is_broken_and_loses_no_letter() -> None:
    word = "Мұхамбетрахымқызы" * 6
    sheet = replace(ledger(0), rows=(("1", word, "ТКБ", word),), totals=())
    _, texts = said(Form.LEDGER, sheet)
    assert texts[0].count("Мұхамбетрахымқызы") >= 2


def test_a_value_without_a_column_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="3 values under 4 columns"):
        replace(ledger(0), rows=(("1", "2", "3"),))
    with pytest.raises(ValueError, match="1 values under 4 columns"):
        replace(ledger(0), totals=("1",))
    with pytest.raises(ValueError, match="2 values under 4 columns"):
        replace(act(0), rows=(("1", "2"),))


def test_an_act_is_approved_numbered_and_signed_by_each_member() -> None:
    pdf, texts = said(Form.COMMISSION_ACT, replace(act(2), closing=("Бланки уничтожены.",)))
    assert sizes_mm(pdf) == ((210, 297),)
    for text in ("УТВЕРЖДАЮ", "Акт о списании испорченных бланков № 3", "город Астана", "Бланки уничтожены."):
        assert folded(text) in texts[0]
    assert texts[0].count("Алимова") == texts[0].count("Ильясова") == 2


def test_an_act_without_table_corner_or_number_leaves_none_of_their_words() -> None:
    bare = replace(act(0), columns=(), approved=Signing("", ""), number="")
    text = said(Form.COMMISSION_ACT, bare)[1][0]
    assert "УТВЕРЖДАЮ" not in text
    assert "№" not in text
