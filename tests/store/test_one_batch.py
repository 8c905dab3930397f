"""A look is one message on PostgreSQL, and stands with its cases or not at all, though nothing is opened around it."""

import json

import pytest

from telnusqa.core.serial import NUMBER_BYTES, case_number
from tests.fresh import Fresh

ONE, OTHER = case_number(b"\1" * NUMBER_BYTES), case_number(b"\2" * NUMBER_BYTES)

_LOOKS = """
import json
import django
django.setup()
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext
from telnusqa.acts.look import look
from telnusqa.core.event import staff
from telnusqa.store.keep import looks
from tests.cast import NOW
from tests.store.test_one_batch import ONE, OTHER

def messages(number):
    with CaptureQueriesContext(connection) as asked:
        look(staff(1), f"case:{number}", "work", at=NOW)
    return len(asked)

found = [messages(ONE)]
looks._TOUCH = "INSERT INTO nowhere SELECT %s, {touched}, %s, %s, %s, %s"
try:
    messages(OTHER)
except DatabaseError:
    found.append("failed")
print(json.dumps(found))
"""

_APART = """
from telnusqa.store.batch import Batch
_send = Batch.send

def _one_by_one(self):
    statements, self._statements = self._statements, []
    touched = ()
    for each in statements:
        self._statements = [each]
        touched += _send(self)
    return touched

Batch.send = _one_by_one
"""


@pytest.mark.parametrize("sabotage", [False, True])
def test_a_look_is_one_message_and_whole(fresh: Fresh, sabotage: bool) -> None:
    """Sent as two messages with nothing around them, the look would stand without its case: the sabotage shows it."""
    asked = json.loads(fresh.script((_APART if sabotage else "") + _LOOKS))
    looked = [subject for (subject,) in fresh.rows("SELECT subject FROM store_looked ORDER BY id")]
    touched = [number for (number,) in fresh.rows("SELECT case_number FROM store_looked_case")]
    assert touched == [ONE] and asked[1] == "failed"
    if sabotage and fresh.url:
        assert looked == [f"case:{ONE}", f"case:{OTHER}"]
    else:
        assert looked == [f"case:{ONE}"]
        assert asked[0] == (1 if fresh.url else 4)
