"""The receipt tells the number, the papers taken in, the term day by day, and what to bring."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.evidence import Paper
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.law import shipped
from telnusqa.law.evidence import Need
from telnusqa.law.norm import When
from telnusqa.law.term import service_term
from telnusqa.paper.fill import receipt_sheet
from telnusqa.paper.form import Form
from telnusqa.paper.receipt import Receipt
from telnusqa.paper.render import render
from tests.paper.made import APPLICATION
from tests.paper.read import folded, pages

RULES = shipped.ruleset("2023")
TERM = service_term(date(2026, 11, 23), Channel.PORTAL, RULES, Collection.OFFICE)
CASE = Case(
    number=CaseNumber("7K3M9QXAT"),
    home=1,
    version=Version(1),
    state=State.REGISTERED,
    channel=Channel.PORTAL,
    edition="2023",
    wanted=APPLICATION.wanted,
    reasons=APPLICATION.reasons,
    collection=Collection.OFFICE,
    submitted_at=datetime(2026, 11, 21, 5, 42, tzinfo=UTC),
    registered_on=TERM.start,
    due_on=TERM.due_on,
    inner_due_on=None,
    chain_year=2026,
)
NEEDS = (
    Need(Paper.APPLICATION, "2023:8.4", When.NOW, "application_certified"),
    Need(Paper.ORIGINAL, "2023:8.3", When.BEFORE_HANDOVER, "original_old_name"),
)


def filled(case: Case, needs: tuple[Need, ...], language: Language) -> Receipt:
    form, receipt = receipt_sheet(
        case,
        TERM,
        APPLICATION,
        needs,
        rules=RULES,
        college="«Ақбұлақ политехникалық колледжі» МКҚК",
        address="Астана қаласы, Сарыжайлау көшесі, 14",
        phone="+7 7172 00 00 14",
        language=language,
    )
    assert form is Form.RECEIPT
    return receipt


def test_a_receipt_from_the_portal() -> None:
    receipt = filled(CASE, NEEDS, Language.KK)
    assert receipt.number == "7K3M-9QXA-T"
    assert receipt.applicant == "Сейітова Әлия Серікқызы"
    assert receipt.registered_on == "2026 жылғы 23 қараша, дүйсенбі"
    assert receipt.due_on == "2026 жылғы 14 желтоқсан, дүйсенбі"
    assert receipt.papers == ("Өтініш",)
    assert receipt.collect_at == (
        "Оқу орнының кеңсесінде: Астана қаласы, Сарыжайлау көшесі, 14. Өзіңізбен ала келіңіз: құжаттың түпнұсқасы."
    )
    assert receipt.accepted_by == ""
    assert "2023" in receipt.term_explained
    assert receipt.clauses == "«Мемлекеттік көрсетілетін қызметтер туралы» Заң, 20-бап"


def test_every_day_to_the_due_date_stands_on_the_bar() -> None:
    counted = filled(CASE, NEEDS, Language.KK).counted
    assert len(counted) == (CASE.due_on - CASE.registered_on).days
    assert sum(counted) == TERM.length
    assert counted[0] and counted[-1]


def test_nothing_to_bring_is_not_asked_for() -> None:
    assert "ала келіңіз" not in filled(CASE, NEEDS[:1], Language.KK).collect_at


def test_the_office_s_address_is_not_given_to_who_collects_elsewhere() -> None:
    elsewhere = filled(replace(CASE, collection=Collection.CORPORATION), NEEDS, Language.KK)
    assert "Сарыжайлау" not in elsewhere.collect_at


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_the_receipt_is_one_page_that_says_its_number(language: Language) -> None:
    said = pages(render(Form.RECEIPT, filled(CASE, NEEDS, language), on=CASE.registered_on))
    assert len(said) == 1
    assert folded("7K3M-9QXA-T") in said[0]


def test_a_receipt_of_another_term_is_seen() -> None:
    later = replace(CASE, due_on=date(2026, 12, 15))
    assert filled(later, NEEDS, Language.KK).due_on != filled(CASE, NEEDS, Language.KK).due_on
