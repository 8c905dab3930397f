"""Nothing sealed is emptied before its case is erased, whoever writes past the acts: the engine refuses each column."""

import pytest
from django.db import DatabaseError, connection, transaction

from telnusqa.store.keep import erasing
from tests.attacks.planted import Planted
from tests.attacks.test_erased import NOTHING_OF_THEM, still, there  # noqa: F401 - fixtures
from tests.store.test_guards import run

pytestmark = pytest.mark.django_db
COLUMNS = [
    (model, column)
    for table in (erasing.EMPTIED, erasing.ELSEWHERE)
    for model, names in table.items()
    for column in names
]


def let_pass() -> set[str]:
    """The columns the engine lets be emptied, one after another, where something stands in them."""
    passed = set()
    for model, column in COLUMNS:
        rows, name = model._default_manager.exclude(**{column: ""}), f"{model._meta.db_table}.{column}"
        if name in NOTHING_OF_THEM:
            continue
        assert rows.exists(), name
        try:
            with transaction.atomic():
                rows.update(**{column: ""})
        except DatabaseError:
            continue
        passed.add(name)
    return passed


def test_no_column_is_emptied_before_its_case_is_erased(there: Planted) -> None:  # noqa: F811
    assert let_pass() == set()
    connection.check_constraints()
    on = " ON store_enquiry" if connection.vendor == "postgresql" else ""
    run(f"DROP TRIGGER enquiry_is_emptied_with_its_case{on}")
    assert let_pass() == {"store_enquiry.text_box", "store_enquiry.answer_box"}, "without its guard it is emptied"
