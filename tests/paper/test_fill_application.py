"""The application form says what was applied for; its reason is worded for the place it stands in."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from telnusqa.core.application import Application
from telnusqa.core.language import Language
from telnusqa.core.reason import Reason
from telnusqa.core.wanted import Wanted
from telnusqa.paper.application import Application2015, Application2023, RussianReading
from telnusqa.paper.fill import application_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.render import render
from telnusqa.words.because import because_kk
from tests.paper.made import APPLICATION
from tests.paper.read import folded, pages

DAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
COLLEGE = "«Ақбұлақ политехникалық колледжі» МКҚК"
FORM_2023 = Application2023(
    head="Жүнісов Марат Қайратұлы",
    applicant="Сейітова Әлия Серікқызы",
    institution="«Ақбұлақ құрылыс-механикалық колледжі», 2009\u00a0жыл",
    speciality="Есептеу техникасы",
    institution_now=COLLEGE,
    reason=(
        "дипломым мен оның қосымшасының жоғалуына және аты-жөнімнің өзгеруіне (құжатта: Омарова Әлия Серікқызы; "
        "2026 жылғы ақпанда автобуста сөмкеммен бірге қалып қойды)"
    ),
    wanted=Wanted.BOTH,
    consent=True,
    day="21",
    month="қараша",
    year="2026",
    signature="бір реттік парольмен расталды: 2026 жылғы 21 қараша, 10:42",
)


def filled(
    application: Application, edition: str = "2023", at: datetime | None = AT
) -> tuple[Form, Application2015 | Application2023]:
    return application_sheet(
        application, edition=edition, head=FORM_2023.head, institution=COLLEGE, day=DAY, confirmed_at=at
    )


def test_the_form_of_2023_says_what_was_applied_for() -> None:
    assert filled(APPLICATION) == (Form.APPLICATION_2023, FORM_2023)


def test_the_form_of_2015_is_another_one() -> None:
    form, sheet = filled(replace(APPLICATION, wanted=Wanted.DIPLOMA), "2015")
    assert form is Form.APPLICATION_2015
    assert isinstance(sheet, Application2015)
    assert sheet.reason.startswith("дипломымның жоғалуына")


def test_an_edition_nobody_knows_is_refused() -> None:
    with pytest.raises(KeyError):
        filled(APPLICATION, "1999")


def test_a_hand_signs_where_no_code_did() -> None:
    assert filled(APPLICATION, at=None)[1].signature == ""


def test_an_unchanged_college_leaves_the_line_of_changes_empty() -> None:
    sheet = filled(replace(APPLICATION, institution_then=""))[1]
    assert (sheet.institution, sheet.institution_now) == (f"{COLLEGE}, 2009\u00a0жыл", "")


def test_who_applies_in_russian_gets_a_reading() -> None:
    sheet = filled(replace(APPLICATION, language=Language.RU, circumstances="Потеряла при переезде."))[1]
    assert sheet.reading == RussianReading(
        reason=(
            "утрата диплома и приложения к нему; изменились фамилия, имя или отчество "
            "(в документе: Омарова Әлия Серікқызы; Потеряла при переезде)"
        ),
        dated="21 ноября 2026 года",
        signature="подтверждено одноразовым паролем 21 ноября 2026 года в 10:42",
    )


@pytest.mark.parametrize(
    ("reasons", "wanted", "said"),
    [
        ({Reason.LOST}, Wanted.DIPLOMA, "дипломымның жоғалуына"),
        ({Reason.DAMAGED}, Wanted.SUPPLEMENT, "диплом қосымшасының бүлінуіне"),
        ({Reason.LOST, Reason.DAMAGED}, Wanted.BOTH, "дипломым мен оның қосымшасының жоғалуына және бүлінуіне"),
        ({Reason.FILLING_ERROR}, Wanted.DIPLOMA, "дипломды толтыру кезінде кеткен қатеге"),
        (
            {Reason.LOST, Reason.NAME_CHANGED, Reason.FILLING_ERROR},
            Wanted.DIPLOMA,
            (
                "дипломымның жоғалуына, аты-жөнімнің өзгеруіне (құжатта: Омарова Әлия Серікқызы) "
                "және дипломды толтыру кезінде кеткен қатеге"
            ),
        ),
    ],
)
def test_the_reason_stands_in_the_dative(reasons: set[Reason], wanted: Wanted, said: str) -> None:
    assert because_kk(replace(APPLICATION, reasons=frozenset(reasons), wanted=wanted)) == said


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_a_long_story_continues_on_a_sheet_of_its_own(edition: str) -> None:
    story = ("Дипломым көшу кезінде жоғалды, іздеу нәтиже бермеді. " * 19).strip()
    form, sheet = filled(replace(APPLICATION, circumstances=story, language=Language.RU), edition)
    said = pages(render(form, sheet, on=DAY))
    assert len(said) == 3
    assert folded(story) not in said[0]
    assert folded(story) in said[1]


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_a_short_story_stays_on_the_form(edition: str) -> None:
    form, sheet = filled(APPLICATION, edition)
    assert len(PdfReader(BytesIO(render(form, sheet, on=DAY))).pages) == 1


def test_a_story_that_was_left_out_is_seen() -> None:
    told = filled(APPLICATION)[1].reason
    assert APPLICATION.circumstances.rstrip(".") in told
    assert filled(replace(APPLICATION, circumstances=""))[1].reason != told


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_the_longest_texts_a_form_takes_are_still_printed(edition: str) -> None:
    longest = replace(
        APPLICATION,
        institution_then="Колледж " * 37,
        institution_changed="Жаңа атауы мен мекенжайы " * 15,
        speciality="Мамандық атауы " * 13,
        circumstances="Көшу кезінде жоғалды 😀 " * 45,
    )
    form, sheet = filled(longest, edition)
    said = pages(render(form, sheet, on=DAY))
    assert len(said) == 2
    assert folded(longest.institution_changed) in said[1]
    assert folded("Көшу кезінде жоғалды ? ") in said[1]
