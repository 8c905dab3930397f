"""How a case stood after each line of its journal, and a place in the feed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.case import MOVES, State
from telnusqa.core.change import (
    STATE_AFTER,
    Change,
    ReadLine,
    Status,
    changes_among,
    cursor_at,
    facts_of,
    parse_cursor,
    status_after,
    told,
)
from telnusqa.core.line import Json
from telnusqa.core.serial import CaseNumber

DUE = {"due_on": "2026-12-14"}


def lines(*kinds: str | tuple[str, dict[str, Json]]) -> list[ReadLine]:
    """A chain of these lines; the first opens the case."""
    named = [each if isinstance(each, tuple) else (each, {}) for each in kinds]
    return [ReadLine(seq, kind, DUE if seq == 1 else facts) for seq, (kind, facts) in enumerate(named, start=1)]


def states(*kinds: str | tuple[str, dict[str, Json]]) -> list[tuple[int, str | None, str]]:
    """Which lines changed the status: number, state before and after."""
    return [
        (line.seq, before.state.value if before else None, after.state.value)
        for line, before, after in changes_among(lines(*kinds))
    ]


def test_a_case_that_is_issued() -> None:
    two: dict[str, Json] = {"numbers": ["1", "2"]}
    way = ["submitted", "taken", "register_checked", "decided", ("reserved", two), "duplicate_made", "duplicate_made"]
    assert states(*way, "signed", "printed", "issued", "made_ready", "handed_over") == [
        (1, None, "registered"),
        (3, "registered", "checking"),
        (4, "checking", "approved"),
        (5, "approved", "reserved"),
        (7, "reserved", "made"),
        (8, "made", "signed"),
        (10, "signed", "issued"),
        (11, "issued", "ready"),
        (12, "ready", "handed_over"),
    ]


@pytest.mark.parametrize("first", ["submitted", "taken_in", "received_forwarded"])
def test_a_new_case_is_registered_with_nothing_to_draw(first: str) -> None:
    assert states(first) == [(1, None, "registered")]
    assert Status(state=State.RESERVED, due_on=date(2026, 12, 14)).undrawn == 0


def test_of_three_documents_the_third_ends_the_drawing() -> None:
    three: dict[str, Json] = {"numbers": ["1", "2", "3"]}
    assert states("submitted", ("reserved", three), *["duplicate_made"] * 3)[-1] == (5, "reserved", "made")


def test_one_document_is_drawn_at_once_and_a_new_reservation_begins_anew() -> None:
    one: dict[str, Json] = {"numbers": ["1"]}
    two: dict[str, Json] = {"numbers": ["2", "3"]}
    fell = ("submitted", ("reserved", two), "duplicate_made", "reservation_voided", ("reserved", one), "duplicate_made")
    assert [after for *_, after in states(*fell)] == ["registered", "reserved", "approved", "reserved", "made"]


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ("correction_asked", "correction_asked"),
        ("record_found_in_book", "found_in_book"),
        ("record_confirmed", "checking"),
        ("refusal_intended", "hearing"),
        ("hearing_held", "heard"),
        ("refused", "refused"),
        ("forwarded", "forwarded"),
        ("withdrawn", "withdrawn"),
    ],
)
def test_what_moves_a_case_elsewhere(kind: str, state: str) -> None:
    assert states("submitted", kind)[1:] == [(2, "registered", state)]


@pytest.mark.parametrize("back", ["correction_answered", "correction_ended", "record_rejected", "mind_changed"])
def test_what_leads_back_to_the_check(back: str) -> None:
    for first in ("received_forwarded", "taken_in"):
        assert states(first, "register_checked", back)[-1] == (3, "checking", "registered")


def test_every_state_a_case_can_reach_is_told_of() -> None:
    assert {*STATE_AFTER.values(), State.MADE} == set(MOVES.values())


def test_a_day_and_a_missed_term_are_changes_though_the_state_stands() -> None:
    chain = lines("submitted", ("term_recounted", {"after": "2026-12-15"}), "deemed_refused", "deemed_refused", "taken")
    assert [(line.seq, after.told()) for line, _, after in changes_among(chain)] == [
        (1, (State.REGISTERED, date(2026, 12, 14), False)),
        (2, (State.REGISTERED, date(2026, 12, 15), False)),
        (3, (State.REGISTERED, date(2026, 12, 15), True)),
    ]


def test_a_chain_that_begins_otherwise_is_no_case() -> None:
    with pytest.raises(ValueError, match="no case begins with taken"):
        status_after(None, ReadLine(1, "taken", DUE))
    with pytest.raises(ValueError, match="no case begins with submitted"):
        status_after(None, ReadLine(1, "submitted", {}))


def test_a_reservation_without_numbers_draws_nothing_more() -> None:
    before = Status(state=State.APPROVED, due_on=date(2026, 12, 14), undrawn=2)
    assert status_after(before, ReadLine(2, "reserved", {})).undrawn == 2


def test_the_facts_of_a_body() -> None:
    assert facts_of('{"facts":{"due_on":"2026-12-14"},"seq":1}') == DUE
    for body in ("[]", "{}", '{"facts":[]}', "nothing"):
        with pytest.raises(ValueError, match=r"facts|Expecting"):
            facts_of(body)


NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=5)))


def test_what_others_are_told() -> None:
    change = Change(
        n=77,
        case=CaseNumber("7K3M9QXAT"),
        version=4,
        kind="decided",
        state=State.APPROVED,
        was=State.CHECKING,
        due_on=date(2026, 12, 14),
        deemed_refused=False,
        happened_at=NOON,
        recorded_at=NOON.astimezone(UTC) + timedelta(minutes=1),
    )
    assert told(change) == {
        "id": "7K3M9QXAT.4",
        "cursor": cursor_at(77),
        "case": "7K3M9QXAT",
        "version": 4,
        "event": "decided",
        "state": "approved",
        "was": "checking",
        "due_on": "2026-12-14",
        "deemed_refused": False,
        "happened_at": "2026-11-23T07:00:00.123Z",
        "recorded_at": "2026-11-23T07:01:00.123Z",
    }


def test_the_first_line_was_nothing_before() -> None:
    day = date(2026, 12, 14)
    first = Change(
        n=1, case=CaseNumber("7K3M9QXAT"), version=1, kind="submitted", state=State.REGISTERED, was=None, due_on=day,
        deemed_refused=False, happened_at=NOON, recorded_at=NOON,
    )  # fmt: skip
    assert told(first)["was"] is None


def test_a_place_as_letters() -> None:
    assert cursor_at(0) == "0" * 17
    assert cursor_at(33)[:16] == "0" * 14 + "11"


@given(st.integers(min_value=0, max_value=2**63 - 1))
def test_a_place_is_read_as_it_was_written(n: int) -> None:
    assert parse_cursor(cursor_at(n)) == n


@given(st.integers(min_value=0, max_value=2**63 - 1), st.integers(0, 16), st.sampled_from("0123456789ABCDEFXYZ"))
def test_a_mistyped_place_is_none_of_ours(n: int, at: int, letter: str) -> None:
    cursor = cursor_at(n)
    wrong = cursor[:at] + letter + cursor[at + 1 :]
    assert parse_cursor(wrong) == (n if wrong == cursor else None)


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_place_or_none(text: str) -> None:
    n = parse_cursor(text)
    assert n is None or not text or cursor_at(n) == text


def test_no_place_is_the_beginning_and_none_is_beyond_the_last() -> None:
    assert parse_cursor("") == 0
    assert parse_cursor(cursor_at(2**63)) is None
    assert parse_cursor(cursor_at(2**63 - 1)) == 2**63 - 1
    assert parse_cursor(cursor_at(1)[:-1]) is None
    assert parse_cursor("0" + cursor_at(1)) is None
    assert parse_cursor(cursor_at(1).replace("1", "U")) is None
