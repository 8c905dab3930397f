"""The register of a closed college belongs to its archive, whose clerk works the same pages."""

import pytest

from telnusqa.core.record_status import RecordStatus
from telnusqa.store.models import LineRow
from telnusqa.store.read import record_history
from tests.acts.test_record_status import aliyas
from tests.aliya import ALIYA_IIN
from tests.cast import Staff
from tests.doors.college_desk import time_stands  # noqa: F401 - autouse
from tests.doors.test_registers import LOSS, address, post, text
from tests.house.standing_register import liquidated

pytestmark = pytest.mark.django_db


def test_the_register_of_a_closed_college_is_its_archives(saule: Staff, raushan: Staff, meiram: Staff) -> None:
    record = aliyas(saule.home)
    assert raushan.client().get(address(record)).status_code == 404
    assert "тізілімі өткен оқу орны әлі жоқ" in text(raushan.client(), "/college/register/")
    liquidated(saule.home, raushan.home)
    found = raushan.client().post("/college/register/", {"by": "iin", "iin": ALIYA_IIN}).content.decode()
    assert f'href="{address(record)}"' in found
    page = text(raushan.client(), address(record))
    assert "Оның тізілімін архив жүргізеді" in page
    assert "Архив" in page.split("<main")[0]
    post(raushan.client(), record, "status/", 0, **LOSS)
    assert record_history.held(saule.home, record).statuses.diploma is RecordStatus.LOST
    assert LineRow.objects.get(chain=f"record:{record}").by == f"staff:{raushan.id}"
    assert '"door":"archive"' in LineRow.objects.get(chain=f"record:{record}").body
    assert meiram.client().get(address(record)).status_code == 404
    assert "Омарова" not in meiram.client().post("/college/register/", {"by": "iin", "iin": ALIYA_IIN}).content.decode()


def test_its_own_staff_may_only_read_it_from_then_on(saule: Staff, raushan: Staff) -> None:
    record = aliyas(saule.home)
    liquidated(saule.home, raushan.home)
    page = text(saule.client(), address(record))
    assert "оның тізілімін енді архив жүргізеді" in page
    assert "status/" not in page
    for closed in ("status/", "correction/", "correction/check/"):
        assert saule.client().post(address(record, closed), {"seen": "0"}).status_code == 404
