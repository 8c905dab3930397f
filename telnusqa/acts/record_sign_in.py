"""A sign-in, its failure or a change of the second factor is written into the account's chain."""

from datetime import datetime
from enum import StrEnum

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Door, Event, staff
from telnusqa.core.house_event import PasswordChanged, SecondFactorChanged, SignedIn, SignInFailed
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import User


class SignInNews(StrEnum):
    """What happened at the staff's door."""

    SIGNED_IN = "signed_in"
    FAILED = "failed"
    OWN_PASSWORD = "password_changed"  # noqa: S105 - the name of news, no password
    FACTOR_ADDED = "factor_added"
    FACTOR_REMOVED = "factor_removed"
    FACTOR_RESET = "factor_reset"


@act
def record_sign_in(username: str, news: SignInNews, *, happened_at: datetime) -> None:
    """Write it down; a password that was changed is one's own from here on.

    A failed try of a login nobody has leaves no line: there is no chain to write it to.
    """
    # Held, so that two tries at once are two lines: a sign-in must not fail, or stay unwritten, for a lost race.
    account = User.objects.select_for_update().filter(username=username).first()
    if account is None:
        return
    by = staff(account.pk, Door.STAFF)
    event: Event
    if news is SignInNews.SIGNED_IN:
        event = SignedIn(by=by, at=happened_at)
    elif news is SignInNews.FAILED:
        event = SignInFailed(by=by, at=happened_at)
    elif news is SignInNews.OWN_PASSWORD:
        account.given_until = None
        account.save(update_fields=["given_until"])
        event = PasswordChanged(by=by, at=happened_at)
    else:
        event = SecondFactorChanged(by=by, at=happened_at, change=news.value)
    write(account, event, after=Version(account.last_seq))
