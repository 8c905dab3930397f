"""Whose accounts an administrator looks after: those of their own organisation; at an authority everybody's."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils import timezone

from telnusqa.core import administration
from telnusqa.core.errors import NotFound
from telnusqa.core.role import OrganisationKind, Right
from telnusqa.doors.shared import access
from telnusqa.store.read import accounts, machines, organisations
from telnusqa.store.read.accounts import Account
from telnusqa.store.read.organisations import Institution
from telnusqa.store.read.people import Officer


@dataclass(frozen=True)
class Administrator:
    """Who asks, where they work, and of what kinds the organisations are where they are an administrator."""

    officer: Officer
    home: int
    homes: dict[int, OrganisationKind]

    def looks_after(self, organisation: int) -> bool:
        """Whether the people of that organisation are theirs to look after."""
        return administration.looks_after(self.homes, organisation)

    def organisations(self) -> tuple[Institution, ...]:
        """Those whose people they look after, by their Kazakh name."""
        return tuple(each for each in machines.organisations() if self.looks_after(each.id))


def administrator(request: HttpRequest) -> Administrator:
    """The administrator who asks. Raises ``NotFound`` and ``SignInNeeded``."""
    who, home = access.home(request, Right.CHANGE_REFERENCE)
    homes = who.homes(Right.CHANGE_REFERENCE)
    organisations.bring(*homes)
    return Administrator(who, home, {each: organisations.by_id(each).kind for each in homes})


def account(request: HttpRequest, user: int) -> tuple[Administrator, Account]:
    """The administrator and an account: of their people, or one who holds a role there.

    Raises ``NotFound`` and ``SignInNeeded``.
    """
    who = administrator(request)
    found = accounts.get(user, timezone.localdate(access.now()))
    if not any(who.looks_after(place) for place in found.places):
        raise NotFound(str(user))
    return who, found


def own_account(request: HttpRequest, user: int) -> tuple[Administrator, Account]:
    """The administrator and an account that is of their people, to be closed or opened. Raises as :func:`account`."""
    who, found = account(request, user)
    if not who.looks_after(found.home):
        raise NotFound(str(user))
    return who, found
