"""A correction of a record, kept as one text and read from its form."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from telnusqa.core.book_find_form import typed_lines
from telnusqa.core.problem import Problem
from telnusqa.core.record_correction import (
    CorrectionGround,
    EnteredCorrection,
    RecordCorrection,
    correction_of,
    text_of_correction,
)
from telnusqa.core.record_correction_form import parse_record_correction
from telnusqa.core.register_sheet import COLUMNS, Sheet
from telnusqa.core.supplement_line import SupplementLine
from tests.aliya import ALIYA_IIN, aliya_record

TODAY = date(2026, 11, 23)
ROW = aliya_record()
GROUND = {"ground": "court", "ground_number": " 2-117 ", "ground_on": "20.11.2026"}
LINE = SupplementLine(
    position=7, section=False, name_kk="Химия", name_ru="Химия", credits=Decimal("4.5"), points=Decimal("3.67")
)


def cells(**changed: str) -> dict[str, str]:
    typed = {column.key: str(getattr(ROW, column.key) or "") for column in COLUMNS[Sheet.DIPLOMAS]}
    return typed | {"lines": typed_lines(ROW.supplement)} | GROUND | changed


def read(**changed: str) -> RecordCorrection:
    found = parse_record_correction(cells(**changed), ROW, TODAY)
    assert isinstance(found, RecordCorrection), found
    return found


def wrong(**changed: str) -> list[tuple[str, str]]:
    found = parse_record_correction(cells(**changed), ROW, TODAY)
    assert isinstance(found, tuple), found
    return [(problem.field, problem.code) for problem in found]


@pytest.mark.parametrize("iin", [ALIYA_IIN, None])
def test_a_correction_is_one_text_and_the_same_again(iin: object) -> None:
    row = aliya_record(iin=iin, supplement=(LINE,), board_on=None)
    given = RecordCorrection(ground=CorrectionGround.COURT, number="2-117", dated=date(2026, 11, 20), row=row)
    text = text_of_correction(given)
    assert correction_of(text) == given
    assert text == text_of_correction(correction_of(text))
    assert '"dated":"2026-11-20"' in text


def test_a_correction_is_read_with_its_ground() -> None:
    assert read(surname_ru="Умарова") == RecordCorrection(
        ground=CorrectionGround.COURT,
        number="2-117",
        dated=date(2026, 11, 20),
        row=replace(ROW, surname_ru="Умарова"),
    )


def test_nothing_that_was_not_touched_changes() -> None:
    gaps = replace(ROW, supplement=(LINE, replace(LINE, position=9)))
    typed = cells(surname_ru="Умарова", lines="\r\n" + typed_lines(gaps.supplement).replace("\n", " \r\n") + "\r\n")
    found = parse_record_correction(typed, gaps, TODAY)
    assert isinstance(found, RecordCorrection)
    assert found.row == replace(gaps, surname_ru="Умарова")


def test_a_line_that_was_touched_is_read_anew() -> None:
    typed = typed_lines(ROW.supplement).replace("144", "148")
    assert [line.hours for line in read(lines=typed).row.supplement] == [None, 72, 148]
    assert read(lines="").row.supplement == ()


def test_what_stays_as_it_was_is_no_correction() -> None:
    assert wrong() == [("kind", "nothing_corrected")]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    assert wrong(ground="", ground_number="", ground_on="", surname_kk="Омарова1", lines="Химия; ; x") == [
        ("ground", "choose_one"),
        ("ground_number", "missing"),
        ("ground_on", "missing"),
        ("surname_kk", "name_letters"),
        ("lines", "in_line"),
    ]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"ground": "whim"}, ("ground", "unknown_choice")),
        ({"ground_number": "1" * 41}, ("ground_number", "too_long")),
        ({"ground_on": "24.11.2026"}, ("ground_on", "day_ahead")),
        ({"surname_ru": ""}, ("surname_ru", "missing")),
    ],
)
def test_one_thing_is_wrong(typed: dict[str, str], told: tuple[str, str]) -> None:
    assert wrong(**{"given_ru": "Әлия", **typed}) == [told]


def test_a_ground_of_today_with_a_long_number_is_a_ground() -> None:
    found = read(given_ru="Әлия", ground_number="1" * 40, ground_on="23.11.2026")
    assert (len(found.number), found.dated) == (40, TODAY)


def test_what_nobody_sent_is_missing() -> None:
    found = parse_record_correction({}, ROW, TODAY)
    assert isinstance(found, tuple)
    assert found[:3] == (
        Problem("ground", "choose_one"),
        Problem("ground_number", "missing"),
        Problem("ground_on", "missing"),
    )


def test_one_that_waits_was_judged_by_nobody() -> None:
    entered = EnteredCorrection(
        round=1,
        correction=read(given_ru="Әлия"),
        hash="0" * 64,
        due_on=None,
        by="staff:1",
        at=datetime(2026, 11, 23, tzinfo=UTC),
    )
    assert (entered.confirmed_by, entered.rejected_by, entered.ended_at, entered.why, entered.note) == (
        "",
        "",
        None,
        None,
        "",
    )
