"""A duplicate says what the register says, on the page of its language, and what it stands for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from telnusqa.core.making import Making
from telnusqa.core.person import PersonName
from telnusqa.core.register_row import RecordKind
from telnusqa.core.wanted import Part
from telnusqa.paper.diploma import Diploma, DiplomaSide
from telnusqa.paper.fill import over_blank, paper_of, sheet_of, slip_sheet, unfit_places
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.paper.sheet import Sheet
from telnusqa.paper.slip import Slip, SlipDocument
from telnusqa.paper.supplement import Mark, Supplement, SupplementSide
from tests.paper.made import NEWER, RECORD, URL, making
from tests.paper.read import folded, pages

DIPLOMA = Diploma(
    kk=DiplomaSide(
        holder="Омарова Әлия Серікқызы",
        entered_year="2006",
        institution_at_entry="«Ақбұлақ құрылыс-механикалық колледжі» мемлекеттік мекемесі",
        finished_year="2009",
        institution_at_completion="«Ақбұлақ политехникалық колледжі» МКҚК",
        speciality="1304000 «Есептеу техникасы»",
        study_form="кешкі",
        decided_on="2009 жылғы 23 маусымдағы",
        protocol="7",
        qualification="130404 3 «Техник-бағдарламашы»",
        head="Жүнісов М. Қ.",
        deputy="Ілиясова Г. Б.",
        settlement="Астана қаласы",
        issued_on="2026 жылғы 23 қараша",
    ),
    ru=DiplomaSide(
        holder="Омарова Алия Сериккызы",
        entered_year="2006",
        institution_at_entry="Государственное учреждение «Акбулакский строительно-механический колледж»",
        finished_year="2009",
        institution_at_completion="ГККП «Политехнический колледж Акбулак»",
        speciality="1304000 «Вычислительная техника»",
        study_form="вечерняя",
        decided_on="23 июня 2009 года",
        protocol="7",
        qualification="130404 3 «Техник-программист»",
        head="Жунусов М. К.",
        deputy="Ильясова Г. Б.",
        settlement="город Астана",
        issued_on="23 ноября 2026 года",
    ),
    blank_number="ТКБ № 2000001",
    registration_number="2026-0047",
    replaced="ТКБ 0123456",
    honours=True,
    unsealed=True,
    verify_url=URL,
)
SUPPLEMENT = Supplement(
    kk=SupplementSide(
        holder="Омарова Әлия Серікқызы",
        studied_from="2006",
        studied_to="2009",
        institution="«Ақбұлақ политехникалық колледжі» МКҚК",
        speciality="1304000 «Есептеу техникасы»",
        qualification="130404 3 «Техник-бағдарламашы»",
        head="Жүнісов М. Қ.",
        deputy="Ілиясова Г. Б.",
        settlement="Астана қаласы",
        issued_on="2026 жылғы 23 қараша",
    ),
    ru=SupplementSide(
        holder="Омарова Алия Сериккызы",
        studied_from="2006",
        studied_to="2009",
        institution="ГККП «Политехнический колледж Акбулак»",
        speciality="1304000 «Вычислительная техника»",
        qualification="130404 3 «Техник-программист»",
        head="Жунусов М. К.",
        deputy="Ильясова Г. Б.",
        settlement="город Астана",
        issued_on="23 ноября 2026 года",
    ),
    marks=(
        Mark(kk="Жалпы пәндер", ru="Общие дисциплины", section=True),
        Mark(
            kk="Қазақ тілі",
            ru="Казахский язык",
            hours="108",
            five="3 (қанағаттанарлық)",
            five_ru="3 (удовлетворительно)",
        ),
        Mark(kk="Дене тәрбиесі", ru="Физкультура", hours="172", five="сынақ", five_ru="зачтено"),
    ),
    diploma_number="ТКБ № 2000001",
    registration_number="2026-0048",
    blank_number="ТКБ 3000009",
    replaced="ТКБ 0123456",
    hours_and_five_only=True,
    unsealed=True,
    verify_url=URL,
)
GOLDEN: dict[Part, tuple[Form, Sheet]] = {
    Part.DIPLOMA: (Form.DIPLOMA, DIPLOMA),
    Part.SUPPLEMENT: (Form.SUPPLEMENT, SUPPLEMENT),
}


@pytest.mark.parametrize("part", Part)
def test_a_duplicate_says_what_the_register_says(part: Part) -> None:
    assert sheet_of(making(part), on_blank=False) == GOLDEN[part]


@pytest.mark.parametrize("part", Part)
def test_a_blank_carries_no_code_and_no_word_about_a_seal(part: Part) -> None:
    form, sheet = GOLDEN[part]
    assert isinstance(sheet, Diploma | Supplement)
    expected = replace(sheet, unsealed=False, verify_url="")
    assert sheet_of(making(part), on_blank=True) == (form, expected)


def _swapped(before: Making) -> Making:
    return replace(before, name_kk=before.name_ru, name_ru=before.name_kk)


def _another_original(before: Making) -> Making:
    return replace(before, replaces="")


def _signers_of_the_past(before: Making) -> Making:
    return replace(before, head=replace(before.head, kk=before.record.head_kk))


@pytest.mark.parametrize("broken", [_swapped, _another_original, _signers_of_the_past])
@pytest.mark.parametrize("part", Part)
def test_a_wrong_filling_is_seen(part: Part, broken: Callable[[Making], Making]) -> None:
    assert sheet_of(broken(making(part)), on_blank=False) != GOLDEN[part]


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("on_blank", [False, True])
def test_the_printed_pages_keep_their_languages(part: Part, on_blank: bool) -> None:
    made = making(part)
    said = pages(paper_of(made, over_blank(made) if on_blank else None))
    kazakh, russian = said[0], said[len(said) // 2]
    assert folded("Омарова Әлия Серікқызы") in kazakh and folded("Омарова Алия Сериккызы") in russian
    assert folded("Алия Сериккызы") not in kazakh and folded("Әлия Серікқызы") not in russian
    assert folded("№ ТКБ 0123456 түпнұсқаның орнына") in kazakh
    assert folded("взамен подлинника № ТКБ 0123456") in russian


def test_an_ordinary_diploma_is_not_one_with_honours() -> None:
    _, sheet = sheet_of(making(Part.DIPLOMA, replace(RECORD, kind=RecordKind.DIPLOMA)), on_blank=False)
    assert isinstance(sheet, Diploma) and not sheet.honours


def test_an_unknown_day_of_the_commission_is_left_empty() -> None:
    _, sheet = sheet_of(making(Part.DIPLOMA, replace(RECORD, board_on=None, board_minutes="")), on_blank=False)
    assert isinstance(sheet, Diploma)
    assert (sheet.kk.decided_on, sheet.ru.decided_on, sheet.kk.protocol) == ("", "", "")


def test_newer_grades_bring_their_columns() -> None:
    _, sheet = sheet_of(making(Part.SUPPLEMENT, replace(RECORD, supplement=NEWER)), on_blank=False)
    assert isinstance(sheet, Supplement)
    assert not sheet.hours_and_five_only
    assert sheet.marks == (
        Mark(
            kk="Дерекқорлар",
            ru="Базы данных",
            hours="96",
            credits="3,5",
            percent="87",
            letter="B+",
            points="3,33",
            five="4 (жақсы)",
            five_ru="4 (хорошо)",
        ),
    )


@pytest.mark.parametrize("five", [2, 3, 4, 5])
def test_every_grade_in_words_fits_the_narrow_column(five: int) -> None:
    record = replace(RECORD, supplement=(replace(NEWER[0], five=five),))
    assert unfit_places(making(Part.SUPPLEMENT, record)) == ()


@pytest.mark.parametrize("part", Part)
def test_long_names_of_everything_fit(part: Part) -> None:
    long = replace(
        RECORD,
        institution_entered_kk="«Қазақстан инженерлік-технологиялық және гуманитарлық колледжі» мемлекеттік "
        "коммуналдық қазыналық кәсіпорны",
        institution_finished_ru="Коммунальное государственное предприятие на праве хозяйственного ведения «Северный "
        "инженерно-технологический и гуманитарный колледж» при управлении образования области",
        speciality_ru="Техническое обслуживание, ремонт и эксплуатация автомобильного транспорта (по отраслям)",
        qualification_kk="Автомобильдерге қызмет көрсету және жөндеу жөніндегі техник-механик",
    )
    name = PersonName("Әбдірахманова-Сейітқұлова", "Гүлнұр-Айғаным", "Мұхамбетрахымқызы")
    assert unfit_places(replace(making(part, long), name_kk=name, name_ru=name)) == ()


def test_what_does_not_fit_is_named_with_its_page() -> None:
    long = replace(RECORD, institution_entered_ru="Государственное учреждение " * 20, qualification_kk="Ж" * 200)
    assert unfit_places(making(Part.DIPLOMA, long)) == ("kk.qualification", "ru.institution_at_entry")


def test_the_slip_leads_to_each_of_two_documents() -> None:
    makings = [making(part) for part in Part]
    form, slip = slip_sheet(makings, college_kk="Колледж", college_ru="Колледж", issued_on=date(2026, 11, 24))
    assert form is Form.SLIP
    assert slip == Slip(
        college_kk="Колледж",
        college_ru="Колледж",
        holder="Омарова Ә. С.",
        issued_on_kk="2026 жылғы 24 қараша",
        issued_on_ru="24 ноября 2026 года",
        documents=(
            SlipDocument(
                title_kk="Дипломның телнұсқасы",
                title_ru="Дубликат диплома",
                registration_number="2026-0047",
                blank_number="ТКБ № 2000001",
                verify_url=URL,
            ),
            SlipDocument(
                title_kk="Дипломға қосымшаның телнұсқасы",
                title_ru="Дубликат приложения к диплому",
                registration_number="2026-0048",
                blank_number="ТКБ № 3000009",
                verify_url=URL,
            ),
        ),
    )
    assert len(PdfReader(BytesIO(render(form, slip, on=date(2026, 11, 24)))).pages) == 1


def test_a_slip_goes_with_a_duplicate() -> None:
    with pytest.raises(ValueError, match="goes with"):
        slip_sheet([], college_kk="Колледж", college_ru="Колледж", issued_on=date(2026, 11, 24))
