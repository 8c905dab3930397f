"""What a file says otherwise than the register, cell by cell."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from telnusqa.core.problem import Problem
from telnusqa.core.register_difference import Difference, differences
from telnusqa.core.register_found import DIFFERS, problems_of, text_of_problems
from telnusqa.core.register_row import RecordKind
from tests.core.test_register_text import ASEM, HISTORY


def test_the_same_record_differs_in_nothing() -> None:
    assert differences(ASEM, ASEM) == ()


def test_each_cell_that_differs_is_told_as_a_cell_shows_it() -> None:
    told = replace(ASEM, kind=RecordKind.DIPLOMA, iin=None, entered=2005, board_on=None, issued_on=date(2009, 7, 1))
    assert differences(ASEM, told) == (
        Difference("kind", "honours_diploma", "diploma"),
        Difference("iin", "900615400008", ""),
        Difference("entered", "2006", "2005"),
        Difference("board_on", "25.06.2009", ""),
        Difference("issued_on", "30.06.2009", "01.07.2009"),
    )


def test_a_line_that_both_have_is_compared_cell_by_cell() -> None:
    other = replace(HISTORY, section=True, credits=Decimal(4), points=None, passed=True)
    assert differences(ASEM, replace(ASEM, supplement=(other,))) == (
        Difference("section", "", "+", 3),
        Difference("credits", "4.5", "4", 3),
        Difference("points", "3.67", "", 3),
        Difference("passed", "", "+", 3),
    )


def test_a_line_only_one_of_them_has_differs_in_its_name() -> None:
    second = replace(HISTORY, position=1, name_kk="Әдебиет", name_ru="Литература")
    assert differences(ASEM, replace(ASEM, supplement=(second, HISTORY))) == (
        Difference("name_kk", "", "Әдебиет", 1),
        Difference("name_ru", "", "Литература", 1),
    )
    assert differences(ASEM, replace(ASEM, supplement=())) == (
        Difference("name_kk", "Тарих", "", 3),
        Difference("name_ru", "История", "", 3),
    )


def test_problems_come_back_as_they_were() -> None:
    found = (Problem("number", "document_twice", "", {"row": 7}), Problem("iin", "iin_check", "2023:8"))
    assert problems_of(text_of_problems(found)) == found
    assert problems_of(text_of_problems(())) == ()


def test_lines_are_told_by_their_positions() -> None:
    lines = tuple(replace(HISTORY, position=position) for position in (200, 40, 3, 8))
    told = differences(replace(ASEM, supplement=()), replace(ASEM, supplement=lines))
    assert [each.position for each in told] == [3, 3, 8, 8, 40, 40, 200, 200]


def test_the_word_for_a_record_that_differs_is_kept() -> None:
    assert DIFFERS == "record_differs"
