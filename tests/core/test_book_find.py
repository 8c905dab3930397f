"""What an officer copies from a paper book is read with every problem at once."""

from datetime import date
from decimal import Decimal

import pytest

from telnusqa.core.book_find import BookFind, BookPlace, find_of, text_of_find
from telnusqa.core.book_find_form import EXAMPLE, parse_book_find, parse_typed_lines, typed_lines
from telnusqa.core.problem import Problem
from telnusqa.core.register_row import RecordKind, StudyForm
from telnusqa.core.supplement_line import SupplementLine

TODAY = date(2026, 11, 23)
TYPED = {
    "book": " Дипломдарды тіркеу кітабы, 1996–2001 ",
    "page": "45",
    "entry": "112",
    "order": "27-Б",
    "ordered_on": "25.6.1998",
    "kind": "honours_diploma",
    "series": "жб",
    "number": "0045112",
    "registration_number": "112",
    "issued_on": "29.6.1998",
    "surname_kk": "Омарова",
    "surname_ru": "",
    "given_kk": "",
    "given_ru": "Алия",
    "patronymic_kk": "",
    "patronymic_ru": "",
    "iin": "",
    "entered": "1995",
    "finished": "1998",
    "institution_finished_kk": "Ақбұлақ колледжі",
    "institution_finished_ru": "Колледж Акбулак",
    "institution_entered_kk": "",
    "institution_entered_ru": "Техникум Акбулак",
    "speciality_code": "",
    "speciality_kk": "Есеп",
    "speciality_ru": "",
    "qualification_code": "",
    "qualification_kk": "Бухгалтер",
    "qualification_ru": "",
    "study_form": "part_time",
    "board_on": "",
    "board_minutes": "",
    "head_kk": "",
    "head_ru": "",
    "deputy_kk": "",
    "deputy_ru": "",
    "lines": "# Жалпы пәндер\n\n"
    "Қазақ тілі; Казахский язык; 72; 1,5; 5; 95; A; 4.0\n"
    "Дене шынықтыру\tФизкультура\t144\t\tсынақ\n",
}
LINES = (
    SupplementLine(position=1, section=True, name_kk="Жалпы пәндер", name_ru="Жалпы пәндер"),
    SupplementLine(
        position=2,
        section=False,
        name_kk="Қазақ тілі",
        name_ru="Казахский язык",
        hours=72,
        credits=Decimal("1.5"),
        percent=95,
        letter="A",
        points=Decimal(4),
        five=5,
    ),
    SupplementLine(position=3, section=False, name_kk="Дене шынықтыру", name_ru="Физкультура", hours=144, passed=True),
)


def find(**changes: str) -> BookFind:
    found = parse_book_find({**TYPED, **changes}, TODAY)
    assert isinstance(found, BookFind), found
    return found


def told(**changes: str) -> list[tuple[str, str]]:
    found = parse_book_find({**TYPED, **changes}, TODAY)
    assert isinstance(found, tuple)
    return [(problem.field, problem.code) for problem in found]


def test_all_of_an_entry_is_read():
    found = find()
    assert found.place == BookPlace(
        book="Дипломдарды тіркеу кітабы, 1996–2001",
        page="45",
        entry="112",
        order="27-Б",
        ordered_on=date(1998, 6, 25),
    )
    row = found.row
    assert (row.kind, row.study_form) == (RecordKind.HONOURS_DIPLOMA, StudyForm.PART_TIME)
    assert (row.series, row.number, row.issued_on, row.board_on) == ("ЖБ", "0045112", date(1998, 6, 29), None)
    assert row.supplement == LINES


def test_what_the_book_has_in_one_language_stands_for_both():
    row = find().row
    assert (row.surname_kk, row.surname_ru) == ("Омарова", "Омарова")
    assert (row.given_kk, row.given_ru) == ("Алия", "Алия")
    assert (row.speciality_kk, row.speciality_ru) == ("Есеп", "Есеп")
    assert (row.institution_entered_kk, row.institution_entered_ru) == ("Техникум Акбулак", "Техникум Акбулак")
    assert (row.institution_finished_kk, row.institution_finished_ru) == ("Ақбұлақ колледжі", "Колледж Акбулак")
    assert (row.patronymic_kk, row.patronymic_ru) == ("", "")


def test_an_order_is_left_out_whole_or_not_at_all():
    place = find(order="", ordered_on="").place
    assert (place.order, place.ordered_on) == ("", None)
    assert told(order="") == [("order", "order_half")]
    assert told(ordered_on="") == [("ordered_on", "order_half")]


def test_everything_that_is_wrong_is_told_at_once():
    assert told(book="", page=" ", entry="-", number="12", issued_on="", surname_kk="", lines="Қазақ тілі; ; жүз") == [
        ("book", "missing"),
        ("page", "missing"),
        ("entry", "missing"),
        ("number", "document_number"),
        ("issued_on", "missing"),
        ("surname_kk", "missing"),
        ("lines", "in_line"),
    ]


@pytest.mark.parametrize(("field", "most"), [("book", 200), ("page", 40), ("entry", 40), ("order", 40)])
def test_a_place_is_no_longer_than_its_line(field, most):
    assert getattr(find(**{field: "а" * most}).place, field) == "а" * most
    assert told(**{field: "а" * (most + 1)}) == [(field, "too_long")]


def test_an_order_of_tomorrow_is_no_order():
    assert told(ordered_on="24.11.2026") == [("ordered_on", "day_ahead")]
    assert find(ordered_on="23.11.2026").place.ordered_on == TODAY


def test_years_and_days_must_follow_one_another_here_too():
    assert told(entered="1999") == [("finished", "years_order")]


def test_no_lines_are_no_problem():
    assert find(lines=" \n \n").row.supplement == ()
    assert parse_typed_lines("", TODAY) == ()


def test_a_line_tells_its_number_as_seen_its_column_and_what_is_wrong():
    found = parse_typed_lines("Қазақ тілі; ; жүз; 400\n\n# Бөлім; ; ; ; 5\n; Русский", TODAY)
    assert found == (
        Problem("lines", "in_line", "", {"most": 5000, "line": 1, "column": "hours", "code": "amount"}),
        Problem("lines", "in_line", "", {"most": 300, "line": 1, "column": "credits", "code": "amount"}),
        Problem("lines", "in_line", "", {"line": 3, "column": "section", "code": "section_with_grade"}),
        Problem("lines", "in_line", "", {"line": 4, "column": "name_kk", "code": "missing"}),
    )


def test_a_line_holds_eight_values_and_no_ninth():
    assert parse_typed_lines("а; б; 1; 2; 3; 4; A; 1", TODAY)[0] == SupplementLine(
        position=1,
        section=False,
        name_kk="а",
        name_ru="б",
        hours=1,
        credits=Decimal(2),
        five=3,
        percent=4,
        letter="A",
        points=Decimal(1),
    )
    assert parse_typed_lines("а; б; 1; 2; 3; 4; A; 1; 9", TODAY) == (
        Problem("lines", "line_cells", "", {"line": 1, "most": 8}),
    )


def test_lines_typed_again_are_the_same_lines():
    assert typed_lines(LINES) == (
        "# Жалпы пәндер; Жалпы пәндер\n"
        "Қазақ тілі; Казахский язык; 72; 1.5; 5; 95; A; 4\n"
        "Дене шынықтыру; Физкультура; 144; ; сынақ"
    )
    assert parse_typed_lines(typed_lines(LINES), TODAY) == LINES
    assert typed_lines(()) == ""


def test_the_example_on_the_page_is_read_without_a_problem():
    lines = parse_typed_lines(EXAMPLE, TODAY)
    assert [line.section for line in lines if isinstance(line, SupplementLine)] == [True, False, False]


def test_a_faulty_line_does_not_shift_the_places_of_those_after_it():
    found = parse_typed_lines("а; ; жүз\nб", TODAY)
    assert [line.position for line in found if isinstance(line, SupplementLine)] == [2]


@pytest.mark.parametrize(
    "changes", [{}, {"iin": "900615400008", "board_on": "1.6.1998"}, {"order": "", "ordered_on": ""}]
)
def test_a_find_is_the_same_after_it_was_kept(changes):
    found = find(**changes)
    assert find_of(text_of_find(found)) == found


def test_its_text_tells_finds_apart():
    assert text_of_find(find()) == text_of_find(find())
    for changes in ({"page": "46"}, {"iin": "900615400008"}, {"lines": ""}, {"finished": "1997"}):
        assert text_of_find(find(**changes)) != text_of_find(find())


def test_what_the_form_does_not_hold_is_as_good_as_empty() -> None:
    left_out = {name: text for name, text in TYPED.items() if name != "lines" and not name.endswith("_ru")}
    left_out["given_kk"] = "Алия"
    left_out["institution_entered_kk"] = "Техникум"
    found = parse_book_find(left_out, TODAY)
    assert isinstance(found, BookFind)
    assert (found.row.supplement, found.row.surname_ru, found.row.given_ru) == ((), "Омарова", "Алия")


def test_a_line_keeps_its_last_letter() -> None:
    line = SupplementLine(position=1, section=False, name_kk="MAX", name_ru="MAX")
    assert parse_typed_lines(typed_lines((line,)), TODAY) == (line,)
