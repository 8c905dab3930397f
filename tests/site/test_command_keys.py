"""`telnusqa keys rotate` and `telnusqa doctor` say how far a new key is, and when the old one may go."""

from argparse import Namespace

import pytest
from pytest_django.fixtures import Settings

from telnusqa.site.commands import doctor, keys
from telnusqa.store.models import CaseHome, DraftRow
from tests.cast import NOW, filed
from tests.store.test_code_rotation import NEW, OLD

ROTATE = Namespace(word="rotate")


def seen() -> list[tuple[str, str]]:
    return [(one.stands, one.wrong) for one in doctor._codes()]


@pytest.fixture(autouse=True)
def _a_case(college1: int, settings: Settings) -> None:
    filed()
    settings.TELNUSQA_LOOKUP_KEYS = f"{NEW},{OLD}"


def test_a_key_that_finds_nothing_any_more_may_go(capsys: pytest.CaptureFixture[str], settings: Settings) -> None:
    assert seen() == [("insecure still finds 3: `telnusqa keys rotate`", "")]
    assert keys.run(ROTATE) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed == [
        "       1 of 1 coded anew  store_application.iin_mac",
        "       1 of 1 coded anew  store_case_home.phone_mac",
        "       1 of 1 coded anew  store_record.iin_mac",
        "No value in the database needs any key but the first of its ring.",
    ]
    assert seen() == [("insecure finds nothing: it may go", "")]
    settings.TELNUSQA_LOOKUP_KEYS = NEW
    assert seen() == []


def test_a_key_that_went_too_early_is_missed(settings: Settings) -> None:
    settings.TELNUSQA_LOOKUP_KEYS = NEW
    said = "3 values are not found: put it back, or `telnusqa keys rotate`"
    assert seen() == [("key insecure is not at hand", said)]


def test_what_is_not_what_its_code_says_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    CaseHome.objects.update(phone_mac=f"k2:{'0' * 64}")
    CaseHome.objects.update(phone_mac=f"insecure:{'0' * 64}")
    assert keys.run(ROTATE) == 1
    told = "       0 of 1 coded anew  store_case_home.phone_mac; 1 are not what their code says"
    assert told in capsys.readouterr().out.splitlines()


def test_what_still_needs_a_key_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    DraftRow.objects.create(phone_mac="insecure:of release 1.0", body_box="", created_at=NOW, changed_at=NOW)
    assert keys.run(ROTATE) == 0
    printed = capsys.readouterr().out.splitlines()
    assert "       0 of 1 coded anew  store_draft.phone_mac" in printed
    assert printed[-1] == "look-up key insecure is still needed: 1 in store_draft.phone_mac"
