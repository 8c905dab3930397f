"""The sample's counter has something to see: some taken in, every third refused."""

from datetime import UTC, datetime

import pytest

from telnusqa.core.event import ADMINISTRATOR
from telnusqa.sample import counter
from telnusqa.store.read import visits
from tests.cast import NOW, Staff


def test_bolat_sees_what_came_and_what_was_refused(bolat: Staff, college1: int) -> None:
    from tests.aliya import aliya_record
    from tests.registers import import_register

    rows = [aliya_record(number=f"012345{n}", registration_number=str(n)) for n in range(7)]
    import_register(college1, rows, file_sha256="1" * 64, by=ADMINISTRATOR, happened_at=NOW)
    numbers = list(counter.bring(6, now=datetime(2026, 11, 23, 1, 0, tzinfo=UTC)))
    page = visits.page(bolat.home)
    assert len(page.rows) == 4
    refused = visits.latest_refusals(bolat.home)
    assert len(refused) == 2
    assert {row.number for row in page.rows} | {each.number for each in refused} == set(numbers)
    assert all(each.typed is not None and each.missing for each in refused)


@pytest.mark.django_db
def test_without_an_operator_nobody_comes(college1: int) -> None:
    assert list(counter.bring(6, now=NOW)) == []
