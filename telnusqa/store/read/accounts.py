"""Accounts of staff, as an administrator looks after them."""

from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.db.models import Q, QuerySet

from telnusqa.core.errors import NotFound
from telnusqa.core.house_event import SignedIn, SignInFailed
from telnusqa.core.person import PersonName
from telnusqa.core.role import Role
from telnusqa.store.keep import posts
from telnusqa.store.read.machines import Done
from telnusqa.store.tables.journal import LineRow
from telnusqa.store.tables.people import User

_MOST = 100
"""Lines of a history at most on a page."""


@dataclass(frozen=True)
class Held:
    """A role that opens something today, or will once the account is open again."""

    organisation: int
    role: Role
    since: date


@dataclass(frozen=True, kw_only=True)
class Account:
    """An account; ``posts`` are the roles of today, also of one that is closed.

    ``given_until`` is until when a password opens that somebody gave and that was not changed yet.
    """

    id: int
    login: str
    name: str
    home: int
    open: bool
    second_factor: bool
    last_sign_in: datetime | None
    given_until: datetime | None
    posts: tuple[Held, ...]

    @property
    def places(self) -> frozenset[int]:
        """Where this person belongs: the account's own organisation, and wherever a role is held."""
        return frozenset({self.home, *(each.organisation for each in self.posts)})


def get(user: int, today: date) -> Account:
    """One account. Raises ``NotFound``."""
    for account in _values(User.objects.filter(pk=user), today):
        return account
    raise NotFound(str(user))


def of_organisation(organisation: int, today: date) -> tuple[Account, ...]:
    """Everybody whose account is of it or who holds a role there: open ones first, by name."""
    there = posts.standing(today).filter(organisation_id=organisation).values("user_id")
    rows = User.objects.filter(Q(home_id=organisation) | Q(pk__in=there))
    return tuple(sorted(_values(rows, today), key=lambda each: (not each.open, each.name, each.id)))


def done_with(user: int) -> tuple[Done, ...]:
    """What was done last with the account and its roles; sign-ins are not among it. Raises ``NotFound``."""
    row = User.objects.filter(pk=user).first()
    if row is None:
        raise NotFound(str(user))
    chain = row.chain()
    lines = LineRow.objects.filter(home_id=chain.home, chain_year=chain.year, chain=chain.name)
    told = lines.exclude(kind__in=(SignedIn.kind, SignInFailed.kind)).order_by("-seq")[:_MOST]
    return tuple(Done(line.kind, line.happened_at, line.by) for line in reversed(told))


def _values(rows: QuerySet[User], today: date) -> list[Account]:
    users = list(rows)
    factors = apps.get_model("mfa", "Authenticator")._default_manager.filter(user__in=users)
    with_factor = set(factors.values_list("user_id", flat=True))
    held_by: dict[int, list[Held]] = {}
    for each in posts.standing(today).filter(user__in=users).order_by("organisation_id", "role", "since"):
        held = held_by.setdefault(each.user_id, [])
        if all((one.organisation, one.role) != (each.organisation_id, each.role) for one in held):
            held.append(Held(each.organisation_id, Role(each.role), each.since))
    return [
        Account(
            id=user.pk,
            login=user.username,
            name=PersonName(user.surname, user.given, user.patronymic).full,
            home=user.home_id,
            open=user.is_active,
            second_factor=user.pk in with_factor,
            last_sign_in=user.last_login,
            given_until=user.given_until,
            posts=tuple(held_by.get(user.pk, ())),
        )
        for user in users
    ]
