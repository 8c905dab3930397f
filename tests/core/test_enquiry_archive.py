"""A question to another body: typed, or to an archive chosen from those with a desk here."""

import pytest

from telnusqa.core.enquiry import Addressee, Enquiry, enquiry_of, parse_enquiry, text_of_enquiry
from telnusqa.core.problem import Problem

ARCHIVES = {"941240000163": (7, "Ақбұлақ ауданының мемлекеттік архиві")}
CHOSEN = {"archive": "941240000163", "asked": "№ 12 хат", "addressee": "", "whom": ""}


def told(**changes: str) -> list[tuple[str, str]]:
    found = parse_enquiry({**CHOSEN, **changes}, ARCHIVES)
    assert isinstance(found, tuple)
    return [(each.field, each.code) for each in found]


@pytest.mark.parametrize("addressee", ["", "archive"])
def test_an_archive_that_is_chosen_needs_no_name_to_be_typed(addressee: str) -> None:
    asked = parse_enquiry({**CHOSEN, "addressee": addressee}, ARCHIVES)
    assert asked == Enquiry(addressee=Addressee.ARCHIVE, whom=ARCHIVES["941240000163"][1], asked="№ 12 хат", archive=7)


def test_all_that_is_wrong_with_a_chosen_archive_is_told_at_once() -> None:
    assert told(archive="1", addressee="other", asked=" ") == [
        ("addressee", "archive_chosen"),
        ("archive", "unknown_choice"),
        ("asked", "missing"),
    ]
    assert told(addressee="predecessor") == [("addressee", "archive_chosen")]
    assert told(archive="1") == [("archive", "unknown_choice")]
    assert told(asked="") == [("asked", "missing")]
    assert told(whom="Басқа архив") == [("archive", "archive_twice")]
    assert parse_enquiry({**CHOSEN, "asked": "я" * 2001}, ARCHIVES) == (
        Problem("asked", "too_long", "", {"most": 2000, "now": 2001}),
    )


def test_without_a_chosen_one_whom_and_what_are_typed() -> None:
    typed = {"addressee": "archive", "whom": "Архив", "asked": "№ 12 хат", "archive": ""}
    asked = parse_enquiry(typed, ARCHIVES)
    assert asked == Enquiry(addressee=Addressee.ARCHIVE, whom="Архив", asked="№ 12 хат")
    assert asked.archive is None  # type: ignore[union-attr]
    assert parse_enquiry({}) == (
        Problem("addressee", "choose_one"),
        Problem("whom", "missing"),
        Problem("asked", "missing"),
    )
    assert parse_enquiry({"archive": "941240000163", "asked": "а"}) == (Problem("archive", "unknown_choice"),)


def test_the_home_of_an_archive_is_no_part_of_the_sealed_text() -> None:
    asked = Enquiry(addressee=Addressee.ARCHIVE, whom="Архив", asked="№ 12 хат", archive=7)
    assert enquiry_of(Addressee.ARCHIVE, text_of_enquiry(asked), 7) == asked
    assert enquiry_of(Addressee.ARCHIVE, text_of_enquiry(asked)).archive is None


def test_no_text_says_how_long_a_question_to_an_archive_is() -> None:
    found = parse_enquiry({**CHOSEN, "asked": " "}, ARCHIVES)
    assert found == (Problem("asked", "missing", ""),)
    assert parse_enquiry({"archive": CHOSEN["archive"]}, ARCHIVES) == found


def test_fields_that_were_not_sent_are_as_good_as_empty() -> None:
    asked = parse_enquiry({"archive": CHOSEN["archive"], "asked": CHOSEN["asked"]}, ARCHIVES)
    assert asked == parse_enquiry(CHOSEN, ARCHIVES)
    assert isinstance(asked, Enquiry)
