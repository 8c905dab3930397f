"""A record kept as text is the same record when it is read again, and its text never holds the IIN."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.iin import Iin
from telnusqa.core.line import canonical
from telnusqa.core.register_row import RecordKind, RegisterRow, StudyForm
from telnusqa.core.register_text import line_of, record_of, text_of_line, text_of_record, text_of_texts
from telnusqa.core.supplement_line import SupplementLine

HISTORY = SupplementLine(
    position=3, section=False, name_kk="Тарих", name_ru="История", hours=72, credits=Decimal("4.5"), percent=92,
    letter="A-", points=Decimal("3.67"), five=5,
)  # fmt: skip
ASEM = RegisterRow(
    kind=RecordKind.HONOURS_DIPLOMA, series="ТКБ", number="0123456", surname_kk="Қонысбаева", given_kk="Әсем",
    patronymic_kk="", surname_ru="Конысбаева", given_ru="Асем", patronymic_ru="", iin=Iin("900615400008"),
    entered=2006, finished=2009, institution_entered_kk="Есіл мектебі", institution_entered_ru="Есильская школа",
    institution_finished_kk="Есіл колледжі", institution_finished_ru="Есильский колледж", speciality_code="1304000",
    speciality_kk="Құрылыс", speciality_ru="Строительство", qualification_code="", qualification_kk="Құрылысшы",
    qualification_ru="Строитель", study_form=StudyForm.EVENING, board_on=date(2009, 6, 25), board_minutes="7",
    registration_number="118", issued_on=date(2009, 6, 30), head_kk="", head_ru="", deputy_kk="", deputy_ru="",
    supplement=(HISTORY,),
)  # fmt: skip


def test_a_record_comes_back_without_its_iin():
    assert record_of(text_of_record(ASEM), (HISTORY,)) == replace(ASEM, iin=None)


def test_a_record_comes_back_with_the_kinds_it_had():
    back = record_of(text_of_record(ASEM))
    assert (back.kind, back.study_form) == (RecordKind.HONOURS_DIPLOMA, StudyForm.EVENING)
    assert isinstance(back.kind, RecordKind)
    assert isinstance(back.study_form, StudyForm)


def test_a_record_read_without_its_lines_has_none():
    assert record_of(text_of_record(ASEM)).supplement == ()


def test_a_board_that_left_no_day_leaves_none():
    assert record_of(text_of_record(replace(ASEM, board_on=None))).board_on is None


def test_the_text_holds_neither_the_iin_nor_the_lines():
    text = text_of_record(ASEM)
    assert "900615400008" not in text
    assert "Тарих" not in text
    assert '"issued_on":"2009-06-30"' in text


def test_one_record_has_one_text_whatever_stands_beside_it():
    assert text_of_record(replace(ASEM, iin=None, supplement=())) == text_of_record(ASEM)


def test_a_line_comes_back_number_for_number():
    assert line_of(text_of_line(HISTORY)) == HISTORY
    assert '"credits":"4.5"' in text_of_line(HISTORY)


def test_a_line_of_an_old_kind_comes_back_with_what_it_lacks():
    old = SupplementLine(position=1, section=False, name_kk="Тарих", name_ru="История", five=4)
    assert line_of(text_of_line(old)) == old


def test_a_number_that_would_not_come_back_exactly_is_not_written():
    inexact = replace(HISTORY, points=3.67)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="float"):
        text_of_line(inexact)


def test_a_record_is_written_as_a_line_of_the_journal_would_be():
    text = text_of_record(replace(ASEM, board_minutes='«7»\\"\u2028', board_on=None))
    assert text == canonical(json.loads(text))


@pytest.mark.parametrize("texts", [(), ("",), ("Әлия", '«7»\\"\u2028', "\x00\n")])
def test_some_texts_are_written_as_a_line_of_the_journal_would_be(texts: tuple[str, ...]):
    assert text_of_texts(iter(texts)) == canonical(list(texts))
