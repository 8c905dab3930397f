"""An account is closed: nobody comes in by it, whoever is in is out at the next request."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.administration import somebody_is_left
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor, staff_id
from telnusqa.core.house_event import AccountClosed
from telnusqa.core.problem import Problem
from telnusqa.store.keep import administrators, second_factor, sessions
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import User


@act
def close_account(user: int, *, by: Actor, happened_at: datetime) -> None:
    """Close it; closed already, it stays as it was. Its name stays wherever it stands, its roles wait for a return.

    Raises ``NotFound``, and ``Rejected``: ``own_account``, ``last_administrator``.
    """
    standing = administrators.standing(timezone.localdate(happened_at))
    account = User.objects.select_for_update().filter(pk=user).first()
    if account is None:
        raise NotFound(str(user))
    if not account.is_active:
        return
    if staff_id(by) == user:
        raise Rejected(Problem("account", "own_account"))
    if not somebody_is_left(standing, [each for each in standing if each.account == user]):
        raise Rejected(Problem("account", "last_administrator"))
    second_factor.take_away(account.pk)
    sessions.end_all(account.pk)
    account.is_active = False
    account.set_unusable_password()
    account.save(update_fields=["is_active", "password"])
    write(account, AccountClosed(by=by, at=happened_at), after=Version(account.last_seq))
