"""A record of the register in words: its kind, whether it stands, what was done to it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import CorrectionGround, Difference, RecordCorrection, UnconfirmedWhy
from telnusqa.core.record_status import CHOSEN, AnnulledWhy, RecordStatus, Statuses, StatusMove
from telnusqa.core.register_row import RecordKind
from telnusqa.words import record as words
from telnusqa.words.problem import problem
from telnusqa.words.record_correction import (
    Changed,
    changed,
    correction_ground,
    ground_hint,
    ground_said,
    unconfirmed_why,
)
from telnusqa.words.register_problem import register_problem
from tests.aliya import aliya_record

KK, RU, EN = Language.KK, Language.RU, Language.EN


@pytest.mark.parametrize("language", Language)
def test_everything_has_words(language: Language) -> None:
    for kind in RecordKind:
        assert words.record_kind(kind, language)
    for status in RecordStatus:
        assert words.record_status(status, language)
    for move in StatusMove:
        assert words.status_move(move, language)
    for move in CHOSEN:
        assert all(words.what_happened(move, language))
    for why in AnnulledWhy:
        assert words.annulled_why(why, language)
    for ground in CorrectionGround:
        assert correction_ground(ground, language)
        assert ground_hint(ground, language)
    for reason in UnconfirmedWhy:
        assert unconfirmed_why(reason, language)


def test_that_it_was_replaced_is_no_answer_of_a_form() -> None:
    with pytest.raises(KeyError):
        words.what_happened(StatusMove.REPLACE, KK)


def test_what_no_longer_stands_is_said_for_each_document() -> None:
    assert words.fallen(Statuses(RecordStatus.VALID, RecordStatus.VALID), KK) == ()
    assert words.fallen(Statuses(RecordStatus.LOST, RecordStatus.REPLACED), KK) == (
        "Диплом: Жоғалған",
        "Дипломға қосымша: Орнына телнұсқа берілген",
    )


def test_why_a_status_cannot_be_changed_so() -> None:
    told = Problem("move", "status_not_from", "", {"part": "diploma", "status": "annulled"})
    assert problem(told, KK) == "Диплом қазір «Күші жойылған» деп тұр: одан бұлай өзгермейді"
    told = Problem("dated", "before_issue", "", {"issued": "2009-06-27"})
    said = "Құжаттың берілген күні – 2009 жылғы 27 маусым: негіз құжат одан бұрын болмайды"
    assert problem(told, KK) == said


def test_a_warning_names_the_mark_as_its_column_does() -> None:
    told = Problem("supplement", "mark_not_then", "", {"mark": "credits"})
    assert register_problem(told, KK).startswith("«Кредит»")
    assert register_problem(told, RU).startswith("«Кредиты»")


def test_a_difference_is_said_with_both_sides() -> None:
    assert changed(Difference("surname_ru", "Омарова", "Умарова"), RU) == (
        Changed("Фамилия (на русском)", "Омарова", "Умарова"),
    )
    days = Difference("board_on", None, date(2009, 6, 24))
    assert changed(days, RU)[0] == Changed("Дата решения комиссии", "", "24 июня 2009 года")
    kinds = Difference("kind", RecordKind.DIPLOMA, RecordKind.HONOURS_DIPLOMA)
    assert (changed(kinds, EN)[0].before, changed(kinds, EN)[0].after) == ("Diploma", "Diploma with honours")
    years = Difference("finished", 2009, 2010)
    assert (changed(years, KK)[0].before, changed(years, KK)[0].after) == ("2009", "2010")


def test_a_supplement_is_compared_line_by_line() -> None:
    before = aliya_record().supplement
    after = (before[0], replace(before[1], hours=80, credits=Decimal(3), name_ru="Язык"))
    assert changed(Difference("supplement", before, after), RU) == (
        Changed(
            "Строка 2 приложения",
            "Қазақ тілі / Казахский язык · часы: 72 · 5 (отлично)",
            "Қазақ тілі / Язык · часы: 80 · кредиты: 3 · 5 (отлично)",
        ),
        Changed("Строка 3 приложения", "Математика · часы: 144 · 4 (хорошо)", ""),
    )


def test_a_ground_is_said_with_its_paper() -> None:
    given = RecordCorrection(
        ground=CorrectionGround.COURT, number="2-117", dated=date(2026, 11, 20), row=aliya_record()
    )
    assert ground_said(given, RU) == "Решение суда, № 2-117, 20.11.2026"
