"""Whoever forgot their password or lost their device is let in anew, once the administrator knows who they are."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.given_password import OPENS
from telnusqa.core.house_event import AccessRenewed
from telnusqa.store.keep import second_factor, sessions
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import User


@act
def renew_access(username: str, *, password: str, by: Actor, happened_at: datetime) -> None:
    """Give the account another password and take its second factor away; every session of it is over.

    The password opens for some days, and is to be changed at the first sign-in.

    Raises ``NotFound`` for a login nobody has.
    """
    account = User.objects.select_for_update().filter(username=username, is_active=True).first()
    if account is None:
        raise NotFound(username)
    second_factor.take_away(account.pk)
    sessions.end_all(account.pk)
    account.set_password(password)
    account.given_until = happened_at + OPENS
    account.save(update_fields=["password", "given_until"])
    write(account, AccessRenewed(by=by, at=happened_at), after=Version(account.last_seq))
