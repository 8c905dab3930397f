"""Every form says what it was given, in the house's own letters, on sheets of the right size."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from datetime import date

import pytest

from telnusqa.core.layout import CodePlace
from telnusqa.paper.form import Form
from telnusqa.paper.over import OverBlank
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet, texts
from tests.paper import people
from tests.paper.read import folded, fonts, images, metadata, pages, sizes_mm, unembedded

ON = date(2026, 10, 2)
A4, A5, HALF = (210, 297), (148, 210), (150, 210)

FORMS: dict[str, tuple[Form, Sheet, tuple[tuple[int, int], ...]]] = {
    "2023 with a Russian reading": (Form.APPLICATION_2023, people.APPLICATION_2023, (A4, A4)),
    "2015": (Form.APPLICATION_2015, people.APPLICATION_2015, (A4,)),
    "receipt kk": (Form.RECEIPT, people.RECEIPT_KK, (A4,)),
    "receipt ru": (Form.RECEIPT, people.RECEIPT_RU, (A4,)),
    "diploma": (Form.DIPLOMA, people.DIPLOMA, (HALF, HALF)),
    "supplement": (Form.SUPPLEMENT, people.SUPPLEMENT, (A4, A4, A4, A4)),
    "slip": (Form.SLIP, people.SLIP, (A5,)),
}

# Values that choose a wording or are printed in another shape, and the Russian page's protocol, which has no place.
NOT_PRINTED_AS_GIVEN = {"language", "wanted", "year", "ru.protocol"}


def every_text(fields: Sheet) -> tuple[str, ...]:
    return tuple(
        text
        for name, text in texts(fields)
        if text and name not in NOT_PRINTED_AS_GIVEN and not name.endswith(("studied_from", "studied_to"))
    )


@pytest.mark.parametrize("case", FORMS)
def test_a_form_holds_every_text_it_was_given(case: str) -> None:
    form, fields, _ = FORMS[case]
    said = "".join(pages(render(form, fields, on=ON)))
    assert [text for text in every_text(fields) if folded(text) not in said] == []


@pytest.mark.parametrize("case", FORMS)
def test_pages_have_their_size(case: str) -> None:
    form, fields, sizes = FORMS[case]
    assert sizes_mm(render(form, fields, on=ON)) == sizes


@pytest.mark.parametrize("case", FORMS)
def test_fonts_are_inside_and_are_ours(case: str) -> None:
    form, fields, _ = FORMS[case]
    pdf = render(form, fields, on=ON)
    assert unembedded(pdf) == ()
    assert fonts(pdf) <= {"PTSans-Regular", "PTSans-Bold"}


@pytest.mark.parametrize("case", FORMS)
def test_the_document_claims_archive_and_access_standards(case: str) -> None:
    form, fields, _ = FORMS[case]
    claims = metadata(render(form, fields, on=ON))
    assert "<pdfaid:part>3</pdfaid:part>" in claims
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in claims
    assert "<pdfuaid:part>1</pdfuaid:part>" in claims


@pytest.mark.parametrize("case", FORMS)
def test_same_fields_and_day_make_the_same_bytes(case: str) -> None:
    form, fields, _ = FORMS[case]
    once = render(form, fields, on=ON)
    assert render(form, fields, on=ON) == once
    assert render(form, fields, on=date(2026, 10, 3)) != once


def test_every_kazakh_letter_is_printed_by_the_first_font() -> None:
    letters = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    fields = replace(people.SLIP, college_kk=" ".join(letters[n : n + 12] for n in range(0, len(letters), 12)))
    pdf = render(Form.SLIP, fields, on=ON)
    assert folded(letters) in pages(pdf)[0]
    assert fonts(pdf) == {"PTSans-Regular", "PTSans-Bold"}


def test_a_letter_the_first_font_lacks_comes_from_the_second() -> None:
    pdf = render(Form.SLIP, replace(people.SLIP, college_kk="Bakı Texniki Kolleci ₸ №7 Əliyev"), on=ON)
    assert "₸" in pages(pdf)[0]
    assert "NotoSans-Regular" in fonts(pdf)


def test_the_2023_form_keeps_the_approved_words_in_their_order() -> None:
    said = pages(render(Form.APPLICATION_2023, people.APPLICATION_2023, on=ON))[0]
    words = (
        "Нысан",
        "(ұйым басшысының тегі, аты, әкесінің аты (бар болған жағдайда) толық)",
        "(көрсетілетін қызметті алушының тегі, аты, әкесінің аты (бар болған жағдайда) толық)",
        "(оқу орнының атауы, бітірген жылы)",
        "(мамандық атауы)",
        "мамандығы бойынша",
        "өзгерген жағдайда оқу орнының атауы және мекенжайы",
        "Өтініш",
        "Маған",
        "байланысты дипломның телнұсқасын (қосымшасымен бірге дипломның телнұсқасын,",
        "дипломның телнұсқасын, қосымшаның телнұсқасын) беруіңізді сұраймын.",
        'Ақпараттық жүйелерде қамтылған "Дербес деректер және оларды қорғау туралы"',
        "Қазақстан Республикасының Заңымен құпия қорғалатын мәліметтерді қолдануға келісемін.",
        "жыл",
        "(қолы)",
    )
    at = 0
    for each in map(folded, words):
        assert each in said[at:]
        at = said.index(each, at) + len(each)
    assert "перевод" not in said


def test_the_russian_reading_says_it_is_no_official_text() -> None:
    _, reading = pages(render(Form.APPLICATION_2023, people.APPLICATION_2023, on=ON))
    assert folded("перевод, не официальный текст") in reading
    assert people.APPLICATION_2023.reading is not None
    assert folded(people.APPLICATION_2023.reading.reason) in reading
    assert len(pages(render(Form.APPLICATION_2023, replace(people.APPLICATION_2023, reading=None), on=ON))) == 1


def test_the_2015_form_keeps_the_approved_words_with_their_slip() -> None:
    said = pages(render(Form.APPLICATION_2015, people.APPLICATION_2015, on=ON))[0]
    words = (
        "«Техникалық және кәсіптік білім туралы құжаттардың төлнұсқаларын беру»",
        "мемлекеттік көрсетілетін қызмет стандартына",
        "1-қосымша",
        "/оқу орны басшысының Т.А.Ә. (бар болса) толық/",
        "/көрсетілетін қызметті алушының Т.А.Ә. (бар болса) толық/",
        "/оқу орнының атауы, бітірген жылы/",
        "мамандығы бойынша",
        "/себебін көрсету/",
        "байланысты дипломның телнұсқасын беруіңізді сұраймын",
        "Ақпараттық жүйелерде қамтылған заңмен қорғалатын құпияларды құрайтын мәліметтерді пайдалануға келісемін.",
        "/қолы/",
    )
    assert [each for each in words if folded(each) not in said] == []


def test_a_blank_takes_the_fields_alone() -> None:
    on_blank = replace(people.DIPLOMA, unsealed=False, verify_url="")
    printed = render(Form.DIPLOMA, on_blank, on=ON, over=people.DIPLOMA_BLANK)
    kk, ru = pages(printed)
    values = {folded(text) for name, text in texts(on_blank) if text and not name.endswith("blank_number")}
    left = kk + ru
    for value in sorted(values | {"ТЕЛНҰСҚА", "ДУБЛИКАТ"}, key=len, reverse=True):
        left = left.replace(value, "")
    assert left.replace("№", "") == folded("түпнұсқаның орнына взамен подлинника")
    assert images(printed, 0) == 0
    assert images(render(Form.DIPLOMA, people.DIPLOMA, on=ON), 0) == 1


def test_a_code_stands_on_a_blank_only_where_its_layout_has_a_place() -> None:
    with_place = replace(people.DIPLOMA_BLANK.layout, code={"ru": CodePlace(x=113, y=174, w=24)})
    for layout, codes in ((people.DIPLOMA_BLANK.layout, (0, 0)), (with_place, (0, 1))):
        printed = render(Form.DIPLOMA, people.DIPLOMA, on=ON, over=OverBlank(layout=layout))
        assert (images(printed, 0), images(printed, 1)) == codes


def test_the_unsealed_sample_says_so_and_the_sealed_one_does_not() -> None:
    marks = (folded("үлгі, мөр басылмаған"), folded("образец, без печати"))
    for form, fields in ((Form.DIPLOMA, people.DIPLOMA), (Form.SUPPLEMENT, people.SUPPLEMENT)):
        assert all(mark in "".join(pages(render(form, fields, on=ON))) for mark in marks)
        assert not any(mark in "".join(pages(render(form, replace(fields, unsealed=False), on=ON))) for mark in marks)


def test_fields_hold_only_worded_values() -> None:
    for _, fields, _ in FORMS.values():
        assert not any(callable(value) for value in asdict(fields).values())


def test_papers_made_side_by_side_are_the_papers_made_alone() -> None:
    asked = [replace(people.DIPLOMA, registration_number=f"2026-{n:04}") for n in range(12)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda fields: render(Form.DIPLOMA, fields, on=ON), asked))
    assert together == [render(Form.DIPLOMA, fields, on=ON) for fields in asked]
