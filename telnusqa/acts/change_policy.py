"""A field of our own rules becomes another from a day on, everywhere or at one college."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.decree import changes
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.house_event import PolicyChanged
from telnusqa.law import shipped
from telnusqa.law.policy_change import Ground, PolicyChange
from telnusqa.law.policy_change_form import problems_with_change
from telnusqa.law.policy_fields import rule_of
from telnusqa.store.keep import policies
from telnusqa.store.keep.write import write
from telnusqa.store.tables.policy import PolicyChangeRow


@act
def change_policy(
    change: PolicyChange, ground: Ground, home: int, *, seen: str, by: Actor, happened_at: datetime
) -> int:
    """Enter the change; answers its id. The same change entered again is the same.

    It holds for what is decided from its day on: nothing that was decided is counted anew. ``home`` is the
    administrator's organisation, ``seen`` the version of the policy the check page was drawn from. Raises ``Conflict``
    where the policy has changed since, ``Rejected`` where the change does not fit what stands.
    """
    policies.hold()
    known = PolicyChangeRow.objects.filter(
        field=change.field, value=change.value, since=change.since, college=change.college, withdrawn_at=None
    ).first()
    if known is not None:
        return known.pk
    rows = policies.rows()
    if policies.version(rows) != seen:
        raise policies.last_change(happened_at)
    today = timezone.localdate(happened_at)
    problems = problems_with_change(change, shipped.policy_table(), policies.standing(rows), today)
    if problems:
        raise Rejected(*problems)
    version = policies.raised()
    box, salt, ground_hash = policies.sealed(ground, changes(version))
    row = PolicyChangeRow.objects.create(
        home_id=home,
        field=change.field,
        value=change.value,
        since=change.since,
        college_id=change.college,
        ground_box=box,
        salt=salt,
        entered_by=by.code,
        entered_at=happened_at,
        entered_as=changes(version),
        chain_year=timezone.localtime(happened_at).year,
    )
    event = PolicyChanged(
        by=by,
        at=happened_at,
        clause=rule_of(change.field),
        field=change.field,
        value=change.value,
        since=change.since,
        college=change.college,
        ground=ground_hash,
        policy=version,
    )
    write(row, event, after=Version(0))
    return row.pk
