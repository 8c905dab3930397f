"""A year of the journal counts on what is in the house."""

from datetime import UTC, datetime

from telnusqa.core.blank import BlankKind
from telnusqa.core.blank_journal import BlankMove, lines
from telnusqa.core.custody import (
    CUSTODIAN,
    DESTROYED,
    RETURNED,
    SPOILED,
    STORE,
    SUPPLIER,
    USED,
    BlankRange,
    Hand,
    executor,
)

AT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def move(source: Hand, target: Hand, first: int, last: int, kind: BlankKind = BlankKind.DIPLOMA) -> BlankMove:
    return BlankMove(at=AT, these=BlankRange(kind, "ТКБ", first, last), source=source, target=target, by="staff:1")


def test_what_comes_in_goes_about_and_leaves() -> None:
    told = lines(
        [
            move(SUPPLIER, STORE, 1, 500),
            move(STORE, CUSTODIAN, 1, 100),
            move(CUSTODIAN, executor(7), 1, 20),
            move(executor(7), USED, 1, 1),
            move(executor(7), SPOILED, 2, 2),
            move(SPOILED, DESTROYED, 2, 2),
            move(STORE, RETURNED, 499, 500),
            move(SUPPLIER, STORE, 1, 3, BlankKind.SUPPLEMENT),
        ],
        {BlankKind.DIPLOMA: 10},
    )
    assert [(line.n, line.balance) for line in told] == [
        (1, 510), (2, 510), (3, 510), (4, 509), (5, 509), (6, 508), (7, 506), (8, 3)
    ]  # fmt: skip


def test_a_move_by_no_act_names_no_paper() -> None:
    used = move(executor(7), USED, 1, 1)
    assert (used.number, used.supplier) == ("", "")
