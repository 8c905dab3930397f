"""Changes of our own rules: row to value and back, and the policy they make together."""

import json
import secrets
from datetime import date, datetime
from functools import lru_cache

from django.db.models import F

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.decree import version_after
from telnusqa.core.errors import Conflict
from telnusqa.core.house_event import PolicyChanged, PolicyChangeWithdrawn
from telnusqa.core.line import canonical
from telnusqa.law import shipped
from telnusqa.law.policy import Policy
from telnusqa.law.policy_change import Ground, PolicyChange, in_force, with_changes
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.policy import PolicyChangeRow, PolicyCounter

Row = tuple[str, date, str, int, int | None, int | None]
"""What the policy is made of: field, day and value of a change, when it came and went, and at which college."""
COLUMNS = ("field", "since", "value", "entered_as", "withdrawn_as", "college_id")


def value_of(row: Row) -> PolicyChange:
    """The change of a row."""
    field, since, value, _, _, college = row
    return PolicyChange(field=field, value=value, since=since, college=college)


def hold() -> None:
    """Let nobody else change the policy until this transaction ends; what is read from here on stays true."""
    PolicyCounter.objects.get_or_create(pk=1, defaults={"changes": 0})
    PolicyCounter.objects.select_for_update().get(pk=1)


def raised() -> str:
    """The next version of the policy, for one who holds it."""
    PolicyCounter.objects.filter(pk=1).update(changes=F("changes") + 1)
    count = PolicyCounter.objects.only("changes").get(pk=1).changes
    return version_after(shipped.policy().version, count)


def rows() -> tuple[Row, ...]:
    """Every change that was ever entered, as the database says now: one small query."""
    return tuple(PolicyChangeRow.objects.order_by("entered_as").values_list(*COLUMNS))


def standing(found: tuple[Row, ...]) -> tuple[PolicyChange, ...]:
    """Those of them that were not withdrawn."""
    return tuple(value_of(row) for row in found if row[4] is None)


def version(found: tuple[Row, ...]) -> str:
    """The name of the policy they make, whatever the day."""
    count = max((max(entered, withdrawn or 0) for _, _, _, entered, withdrawn, _ in found), default=0)
    return version_after(shipped.policy().version, count)


def policy(found: tuple[Row, ...], day: date, college: int | None) -> Policy:
    """The shipped policy with every change that stands and holds on that day at that college."""
    if not found:
        return shipped.policy()
    return _built(in_force(standing(found), day, college), version(found))


def sealed(ground: Ground, entered_as: int) -> tuple[str, str, str]:
    """The ground of the change of that number sealed, its salt, and the hash its line holds."""
    salt = secrets.token_hex(SALT_BYTES)
    dated = ground.dated.isoformat() if ground.dated else None
    text = canonical({"number": ground.number, "dated": dated, "note": ground.note})
    return seal(text, _place(entered_as)), salt, hash_of_text(text, salt)


def ground_of(row: PolicyChangeRow) -> Ground:
    """Why it was changed."""
    kept = json.loads(unseal(row.ground_box, _place(row.entered_as)))
    dated = date.fromisoformat(kept["dated"]) if kept["dated"] else None
    return Ground(number=kept["number"], dated=dated, note=kept["note"])


def last_change(at: datetime) -> Conflict:
    """Who changed the policy last, and how, for one who decided on the policy before that."""
    found = list(PolicyChangeRow.objects.all())
    entered = [(row.entered_as, row.entered_by, PolicyChanged.kind, row.entered_at) for row in found]
    withdrawn = [
        (row.withdrawn_as, row.withdrawn_by, PolicyChangeWithdrawn.kind, row.withdrawn_at)
        for row in found
        if row.withdrawn_as is not None and row.withdrawn_at is not None
    ]
    _, who, what, when = max([*entered, *withdrawn], default=(0, "", "", at))
    return Conflict(who, what, when)


def _place(entered_as: int) -> str:
    return f"policy:{entered_as}:ground"


@lru_cache(maxsize=64)
def _built(changes: tuple[PolicyChange, ...], name: str) -> Policy:
    return with_changes(shipped.policy_table(), changes, name)
