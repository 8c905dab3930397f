"""A member of staff gets an account."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import StaffAdded
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.store.keep.write import write
from telnusqa.store.tables.people import User


@act
def open_account(
    username: str,
    name: PersonName,
    home: int,
    *,
    password: str,
    given_until: datetime | None = None,
    language: Language = Language.KK,
    by: Actor,
    happened_at: datetime,
) -> int:
    """Open an account without any role yet; answers its id. An account of that login is left as it is.

    ``given_until``: until then the password opens, and is to be changed at the first sign-in; None: it is their own.
    """
    known = User.objects.filter(username=username).values_list("pk", flat=True).first()
    if known is not None:
        return known
    user = User(
        username=username,
        surname=name.surname,
        given=name.given,
        patronymic=name.patronymic,
        home_id=home,
        language=language.value,
        given_until=given_until,
        chain_year=timezone.localtime(happened_at).year,
    )
    user.set_password(password)
    user.save()
    write(user, StaffAdded(by=by, at=happened_at), after=Version(0))
    return user.pk
