"""A closed account is opened again, for one who came back."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.given_password import OPENS
from telnusqa.core.house_event import AccountReopened
from telnusqa.core.problem import Problem
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import User


@act
def reopen_account(user: int, *, password: str, by: Actor, happened_at: datetime) -> None:
    """Open it with another password; the roles it held when it was closed, and was not relieved of, hold again.

    Raises ``NotFound``, and ``Rejected``: ``not_closed``.
    """
    account = User.objects.select_for_update().filter(pk=user).first()
    if account is None:
        raise NotFound(str(user))
    if account.is_active:
        raise Rejected(Problem("account", "not_closed"))
    account.is_active = True
    account.set_password(password)
    account.given_until = happened_at + OPENS
    account.save(update_fields=["is_active", "password", "given_until"])
    write(account, AccountReopened(by=by, at=happened_at), after=Version(account.last_seq))
