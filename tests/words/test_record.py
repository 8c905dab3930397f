"""A record of the register in words: its kind, whether it stands, what was done to it."""

from dataclasses import replace
from datetime import date

import pytest

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import CorrectionGround, RecordCorrection, UnconfirmedWhy
from telnusqa.core.record_status import CHOSEN, AnnulledWhy, RecordStatus, Statuses, StatusMove
from telnusqa.core.register_difference import differences
from telnusqa.core.register_row import RecordKind, StudyForm
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
    after = aliya_record(surname_ru="Умарова", board_on=None, kind=RecordKind.HONOURS_DIPLOMA, finished=2010)
    after = replace(after, study_form=StudyForm.EVENING)
    assert [changed(each, RU) for each in differences(aliya_record(), after)] == [
        Changed("Вид документа", "Диплом", "Диплом с отличием"),
        Changed("Фамилия (на русском)", "Омарова", "Умарова"),
        Changed("Год окончания", "2009", "2010"),
        Changed("Форма обучения", "Очная", "Вечерняя"),
        Changed("Дата решения комиссии", "24.06.2009", ""),
    ]


def test_a_supplement_is_compared_line_by_line() -> None:
    before = aliya_record().supplement
    after = (replace(before[0], section=False), replace(before[1], hours=80, five=None, passed=True))
    found = differences(aliya_record(), aliya_record(supplement=after))
    assert [changed(each, RU) for each in found] == [
        Changed("Строка 1 приложения: раздел", "да", ""),
        Changed("Строка 2 приложения: часы", "72", "80"),
        Changed("Строка 2 приложения: оценка по пятибалльной шкале", "5", ""),
        Changed("Строка 2 приложения: оценка по пятибалльной шкале", "", "Зачтено"),
        Changed("Строка 3 приложения: дисциплина или модуль (на казахском)", "Математика", ""),
        Changed("Строка 3 приложения: дисциплина или модуль (на русском)", "Математика", ""),
    ]


def test_a_ground_is_said_with_its_paper() -> None:
    given = RecordCorrection(
        ground=CorrectionGround.COURT, number="2-117", dated=date(2026, 11, 20), row=aliya_record()
    )
    assert ground_said(given, RU) == "Решение суда, № 2-117, 20.11.2026"
