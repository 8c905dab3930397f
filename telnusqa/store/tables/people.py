"""Accounts of staff, and their roles with dates."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from telnusqa.core.line import ChainKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation


def short_name(surname: str, given: str) -> str:
    """As an officer stands in lists and on lines of a journal."""
    return f"{surname} {given[:1]}."


class Accounts(BaseUserManager["User"]):
    """Finds accounts by their login."""


class User(AbstractBaseUser, Chained):
    """An account of a member of staff. Applicants have none: a code to the phone opens their cases.

    ``given_until`` is until when a password that somebody else gave opens it; None where the password is one's own.
    """

    username = models.CharField(max_length=60, unique=True)
    surname = models.CharField(max_length=60)
    given = models.CharField(max_length=60)
    patronymic = models.CharField(max_length=60, blank=True)
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    language = models.CharField(max_length=2, default="kk")
    is_active = models.BooleanField(default=True)
    given_until = models.DateTimeField(null=True)

    objects = Accounts()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        db_table = "store_user"

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"staff:{self.pk}")

    def __str__(self) -> str:
        return short_name(self.surname, self.given)


class Appointment(models.Model):
    """A role of a person in an organisation, from one day to another.

    ``taken_at`` is the moment it was taken away: it holds no more from then on, though ``until`` names that day.
    """

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="appointments")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    role = models.CharField(max_length=20)
    since = models.DateField()
    until = models.DateField(null=True)
    taken_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_appointment"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "organisation", "role", "since"], name="appointment_once"),
        ]
