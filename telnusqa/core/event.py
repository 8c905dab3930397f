"""What an act leaves in the journal: what it says, by whom, and by which paragraph.

An event holds ids, numbers, days and hashes; never a name, a phone or an IIN. The acts of a case are named in
``case_event``, all others in ``house_event``.
"""

import re
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from telnusqa.core.line import Json


class Door(StrEnum):
    """Through which door an act came in."""

    PORTAL = "portal"
    COLLEGE = "college"
    JOBS = "jobs"
    COMMAND = "command"
    STAFF = "staff"
    VERIFY = "verify"
    REFERENCE = "reference"
    COUNTER = "counter"
    ARCHIVE = "archive"
    API = "api"


_STAFF = re.compile(r"staff:([0-9]+)")


@dataclass(frozen=True)
class Actor:
    """Who acts: an account's id, an applicant, or the machine itself.

    ``token`` is the id of the token by which their organisation's machine asked for it, "" where no machine did.
    """

    code: str
    door: Door
    token: str = ""


def staff(user_id: int, door: Door = Door.COLLEGE) -> Actor:
    """A member of staff."""
    return Actor(f"staff:{user_id}", door)


def staff_by_machine(user_id: int, token: str) -> Actor:
    """A member of staff for whom a machine of their organisation asks."""
    return Actor(f"staff:{user_id}", Door.API, token)


def machine(token: str) -> Actor:
    """A machine of an organisation by itself: it may look and file, and does no act that is a person's."""
    return Actor(f"token:{token}", Door.API, token)


def staff_id(actor: Actor) -> int | None:
    """The account of a member of staff; ``None`` for anybody else."""
    found = _STAFF.fullmatch(actor.code)
    return int(found[1]) if found else None


APPLICANT = Actor("applicant", Door.PORTAL)
VERIFIER = Actor("verifier", Door.VERIFY)
WORKER = Actor("worker", Door.JOBS)
ADMINISTRATOR = Actor("administrator", Door.COMMAND)


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something done. ``at`` is when it happened, which may be before it was written down."""

    kind: ClassVar[str]
    by: Actor
    at: datetime
    clause: str = ""

    def facts(self) -> dict[str, Json]:
        """What the line keeps beside who, when and why; and the token, where a machine asked for it."""
        kept = {f.name: _plain(getattr(self, f.name)) for f in fields(self) if f.name not in ("by", "at", "clause")}
        return {**kept, "token": self.by.token} if self.by.token else kept


def _plain(value: object) -> Json:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    raise TypeError(f"no line can hold {type(value).__name__}")
