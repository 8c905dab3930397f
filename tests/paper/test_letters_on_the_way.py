"""The receipt of who took a duplicate, the letter with which a case goes on, the stamp and coupon of a complaint."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.guardianship import GuardianPaper, Guardianship
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part
from telnusqa.law import shipped
from telnusqa.law.forwarding import ForwardReason
from telnusqa.law.norm_complaint import AnswerWay
from telnusqa.paper.fill.complaint import Registered, coupon_sheet, stamp_sheet
from telnusqa.paper.fill.counter import Counter
from telnusqa.paper.fill.forwarding import SentOn, forwarding_sheet
from telnusqa.paper.fill.handover import Handed, HandedDocument, handover_sheet
from telnusqa.paper.fill.refusal import About
from telnusqa.paper.letter import Letter
from telnusqa.paper.render import render
from telnusqa.sample.paper import Filled
from telnusqa.sample.paper_case import CASE
from tests.paper.read import folded, pages

DAY = date(2026, 12, 14)
AT = datetime(2026, 12, 14, 10, 5, tzinfo=UTC)
COLLEGE = Counter(name="«Нұра» колледжі", address="Астана", bin="960940000175", phone="+77172", language=Language.KK)
HANDED = Handed(
    holder="Омарова Әлия Серікқызы",
    documents=(HandedDocument(Part.DIPLOMA, "2026-0047", "ТКБ 2000001"),),
    came=HOLDER,
    identity=IdentityPaper.ID_CARD,
    receipt=True,
    clause="2015:9.6",
    worker="Сейітова Гүлнар",
    at=AT,
)
MOTHER = Came(
    standing=Standing.LEGAL_REPRESENTATIVE,
    name="Омарова Бақыт",
    by=Guardianship(paper=GuardianPaper.BIRTH_CERTIFICATE, number="77", issued_on=date(2009, 3, 1), names_people=True),
)


def text_of(made: Filled) -> str:
    return "".join(pages(render(*made, on=DAY)))


def rows(made: Filled) -> dict[str, str]:
    sheet = made[1]
    assert isinstance(sheet, Letter)
    return {row.name: row.value for row in sheet.rows}


def test_who_took_a_duplicate_signs_for_its_numbers_and_for_what_was_shown() -> None:
    made = handover_sheet(COLLEGE, CASE, HANDED)
    said = text_of(made)
    for text in (
        "Телнұсқаның берілгені туралы қолхат",
        "7K3M-9QXA-T",
        "2026 жылғы 14 желтоқсан, 10:05",
        "Өтініш берушінің өзіне берілді: Омарова Әлия Серікқызы",
        "Жеке куәлік",
        "көрсетілді",
        "Аталған құжаттарды алдым",
        "Стандарт (2015), 9-тармақ",
        "Сейітова Гүлнар",
    ):
        assert folded(text) in said, text
    assert rows(made)["Дипломның телнұсқасы"] == "тіркеу нөмірі 2026-0047, бланк ТКБ № 2000001"
    assert "Қосымшаның телнұсқасы" not in rows(made)


def test_somebody_in_the_holders_stead_signs_by_name_with_the_paper_they_showed() -> None:
    supplement = HandedDocument(Part.SUPPLEMENT, "2026-0048", "ТКБ 3")
    handed = replace(HANDED, came=MOTHER, receipt=False, documents=(*HANDED.documents, supplement))
    made = handover_sheet(replace(COLLEGE, language=Language.RU), CASE, handed)
    found = rows(made)
    assert found["Дубликат приложения"] == "регистрационный номер 2026-0048, бланк ТКБ № 3"
    assert found["Кому выдано"].endswith(": Омарова Бақыт")
    assert found["Документ, дающий право"] == "Свидетельство о рождении, № 77, 01.03.2009"
    assert found["Расписка о приёме"].startswith("не предъявлена")
    assert made[1].signing[1].name == "Омарова Бақыт"  # type: ignore[union-attr]


ABOUT = About(
    case=CASE,
    applicant="Омарова Әлия Серікқызы",
    college="«Нұра» колледжі",
    address="Астана",
    phone="+77172",
    head="Жүнісов Марат",
    language=Language.KK,
)
SENT = SentOn(
    to="«Қарғалы» колледжі",
    address="Алматы",
    on=DAY,
    reason=ForwardReason.WRONG_COLLEGE,
    clause="policy:forwarding",
    original=True,
    note="Құжатты сіздер бергенсіздер 👍",
)


def test_a_case_goes_on_with_its_days_its_reason_its_original_and_a_note() -> None:
    made = forwarding_sheet(ABOUT, SENT)
    assert made[1].to == "«Қарғалы» колледжі, Алматы"  # type: ignore[union-attr]
    found = rows(made)
    assert (found["Тіркелген күні"], found["Мерзімі"]) == ("2026 жылғы 23 қараша", "2026 жылғы 14 желтоқсан")
    assert found["Қоса жіберіледі"] == "өтініш және тапсырылған түпнұсқа"
    said = text_of(made)
    for text in (
        "Құжатты басқа оқу орны берген.",
        "Құжатты сіздер бергенсіздер ?",
        "тіркелген күні мен мерзімі өзгермейді",
        "Жүнісов Марат",
    ):
        assert folded(text) in said, text


def test_an_archive_is_promised_no_term_of_ours() -> None:
    sent = replace(SENT, reason=ForwardReason.ARCHIVE, clause="2015:9.4", original=False, note=" ", address="")
    made = forwarding_sheet(replace(ABOUT, language=Language.RU), sent)
    assert made[1].to == "«Қарғалы» колледжі"  # type: ignore[union-attr]
    assert "Срок" not in rows(made)
    assert rows(made)["Прилагается"] == "заявление"
    said = text_of(made)
    assert folded("Услуга архива – отдельная") in said
    assert folded("14 декабря 2026") not in said.replace(folded("14 декабря 2026 года"), "", 1)  # the letter's own day
    assert folded("Записка следующему") not in said


REGISTERED = Registered(
    body="«Нұра» колледжі",
    number="Ш-2026-0031",
    at=AT,
    receiver="Сейітова Гүлнар",
    due_on=date(2026, 12, 22),
    way=AnswerWay.BY_HAND,
    where="Астана, Үлгі көшесі, 1",
    phone="+77172",
    language=Language.KK,
)


@pytest.mark.parametrize("edition", ["2015", "2023"])
def test_the_stamp_has_everything_the_text_asks_of_it(edition: str) -> None:
    said = text_of(stamp_sheet(REGISTERED, shipped.ruleset(edition)))
    for text in (
        "«Нұра» колледжі",
        "ШАҒЫМ ТІРКЕЛДІ",
        "Кіріс нөмірі Ш-2026-0031",
        "Тіркелген күні 2026 жылғы 14 желтоқсан",
        "Қабылдаған адам Сейітова Гүлнар",
        "Жауап мерзімі 2026 жылғы 22 желтоқсан, сейсенбі",
        "Жауап алатын орын",
        "Астана, Үлгі көшесі, 1",
        "(қолы)",
    ):
        assert folded(text) in said, text


def test_the_coupon_tells_its_number_the_moment_who_took_it_and_when_and_where_the_answer_is() -> None:
    rules = shipped.ruleset("2015")
    said = text_of(coupon_sheet(REGISTERED, rules))
    for text in (
        "Шағымның қабылданғаны туралы талон",
        "Бірегей нөмір",
        "Ш-2026-0031",
        "Күні 2026 жылғы 14 желтоқсан, дүйсенбі",
        "Уақыты 10:05",
        "Қабылдаған адам Сейітова Гүлнар",
        "Жауап мерзімі: 2026 жылғы 22 желтоқсан, сейсенбі.",
        "қолға: Астана, Үлгі көшесі, 1.",
        "+77172",
        "Стандарт (2015), 11-тармақ",
    ):
        assert folded(text) in said, text
    by_post = replace(REGISTERED, way=AnswerWay.POST, where=" ", language=Language.RU)
    assert folded("Как будет дан ответ: по почте.") in text_of(coupon_sheet(by_post, rules))
