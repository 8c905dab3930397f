"""What does not fit is named before anything is printed, and what people are really called fits."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from telnusqa.core.errors import PaperUnfit
from telnusqa.paper.engine import FORMS
from telnusqa.paper.fit import unfit
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet
from tests.paper import people
from tests.paper.read import folded, pages

ON = date(2026, 10, 2)
TOO_LONG = ("Жоғары техникалық колледжінің мемлекеттік коммуналдық қазыналық кәсіпорны " * 5)[:300]

LONGEST = {
    "kk": (
        "Павлодар облысының әкімдігі, Павлодар облысы білім беру басқармасының «Мәшһүр Жүсіп атындағы Екібастұз "
        "политехникалық колледжі» шаруашылық жүргізу құқығындағы коммуналдық мемлекеттік кәсіпорны"
    ),
    "ru": (
        "Коммунальное государственное казённое предприятие «Костанайский колледж сферы обслуживания и "
        "индустриально-технологического развития» Управления образования акимата Костанайской области"
    ),
}


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (Form.APPLICATION_2023, people.APPLICATION_2023),
        (Form.APPLICATION_2015, people.APPLICATION_2015),
        (Form.RECEIPT, people.RECEIPT_KK),
        (Form.RECEIPT, people.RECEIPT_RU),
        (Form.DIPLOMA, people.DIPLOMA),
        (Form.SUPPLEMENT, people.SUPPLEMENT),
        (Form.SLIP, people.SLIP),
    ],
)
def test_the_longest_real_names_fit(form: Form, fields: Sheet) -> None:
    assert unfit(form, fields) == ()


def test_the_longest_real_institution_fits_a_diploma() -> None:
    diploma = replace(
        people.DIPLOMA,
        kk=replace(people.DIPLOMA.kk, institution_at_entry=LONGEST["kk"], institution_at_completion=LONGEST["kk"]),
        ru=replace(people.DIPLOMA.ru, institution_at_entry=LONGEST["ru"], institution_at_completion=LONGEST["ru"]),
    )
    assert unfit(Form.DIPLOMA, diploma) == ()


def test_an_institution_of_three_hundred_letters_is_named_and_not_printed() -> None:
    diploma = replace(people.DIPLOMA, kk=replace(people.DIPLOMA.kk, institution_at_completion=TOO_LONG))
    assert unfit(Form.DIPLOMA, diploma) == ("kk.institution_at_completion",)
    with pytest.raises(PaperUnfit) as told:
        render(Form.DIPLOMA, diploma, on=ON)
    assert told.value.fields == ("kk.institution_at_completion",)


def test_every_field_that_does_not_fit_is_named_at_once() -> None:
    side = replace(people.DIPLOMA.kk, holder=TOO_LONG, protocol="12345678901234567890", settlement=TOO_LONG)
    assert unfit(Form.DIPLOMA, replace(people.DIPLOMA, kk=side)) == ("kk.holder", "kk.protocol", "kk.settlement")


def test_a_word_wider_than_its_place_does_not_fit_however_short_the_text() -> None:
    wide = replace(people.DIPLOMA, ru=replace(people.DIPLOMA.ru, holder="Щ" * 70))
    assert unfit(Form.DIPLOMA, wide) == ("ru.holder",)


def test_the_same_places_hold_on_a_blank() -> None:
    long = replace(people.DIPLOMA, verify_url="", kk=replace(people.DIPLOMA.kk, holder=TOO_LONG))
    assert unfit(Form.DIPLOMA, long, over=people.DIPLOMA_BLANK) == ("kk.holder",)


def test_a_story_too_long_for_the_form_is_named() -> None:
    told = replace(people.APPLICATION_2023, reason="жоғалтып алуыма " * 60)
    assert unfit(Form.APPLICATION_2023, told) == ("reason",)
    assert unfit(Form.APPLICATION_2015, replace(people.APPLICATION_2015, reason="жоғалтуыма " * 90)) == ("reason",)


def test_a_receipt_of_many_papers_goes_on_to_the_next_page_and_is_numbered() -> None:
    receipt = replace(people.RECEIPT_KK, papers=people.RECEIPT_KK.papers * 20)
    one, two = pages(render(Form.RECEIPT, receipt, on=ON))
    assert "1/2" in one and "2/2" in two
    assert folded("Қабылдаған") in two
    assert "1/1" not in pages(render(Form.RECEIPT, people.RECEIPT_KK, on=ON))[0]


def test_nobody_goes_without_a_receipt_for_a_name_too_long_for_its_place() -> None:
    long = dict.fromkeys(("college", "reasons", "collect_at", "call", "accepted_by", "office", "came"), TOO_LONG * 2)
    receipt = replace(people.RECEIPT_KK, **long, applicant="Ә" * 180, request="0" * 60, received_at="10:05")
    said = "".join(pages(render(Form.RECEIPT, receipt, on=ON)))
    assert said.count("Жоғары") == len(long) * (TOO_LONG * 2).count("Жоғары")
    assert "Ә" * 180 in said


@pytest.mark.parametrize("form", [Form.APPLICATION_2015, Form.SLIP])
def test_a_paper_of_one_page_that_runs_over_it_says_so(tmp_path: Path, form: Form) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(FORMS, forms)
    house = forms / "house.typ"
    house.write_text(house.read_text(encoding="utf-8").replace("height: height, margin", "height: 120mm, margin"))
    sheet = people.APPLICATION_2015 if form is Form.APPLICATION_2015 else people.SLIP
    assert "page" in unfit(form, sheet, forms=forms)


def test_a_row_of_the_table_is_named_by_its_place() -> None:
    rows = people.marks(5)
    wide = (*rows[:3], replace(rows[3], kk="Материалтану" * 9, letter="ӨТЕЖАҚСЫ"), rows[4])
    assert unfit(Form.SUPPLEMENT, replace(people.SUPPLEMENT, marks=wide)) == ("marks.3.kk", "marks.3.letter")


@pytest.mark.parametrize("letter", ["😀", "漢", "\u202e", "\u200b", "\ue000"])
def test_a_character_no_font_holds_or_no_eye_sees_is_named(letter: str) -> None:
    assert unfit(Form.RECEIPT, replace(people.RECEIPT_KK, applicant=f"Әлия {letter}")) == ("applicant",)


def test_text_is_never_taken_for_markup() -> None:
    sly = "#panic(1) *x* $a$ \\ `b` @c <d> //e /*f*/"
    said = pages(render(Form.RECEIPT, replace(people.RECEIPT_KK, reasons=sly), on=ON))[0]
    assert folded(sly) in said


def test_fields_of_another_form_are_refused() -> None:
    with pytest.raises(TypeError):
        unfit(Form.SLIP, people.DIPLOMA)
    with pytest.raises(ValueError, match="postcard"):
        unfit("postcard", people.DIPLOMA)


def broken(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """A copy of the forms with one thing broken."""
    copy = tmp_path / "forms"
    shutil.copytree(FORMS, copy)
    text = (copy / file).read_text()
    assert old in text
    (copy / file).write_text(text.replace(old, new))
    return copy


def test_a_form_that_leaves_a_field_out_is_caught(tmp_path: Path) -> None:
    forms = broken(tmp_path, "diploma_places.typ", '"kk.protocol", side.protocol', '"kk.protocol", ""')
    side = replace(people.DIPLOMA.kk, protocol="77-Қ")
    fields = replace(people.DIPLOMA, kk=side)
    assert "77-Қ" in pages(render(Form.DIPLOMA, fields, on=ON))[0]
    assert "77-Қ" not in pages(render(Form.DIPLOMA, fields, on=ON, forms=forms))[0]


def test_a_form_that_swaps_two_fields_is_caught(tmp_path: Path) -> None:
    forms = broken(tmp_path, "application_2023.typ", 'ruled("head", given.head', 'ruled("head", given.applicant')
    order = (people.APPLICATION_2023.head, people.APPLICATION_2023.applicant)
    good = pages(render(Form.APPLICATION_2023, people.APPLICATION_2023, on=ON))[0]
    bad = pages(render(Form.APPLICATION_2023, people.APPLICATION_2023, on=ON, forms=forms))[0]
    assert good.find(folded(order[0])) < good.find(folded(order[1])) and good.find(folded(order[0])) >= 0
    assert bad.find(folded(order[0])) == -1


def test_a_fit_check_switched_off_lets_the_too_long_through(tmp_path: Path) -> None:
    forms = broken(tmp_path, "house.typ", "#let unfit(name) = [#metadata(name) <unfit>]", "#let unfit(name) = []")
    diploma = replace(people.DIPLOMA, kk=replace(people.DIPLOMA.kk, institution_at_entry=TOO_LONG))
    assert unfit(Form.DIPLOMA, diploma) == ("kk.institution_at_entry",)
    assert unfit(Form.DIPLOMA, diploma, forms=forms) == ()
