"""Why a reservation fell, and how the numbers of books and blanks are read."""

from telnusqa.core.blank import CHOSEN, VoidReason


def test_an_officer_gives_every_reason_but_the_applicants_own() -> None:
    assert [reason.value for reason in CHOSEN] == ["wrong_record", "wrong_name", "print_spoiled", "not_made"]
    assert set(VoidReason) - set(CHOSEN) == {VoidReason.WITHDRAWN}
