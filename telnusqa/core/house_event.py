"""Every act that is not about one case, by name."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from telnusqa.core.event import Event


@dataclass(frozen=True, kw_only=True)
class InstitutionAdded(Event):
    """An organisation got its home here."""

    kind: ClassVar[str] = "institution_added"
    bin: str


@dataclass(frozen=True, kw_only=True)
class ReferenceChanged(Event):
    """A part of what is known of an organisation is another. ``after`` is the salted hash of what it became.

    ``row`` is the row of its part, ``corrects`` whether it stood before.
    """

    kind: ClassVar[str] = "reference_changed"
    part: str
    row: int
    corrects: bool
    after: str


@dataclass(frozen=True, kw_only=True)
class ImportBegun(Event):
    """Somebody gave a file of the register to be taken in."""

    kind: ClassVar[str] = "import_begun"
    file: str


@dataclass(frozen=True, kw_only=True)
class BatchTaken(Event):
    """Rows of a register's file were taken in: what was found from ``first`` to ``last``, counted from 1."""

    kind: ClassVar[str] = "batch_taken"
    first: int
    last: int
    taken: int
    unchanged: int
    differing: int
    rejected: int


@dataclass(frozen=True, kw_only=True)
class RegisterImported(Event):
    """A file of the register is behind us: all of it, or up to the problem it could not be read beyond."""

    kind: ClassVar[str] = "register_imported"
    file: str
    taken: int
    unchanged: int
    differing: int
    rejected: int
    unreadable: bool


@dataclass(frozen=True, kw_only=True)
class RegisterExported(Event):
    """Somebody took a copy of a college's register out, and of how many documents; years are those of completion."""

    kind: ClassVar[str] = "register_exported"
    shape: str
    records: int
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, kw_only=True)
class DecreeEntered(Event):
    """An act on days of rest was entered. ``calendar`` is the version it made.

    A transfer is kept as ``from/to``, an announced holiday as ``code/day``.
    """

    kind: ClassVar[str] = "decree_entered"
    number: str
    dated: date
    transfers: tuple[str, ...]
    days_off: tuple[date, ...]
    announced: tuple[str, ...]
    calendar: str


@dataclass(frozen=True, kw_only=True)
class DecreeWithdrawn(Event):
    """An act on days of rest holds no more, and why, from a closed list. ``calendar`` is the version without it."""

    kind: ClassVar[str] = "decree_withdrawn"
    reason: str
    calendar: str


@dataclass(frozen=True, kw_only=True)
class PolicyChanged(Event):
    """A field of our own rules is another from a day on, everywhere or at one college.

    ``ground`` is the salted hash of what the change rests on, ``policy`` the version it made.
    """

    kind: ClassVar[str] = "policy_changed"
    field: str
    value: str
    since: date
    college: int | None
    ground: str
    policy: str


@dataclass(frozen=True, kw_only=True)
class PolicyChangeWithdrawn(Event):
    """A change of our own rules holds no more, and why, from a closed list. ``policy`` is the version without it."""

    kind: ClassVar[str] = "policy_change_withdrawn"
    reason: str
    policy: str


@dataclass(frozen=True, kw_only=True)
class StaffAdded(Event):
    """An account was opened."""

    kind: ClassVar[str] = "staff_added"


@dataclass(frozen=True, kw_only=True)
class RoleGiven(Event):
    """A role was given from a day on."""

    kind: ClassVar[str] = "role_given"
    organisation: int
    role: str
    since: date


@dataclass(frozen=True, kw_only=True)
class RoleTaken(Event):
    """A role was taken away; it holds no more from that moment on."""

    kind: ClassVar[str] = "role_taken"
    organisation: int
    role: str


@dataclass(frozen=True, kw_only=True)
class AccountClosed(Event):
    """An account was closed: password, second factor and every session of it are gone."""

    kind: ClassVar[str] = "account_closed"


@dataclass(frozen=True, kw_only=True)
class AccountReopened(Event):
    """A closed account was opened again, with another password."""

    kind: ClassVar[str] = "account_reopened"


@dataclass(frozen=True, kw_only=True)
class AccessRenewed(Event):
    """An account got another password, and lost its second factor and every session."""

    kind: ClassVar[str] = "access_renewed"


@dataclass(frozen=True, kw_only=True)
class SignedIn(Event):
    """Somebody of the staff signed in."""

    kind: ClassVar[str] = "signed_in"


@dataclass(frozen=True, kw_only=True)
class SignInFailed(Event):
    """A sign-in to a known account failed."""

    kind: ClassVar[str] = "sign_in_failed"


@dataclass(frozen=True, kw_only=True)
class PasswordChanged(Event):
    """Somebody gave their account a password of their own."""

    kind: ClassVar[str] = "password_changed"


@dataclass(frozen=True, kw_only=True)
class SessionsEnded(Event):
    """Somebody ended sessions of their own, and how many."""

    kind: ClassVar[str] = "sessions_ended"
    ended: int


@dataclass(frozen=True, kw_only=True)
class SecondFactorChanged(Event):
    """A second factor was added or taken away."""

    kind: ClassVar[str] = "second_factor_changed"
    change: str
