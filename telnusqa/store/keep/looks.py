"""The cases a look was at, written beside it."""

from collections.abc import Sequence

from telnusqa.core.serial import CaseNumber
from telnusqa.store.batch import Batch
from telnusqa.store.tables.journal import LookRow

_KEY = ("day", "viewer", "subject", "purpose", "five_minutes", "first_seen")
_TOUCH = f"""
    INSERT INTO store_looked_case (case_number, own, first_seen, look_id)
    SELECT touched.column1, %s, looked.first_seen, looked.id
      FROM store_looked AS looked, (VALUES {{numbers}}) AS touched
     WHERE {" AND ".join(f"looked.{name} = %s" for name in _KEY)}
        ON CONFLICT DO NOTHING
"""  # noqa: S608 - names of our own


def touch(batch: Batch, look: LookRow, numbers: Sequence[CaseNumber], *, own: bool) -> None:
    """A row for each case, where the batch's look is the first of its five minutes; else those of the first stand."""
    if numbers:
        key = {name: getattr(look, name) for name in _KEY}
        batch.say(_TOUCH.format(numbers=", ".join(["(%s)"] * len(numbers))), [own, *numbers], LookRow, key)
