"""A role is taken away: from the next request on it opens nothing."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.administration import somebody_is_left
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.house_event import RoleTaken
from telnusqa.core.problem import Problem
from telnusqa.core.role import Role
from telnusqa.store.keep import administrators
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import Appointment, User


@act
def take_role(user: int, organisation: int, role: Role, *, by: Actor, happened_at: datetime) -> None:
    """Take it away, however often it was given there; one that is not held changes nothing.

    What it was held for stays in the history. Raises ``NotFound``, and ``Rejected``: ``last_administrator``.
    """
    today = timezone.localdate(happened_at)
    standing = administrators.standing(today) if role is Role.ADMINISTRATOR else ()
    # Held: the account may sign in at this moment, and its line must not be lost to that.
    account = User.objects.select_for_update().filter(pk=user).first()
    if account is None:
        raise NotFound(str(user))
    gone = [each for each in standing if (each.account, each.organisation) == (user, organisation)]
    if not somebody_is_left(standing, gone):
        raise Rejected(Problem("role", "last_administrator"))
    held = Appointment.objects.filter(user=account, organisation_id=organisation, role=role.value, taken_at=None)
    held = held.exclude(until__lt=today)
    if held.update(taken_at=happened_at, until=today):
        event = RoleTaken(by=by, at=happened_at, organisation=organisation, role=role.value)
        write(account, event, after=Version(account.last_seq))
