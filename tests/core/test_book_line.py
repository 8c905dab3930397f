"""A line of the book: what was settled is read as it was written, and its canonical text says everything once."""

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.blank import BlankNumber, RegistrationNumber, VoidReason, parse_registration_number
from telnusqa.core.book_line import BookLine, LineState, Received, Settled, settled_of, text_of_line, text_of_settled
from telnusqa.core.person import PersonName
from telnusqa.core.reason import Reason
from telnusqa.core.register_row import RecordKind
from telnusqa.core.serial import CaseNumber
from telnusqa.core.standing import Standing
from telnusqa.core.wanted import Part

SETTLED = Settled(
    kind=RecordKind.HONOURS_DIPLOMA,
    name_ru="Омарова Алия",
    speciality_kk="Құрылыс",
    speciality_ru="Строительство",
    qualification_kk="Техник",
    qualification_ru="Техник-строитель",
    entered=2006,
    finished=2009,
    board_on=date(2009, 6, 25),
    board_minutes="3",
    decided_on=date(2026, 11, 24),
    replaced_on=date(2009, 6, 30),
    replaced_registration="117",
    replaced_issuer_kk="Ақбұлақ колледжі",
    replaced_issuer_ru="Колледж Акбулак",
    names_diploma="ТКБ 0123456",
    name_before="Ибраева Әлия",
)
LINE = BookLine(
    number=RegistrationNumber(2026, 7),
    state=LineState.CONFIRMED,
    case=CaseNumber("7K3M9QXAT"),
    part=Part.SUPPLEMENT,
    name=PersonName("Омарова", "Әлия", "Серікқызы"),
    blank=BlankNumber("ТКБ", 2000001),
    reasons=frozenset({Reason.NAME_CHANGED, Reason.DAMAGED}),
    replaced_series="ТКБ",
    replaced_number="0123456",
    replaces=RegistrationNumber(2025, 3),
    settled=SETTLED,
    reserved_on=date(2026, 11, 24),
    issued_on=date(2026, 11, 25),
    received=Received(on=date(2026, 11, 26), standing=Standing.ATTORNEY, name="Омаров С.", right="№ 5"),
)


def test_the_text_of_a_line_is_what_the_docs_say() -> None:
    """Anybody can make it again: sorted keys, no spaces, days as ISO writes them."""
    assert text_of_line(LINE) == (
        '{"blank":"ТКБ 2000001","case":"7K3M9QXAT","given":"Әлия","issued_on":"2026-11-25","number":"2026-0007",'
        '"part":"supplement","patronymic":"Серікқызы","reasons":["damaged","name_changed"],'
        '"received":{"by":"attorney","name":"Омаров С.","on":"2026-11-26","right":"№ 5"},'
        '"replaced":"ТКБ 0123456","replaces":"2025-0003","reserved_on":"2026-11-24","settled":{'
        '"board_minutes":"3","board_on":"2009-06-25","decided_on":"2026-11-24","entered":2006,"finished":2009,'
        '"kind":"honours_diploma","name_before":"Ибраева Әлия","name_ru":"Омарова Алия",'
        '"names_diploma":"ТКБ 0123456","qualification_kk":"Техник","qualification_ru":"Техник-строитель",'
        '"replaced_issuer_kk":"Ақбұлақ колледжі","replaced_issuer_ru":"Колледж Акбулак","replaced_on":"2009-06-30",'
        '"replaced_registration":"117","speciality_kk":"Құрылыс","speciality_ru":"Строительство"},'
        '"state":"confirmed","surname":"Омарова","version":1,"void_reason":null,"voided_on":null}'
    )


def test_reasons_stand_in_the_order_of_their_letters() -> None:
    told = json.loads(text_of_line(replace(LINE, reasons=frozenset(Reason))))
    assert told["reasons"] == ["damaged", "filling_error", "lost", "name_changed"]


def test_what_is_not_there_is_null() -> None:
    bare = replace(
        LINE, settled=None, replaces=None, issued_on=None, received=None, replaced_series="", state=LineState.VOID
    )
    bare = replace(bare, voided_on=date(2026, 11, 30), void_reason=VoidReason.WRONG_NAME)
    told = json.loads(text_of_line(bare))
    assert [told[name] for name in ("settled", "replaces", "issued_on", "received")] == [None] * 4
    assert (told["voided_on"], told["void_reason"], told["replaced"]) == ("2026-11-30", "wrong_name", "0123456")


def test_a_hand_over_after_the_closing_is_no_part_of_the_closed_text() -> None:
    assert LINE.received is not None
    after = replace(LINE, received=replace(LINE.received, after_closing=True))
    assert text_of_line(after) == text_of_line(replace(LINE, received=None)) != text_of_line(LINE)


_DAYS = st.none() | st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 1, 1))
_TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
_SETTLED = st.builds(
    Settled,
    **{each.name: _TEXTS for each in fields(Settled) if each.type is str},
    **{each.name: _DAYS for each in fields(Settled) if each.name.endswith("_on")},
    **{each.name: st.integers(1900, 2100) for each in fields(Settled) if each.type is int},
)


@given(_SETTLED)
def test_what_was_settled_is_read_as_it_was_written(settled: Settled) -> None:
    assert settled_of(text_of_settled(settled)) == settled


def test_a_line_older_than_that_has_nothing_settled() -> None:
    assert settled_of("") is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("2026-0012", RegistrationNumber(2026, 12)),
        (" 2026-1 ", RegistrationNumber(2026, 1)),
        ("№ 2026 – 12", RegistrationNumber(2026, 12)),
        ("№2026/3", RegistrationNumber(2026, 3)),
        ("1999-99999999", RegistrationNumber(1999, 99_999_999)),
        ("2026-0", None),
        ("2026-000000001", None),
        ("3026-1", None),
        ("226-1", None),
        ("2026", None),
        ("ТКБ 0123456", None),
        ("2026-1 Омарова", None),
        ("", None),
    ],
)
def test_a_registration_number_is_read_as_people_type_it(typed: str, number: RegistrationNumber | None) -> None:
    assert parse_registration_number(typed) == number


def test_what_was_not_said_of_a_line_is_empty() -> None:
    """A diploma names no other; who has the name as at issue had no other before; the holder brought no paper."""
    said = {each.name: getattr(SETTLED, each.name) for each in fields(SETTLED)}
    plain = Settled(**{name: value for name, value in said.items() if name not in {"names_diploma", "name_before"}})
    holder = Received(on=date(2026, 11, 26), standing=Standing.HOLDER)
    assert (plain.names_diploma, plain.name_before, holder.name, holder.right) == ("", "", "", "")
