"""The cast: Aliya applies, Bolat serves at the counter, Saule decides, Marat signs, Zhandos must see nothing.

Ermek looks after the calendar and sees no case at all; Raushan answers at an archive and sees only what it is asked.

Where they work: ``cast_places``. Everybody is invented, every number synthetic.
Time stands: it is Monday, 23 November 2026, ten in the morning.
"""

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from django.test import Client

from telnusqa.acts.give_role import give_role
from telnusqa.acts.open_account import open_account
from telnusqa.acts.submit import submit
from telnusqa.core.channel import Channel
from telnusqa.core.event import ADMINISTRATOR, Actor, Door, staff
from telnusqa.core.person import PersonName
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, application  # noqa: F401 - tests take her phone from the cast
from tests.blanks import handed

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
PASSWORD = "a-password-of-the-cast"
AT_COUNTER = Actor("applicant", Door.COLLEGE)


@dataclass(frozen=True)
class Staff:
    """A member of staff of the cast."""

    id: int
    username: str
    home: int

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return staff(self.id)

    def client(self) -> Client:
        """A browser in which they have signed in."""
        from telnusqa.store.models import User

        client = Client()
        client.force_login(User.objects.get(pk=self.id))
        return client


def filed(at: datetime = NOW, **changes: object) -> CaseNumber:
    """A case, taken in at the college's office."""
    return submit(
        application(**changes),
        draft=str(uuid.uuid4()),
        channel=Channel.OFFICE,
        code=None,
        by=AT_COUNTER,
        happened_at=at,
    )


def _hire(username: str, surname: str, given: str, home: int, *roles: Role) -> Staff:
    user = open_account(
        username, PersonName(surname, given), home, password=PASSWORD, by=ADMINISTRATOR, happened_at=NOW
    )
    for role in roles:
        give_role(user, home, role, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    return Staff(user, username, home)


@pytest.fixture
def saule(college1: int) -> Staff:
    """Executor at the first college: checks, decides, reserves, issues. She has blanks 2000001–2000020 of each kind."""
    saule = _hire("saule", "Тілеуова", "Сәуле", college1, Role.EXECUTOR)
    handed(college1, saule.id)
    return saule


@pytest.fixture
def dina(college1: int) -> Staff:
    """A second executor at the first college, with blanks of her own: 2000021–2000040."""
    dina = _hire("dina", "Әлімова", "Дина", college1, Role.EXECUTOR)
    handed(college1, dina.id, 2000021, 2000040)
    return dina


@pytest.fixture
def marat(college1: int) -> Staff:
    """Head of the first college: signs."""
    return _hire("marat", "Жүнісов", "Марат", college1, Role.HEAD)


@pytest.fixture
def gulnar(college1: int) -> Staff:
    """Clerk of the first college's office: takes in, hands over; and keeps its blanks."""
    return _hire("gulnar", "Сейітова", "Гүлнар", college1, Role.CLERK, Role.CUSTODIAN)


@pytest.fixture
def zhandos(college2: int) -> Staff:
    """Executor at the second college: must see nothing of the first."""
    return _hire("zhandos", "Ерғалиев", "Жандос", college2, Role.EXECUTOR)


@pytest.fixture
def bolat(corporation: int) -> Staff:
    """Operator of the State Corporation."""
    return _hire("bolat", "Қасымов", "Болат", corporation, Role.OPERATOR)


@pytest.fixture
def ermek(authority: int) -> Staff:
    """Administrator of reference data: changes the calendar, sees nobody's case."""
    return _hire("ermek", "Сапаров", "Ермек", authority, Role.ADMINISTRATOR)


@pytest.fixture
def raushan(archive: int) -> Staff:
    """Clerk of the archive: answers what it is asked, sees nobody's case."""
    return _hire("raushan", "Әбілова", "Раушан", archive, Role.ARCHIVIST)


@pytest.fixture
def meiram(archive2: int) -> Staff:
    """Clerk of another archive: must see nothing of the first."""
    return _hire("meiram", "Оспанов", "Мейрам", archive2, Role.ARCHIVIST)


@pytest.fixture
def forty(college1: int, college2: int) -> list[CaseNumber]:
    """Forty open cases in two homes."""
    return [filed(**({"institution_bin": "010240000355"} if n % 2 else {})) for n in range(40)]
