"""Looks at personal data, and the cases each was at, written together."""

from collections.abc import Sequence

from telnusqa.core.serial import CaseNumber
from telnusqa.store.batch import Batch
from telnusqa.store.tables.journal import LookRow

_SAME = ("day", "viewer", "five_minutes", "first_seen")
_TOUCH = f"""
    INSERT INTO store_looked_case (case_number, own, first_seen, look_id)
    SELECT touched.column1, %s, looked.first_seen, looked.id
      FROM store_looked AS looked, (VALUES {{touched}}) AS touched
     WHERE looked.subject = touched.column2 AND looked.purpose = touched.column3
       AND {" AND ".join(f"looked.{name} = %s" for name in _SAME)}
        ON CONFLICT DO NOTHING
"""  # noqa: S608 - names of our own


def keep(looks: Sequence[tuple[LookRow, Sequence[CaseNumber]]], *, own: bool) -> None:
    """Looks of one viewer at one moment, each with its cases.

    Of one that was written in these five minutes already nothing is added, for its cases stand beside it.
    """
    batch = Batch()
    batch.add_once(*(look for look, _ in looks))
    touched = [(number, look.subject, look.purpose) for look, numbers in looks for number in numbers]
    if touched:
        first = looks[0][0]
        sql = _TOUCH.format(touched=", ".join(["(%s, %s, %s)"] * len(touched)))
        values = [own, *(each for row in touched for each in row)]
        batch.say(sql, values, LookRow, {name: getattr(first, name) for name in _SAME})
    batch.send()
