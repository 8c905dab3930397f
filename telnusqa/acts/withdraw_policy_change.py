"""A change of our own rules holds no more: from now on the policy is as it would be without it."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.decree import changes
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.house_event import PolicyChangeWithdrawn
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.law.policy_change import PolicyWithdrawnWhy, nonsense_from
from telnusqa.law.policy_fields import rule_of
from telnusqa.store.keep import policies
from telnusqa.store.keep.write import write
from telnusqa.store.tables.policy import PolicyChangeRow


@act
def withdraw_policy_change(
    change: int, reason: PolicyWithdrawnWhy, *, seen: str, by: Actor, happened_at: datetime
) -> None:
    """Withdraw it; withdrawn already, it stays as it was.

    Raises ``NotFound``, ``Conflict`` where the policy has changed since ``seen``, and ``Rejected``
    (``withdrawal_leaves``) where what would be left makes no sense.
    """
    policies.hold()
    row = PolicyChangeRow.objects.filter(pk=change).first()
    if row is None:
        raise NotFound(f"policy {change}")
    if row.withdrawn_at is not None:
        return
    rows = policies.rows()
    if policies.version(rows) != seen:
        raise policies.last_change(happened_at)
    left = policies.standing(tuple(each for each in rows if each[3] != row.entered_as))
    if nonsense_from(shipped.policy_table(), left, timezone.localdate(happened_at), row.college_id) is not None:
        raise Rejected(Problem("reason", "withdrawal_leaves", rule_of(row.field)))
    version = policies.raised()
    PolicyChangeRow.objects.filter(pk=change, withdrawn_at=None).update(
        withdrawn_by=by.code, withdrawn_at=happened_at, withdrawn_as=changes(version), withdrawn_why=reason.value
    )
    event = PolicyChangeWithdrawn(by=by, at=happened_at, clause=rule_of(row.field), reason=reason.value, policy=version)
    write(row, event, after=Version(row.last_seq))
