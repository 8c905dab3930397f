"""Every difference has an act that mends it, and none moves a blank by itself."""

import pytest

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import CUSTODIAN, DESTROYED, RETURNED, SPOILED, STORE, SUPPLIER, BlankRange, Hand, executor
from telnusqa.core.inventory import Variance
from telnusqa.core.variance_mend import Mend, mend

THESE = BlankRange(BlankKind.DIPLOMA, "ТКБ", 1, 2)


@pytest.mark.parametrize(
    ("book", "found", "way"),
    [
        (STORE, None, Mend.FIND),
        (executor(1), None, Mend.FIND),
        (SPOILED, None, Mend.FIND_SPOILED),
        (None, STORE, Mend.RECEIVE),
        (SUPPLIER, STORE, Mend.RECEIVE),
        (DESTROYED, STORE, Mend.TELL_HEAD),
        (RETURNED, SPOILED, Mend.TELL_HEAD),
        (STORE, CUSTODIAN, Mend.HAND),
        (STORE, executor(1), Mend.HAND),
        (CUSTODIAN, executor(1), Mend.HAND),
        (CUSTODIAN, STORE, Mend.GIVE_BACK),
        (executor(1), STORE, Mend.GIVE_BACK),
        (executor(1), CUSTODIAN, Mend.GIVE_BACK),
        (executor(1), executor(2), Mend.GIVE_BACK_AND_HAND),
        (STORE, SPOILED, Mend.SPOIL),
        (executor(1), SPOILED, Mend.SPOIL),
        (SPOILED, STORE, Mend.PUT_TO_SPOILED),
    ],
)
def test_the_way_out(book: Hand | None, found: Hand | None, way: Mend) -> None:
    assert mend(Variance(THESE, book, found)) is way
