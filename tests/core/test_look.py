"""Which cases a look touched, and what was seen of them."""

import pytest

from telnusqa.core.look import LookKind, cases_touched, look_kind
from telnusqa.core.serial import case_number

ONE, OTHER = case_number(b"\x00\x01\x02\x03\x04"), case_number(b"\xff\xee\xdd\xcc\xbb")


def test_a_look_at_a_case_touches_it() -> None:
    assert cases_touched(f"case:{ONE}", "work", ()) == (ONE,)


def test_a_list_touches_every_case_in_it_in_their_order() -> None:
    assert cases_touched("work:7", "work", [OTHER, ONE]) == (OTHER, ONE)


def test_a_search_of_the_register_touches_the_case_it_was_made_for_and_no_record() -> None:
    assert cases_touched("register:7", f"case:{ONE}", ["record:1", "record:12", "record:123"]) == (ONE,)


def test_a_case_named_twice_is_touched_once() -> None:
    assert cases_touched(f"case:{ONE}", f"case:{ONE}", [ONE, OTHER]) == (ONE, OTHER)


@pytest.mark.parametrize(
    "text", ["", "7", "9", ONE[:-1], f"{ONE}0", ONE.lower(), f"{ONE[:-1]}{'0' if ONE[-1] != '0' else '1'}"]
)
def test_what_is_no_number_is_no_case(text: str) -> None:
    assert cases_touched(f"case:{text}", f"case:{text}", [text]) == ()
    assert cases_touched(text, text, ()) == ()


@pytest.mark.parametrize(
    ("subject", "purpose", "kind"),
    [
        ("case:X", "own", LookKind.OWN),
        ("case:X", "work", LookKind.CASE),
        ("case:X", "anything", LookKind.CASE),
        ("case:X", "document", LookKind.DOCUMENT),
        ("register:7#0123", "case:X", LookKind.REGISTER),
        ("register:7#0123:1", "case:X", LookKind.REGISTER),
        ("record:12", "case:X", LookKind.RECORD),
        ("record:12", "own", LookKind.RECORD),
        ("request:X", "case:X", LookKind.REQUEST),
        ("issues:1:2026", "book", LookKind.ISSUES),
        ("originals:1", "custody", LookKind.ORIGINALS),
        ("work:7#0123", "work", LookKind.LIST),
        ("elsewhere:7", "document", LookKind.LIST),
    ],
)
def test_what_was_seen_is_told_by_subject_and_purpose(subject: str, purpose: str, kind: LookKind) -> None:
    assert look_kind(subject, purpose) is kind
