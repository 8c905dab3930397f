"""`telnusqa preview-erasing` says beforehand what the night then takes, and takes nothing."""

from argparse import Namespace
from datetime import date

import pytest

from telnusqa.acts.put_hold import put_hold
from telnusqa.site.commands import preview_erasing
from telnusqa.store.models import ApplicationRow, KeptFile
from telnusqa.store.read import would_be_erased
from tests.acts.test_erase_case import DUE, erased, handed_over, withdrawn
from tests.acts.test_legal_hold import WISH
from tests.cast import NOW, Staff

pytestmark = pytest.mark.django_db


def test_what_it_says_is_what_the_night_takes(saule: Staff, marat: Staff, capsys: pytest.CaptureFixture[str]) -> None:
    handed, taken_back = handed_over(saule, marat), withdrawn()
    assert preview_erasing.run(Namespace(on=DUE.date())) == 0
    printed = capsys.readouterr().out
    assert "2 cases would be erased\n" in printed
    assert "       2  store_application.text_box\n" in printed
    assert f"{KeptFile.objects.count():>8}  files\n" in printed
    assert "On 2032-01-01 2 cases would be erased" in printed
    assert "Омарова" not in printed and handed.number not in printed
    assert ApplicationRow.objects.exclude(text_box="").count() == 2
    assert erased(handed.number) and erased(taken_back.number)
    assert not KeptFile.objects.exists() and not ApplicationRow.objects.exclude(text_box="").exists()
    assert list(would_be_erased.on(DUE.date())) == []


def test_before_its_day_nothing_would_go(saule: Staff, marat: Staff, capsys: pytest.CaptureFixture[str]) -> None:
    handed_over(saule, marat)
    assert preview_erasing.run(Namespace(on=date(2031, 12, 31))) == 0
    assert capsys.readouterr().out == "On 2031-12-31 0 cases would be erased, as everything stands now.\n"


def test_what_is_kept_is_counted_by_what_keeps_it(
    saule: Staff, marat: Staff, capsys: pytest.CaptureFixture[str]
) -> None:
    case = handed_over(saule, marat)
    put_hold(case.number, WISH, seen=case.version, by=marat.actor, happened_at=NOW)
    assert preview_erasing.run(Namespace(on=DUE.date())) == 0
    assert "0 cases would be erased; kept: 1 hold\n" in capsys.readouterr().out
