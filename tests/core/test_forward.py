"""Where an application goes on to, as an officer types it, and where a surrendered original lies."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from telnusqa.core.case import Case, State, Version
from telnusqa.core.channel import Channel, Collection
from telnusqa.core.forward import ToArchive, ToCollege, parse_archive, parse_note
from telnusqa.core.problem import Problem
from telnusqa.core.reason import Reason
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
CASE = Case(
    number=CaseNumber("7K3M9QXAT"),
    home=1,
    version=Version(1),
    state=State.REGISTERED,
    channel=Channel.OFFICE,
    edition="2023",
    wanted=Wanted.BOTH,
    reasons=frozenset({Reason.DAMAGED}),
    collection=Collection.OFFICE,
    submitted_at=NOW,
    registered_on=date(2026, 11, 23),
    due_on=date(2026, 12, 14),
    inner_due_on=None,
    chain_year=2026,
)


def test_a_note_may_be_empty_and_has_five_hundred_letters_at_most():
    assert parse_note("  ") == ""
    assert parse_note(" кітап бізде жоқ ") == "кітап бізде жоқ"
    assert parse_note("к" * 500) == "к" * 500
    assert parse_note("к" * 501) == Problem("note", "too_long", "", {"most": 500, "now": 501})


def test_an_archive_has_a_name_and_an_address():
    assert parse_archive(" Архив ", " Көше, 3 ") == ToArchive(name="Архив", address="Көше, 3")
    assert parse_archive("а" * 200, "а" * 300) == ToArchive(name="а" * 200, address="а" * 300)


@pytest.mark.parametrize(
    ("name", "address", "found"),
    [
        ("", "", (Problem("archive", "missing", "2015:9.4"), Problem("archive_address", "missing", "2015:9.4"))),
        ("Архив", " ", (Problem("archive_address", "missing", "2015:9.4"),)),
        (" ", "Көше, 3", (Problem("archive", "missing", "2015:9.4"),)),
        ("а" * 201, "Көше, 3", (Problem("archive", "too_long", "2015:9.4", {"most": 200, "now": 201}),)),
        ("Архив", "а" * 301, (Problem("archive_address", "too_long", "2015:9.4", {"most": 300, "now": 301}),)),
    ],
)
def test_what_is_missing_of_an_archive_is_said_all_at_once(name: str, address: str, found: tuple[Problem, ...]):
    assert parse_archive(name, address) == found


def test_an_original_lies_here_until_it_is_given_back_or_sent_on():
    taken = replace(CASE, original_taken_at=NOW)
    assert not CASE.holds_original
    assert taken.holds_original
    assert not replace(taken, original_returned_at=NOW).holds_original
    assert not replace(taken, original_forwarded_at=NOW).holds_original


def test_who_sends_a_case_on_may_write_nothing_to_whoever_opens_it():
    assert ToCollege(college=3, successor=False).note == ""
