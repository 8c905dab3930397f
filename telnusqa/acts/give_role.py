"""A member of staff is given a role in an organisation, from a day on."""

from datetime import date, datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.house_event import RoleGiven
from telnusqa.core.role import Role
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import Appointment, User


@act
def give_role(user: int, organisation: int, role: Role, *, since: date, by: Actor, happened_at: datetime) -> None:
    """Give the role; the same role of the same day again changes nothing, unless it was taken away.

    Raises :class:`NotFound`.
    """
    account = User.objects.filter(pk=user).first()
    if account is None:
        raise NotFound(str(user))
    row, new = Appointment.objects.get_or_create(
        user=account, organisation_id=organisation, role=role.value, since=since
    )
    if row.taken_at is not None:
        row.taken_at = row.until = None
        row.save(update_fields=["taken_at", "until"])
        new = True
    if new:
        event = RoleGiven(by=by, at=happened_at, organisation=organisation, role=role.value, since=since)
        write(account, event, after=Version(account.last_seq))
