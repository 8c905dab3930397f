"""A term on paper: its last day, its months with the days numbered, the reasons of the others; no name."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.channel import Channel
from telnusqa.core.due import DayCounted, DayWhy, Term
from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.law.term import service_term
from telnusqa.paper.fill import term_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.term import TermSheet
from tests.paper.read import folded, fonts, metadata, pages, sizes_mm, unembedded

ON = date(2026, 3, 16)
NAURYZ = service_term(ON, Channel.CORPORATION, shipped.ruleset("2023"))
CALENDAR_DAYS = service_term(date(2027, 1, 29), Channel.OFFICE, shipped.ruleset("2015"))
NEW_YEAR = service_term(date(2024, 12, 16), Channel.CORPORATION, shipped.ruleset("2023"))
TERMS = {"two months": NAURYZ, "three months": CALENDAR_DAYS, "many reasons": NEW_YEAR}


def filled(term: Term, language: Language = Language.KK, number: str = "7K3M-9QXA-T") -> TermSheet:
    form, sheet = term_sheet(term, about="Телнұсқа беру · Портал", first="Бірінші.", number=number, language=language)
    assert form is Form.TERM
    return sheet


def test_the_sheet_says_what_the_page_says() -> None:
    sheet = filled(NAURYZ)
    assert sheet.last_day == "2026 жылғы 9 сәуір, бейсенбі"
    assert sheet.sentences[0] == "Бірінші."
    assert "Соңғы күн: 2026 жылғы 9 сәуір." in sheet.sentences
    assert [month.name for month in sheet.months] == ["2026 жылғы наурыз", "2026 жылғы сәуір"]
    days = [day for month in sheet.months for week in month.weeks for day in week]
    assert [day.ordinal for day in days if day.ordinal] == [str(n) for n in range(1, 16)]
    assert [(day.day, day.word) for day in days if day.last] == [("9", "соңы")]
    assert sheet.months[0].notes[0].days == "21–23"


def test_the_hatch_is_explained_only_where_it_stands() -> None:
    assert filled(NAURYZ).skipped_day
    assert filled(CALENDAR_DAYS).skipped_day == ""


@pytest.mark.parametrize("name", TERMS)
@pytest.mark.parametrize("language", Language)
def test_a_term_is_one_sheet_of_a4_that_may_be_kept(name: str, language: Language) -> None:
    term = TERMS[name]
    pdf = render(Form.TERM, filled(term, language), on=term.start)
    assert sizes_mm(pdf) == ((210, 297),)
    assert unembedded(pdf) == ()
    assert fonts(pdf) <= {"PTSans-Regular", "PTSans-Bold"}
    claims = metadata(pdf)
    assert "<pdfaid:part>3</pdfaid:part>" in claims
    assert "<pdfuaid:part>1</pdfuaid:part>" in claims
    [said] = pages(pdf)
    sheet = filled(term, language)
    for text in (sheet.number, sheet.about, sheet.last_day, *sheet.sentences, *sheet.beside):
        assert folded(text) in said
    for month in sheet.months:
        assert folded(month.name) in said
        assert all(folded(note.days) in said and folded(note.source) in said for note in month.notes)


def test_a_term_without_a_case_has_no_number() -> None:
    [said] = pages(render(Form.TERM, filled(NAURYZ, number=""), on=ON))
    assert "7K3M" not in said


def test_same_term_and_day_make_the_same_bytes() -> None:
    assert render(Form.TERM, filled(NAURYZ), on=ON) == render(Form.TERM, filled(NAURYZ), on=ON)


def test_a_term_extended_by_two_months_still_finds_its_place() -> None:
    spare = [date.fromordinal(NAURYZ.due_on.toordinal() + n) for n in range(1, 61)]
    added = tuple(DayCounted(day, 15 + n, DayWhy.EXTENDED, "2023:3.1", act="17-Ө") for n, day in enumerate(spare, 1))
    longer = replace(NAURYZ, due_on=spare[-1], days=NAURYZ.days + added)
    said = "".join(pages(render(Form.TERM, filled(longer), on=ON)))
    assert all(folded(month.name) in said for month in filled(longer).months)


def test_sabotage_a_day_left_out_is_missed() -> None:
    short = replace(NAURYZ, days=NAURYZ.days[:-1])
    days = [day for month in filled(short).months for week in month.weeks for day in week]
    assert [day for day in days if day.last] != []
    assert [day.ordinal for day in days if day.ordinal] != [str(n) for n in range(1, 16)]
