"""Several questions asked in one answer each as if it were asked alone, on either engine."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import beside
from telnusqa.store.models import CaseRow, ErrandRow, LineRow, MessageRow, Organisation, RecordRow, User
from telnusqa.store.together import together
from tests.cast import Staff
from tests.doors.college_desk import time_stands  # noqa: F401 - autouse
from tests.doors.test_college_asked import rich  # noqa: F401 - the case to which everything happened

TABLES: tuple[type[Model], ...] = (
    *beside._TABLES, CaseRow, ErrandRow, LineRow, MessageRow, Organisation, RecordRow, User,
)  # fmt: skip


def held(rows: Iterable[Any]) -> list[dict[str, Any]]:
    """What the rows hold, column by column."""
    found = [{field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields} for row in rows]
    return sorted(found, key=repr)


def test_rows_asked_for_together_are_the_rows_asked_for_alone(rich: CaseNumber) -> None:  # noqa: F811
    alone = [held(table._default_manager.all()) for table in TABLES]
    asked = [held(rows) for rows in together(*(table._default_manager.all() for table in TABLES))]
    assert asked == alone
    assert sum(bool(rows) for rows in alone) > 12


def test_one_question_and_none_that_is_answered(saule: Staff) -> None:
    assert [held(rows) for rows in together(User.objects.all())] == [held(User.objects.all())]
    assert together(ErrandRow.objects.all(), CaseRow.objects.all()) == ((), ())
