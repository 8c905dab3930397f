"""The forms of reference data: text on one side, a change on the other, or all that is wrong at once.

Each form is a mapping of its boxes; a day is one box, ``27.06.2009``. ``today`` bounds days that cannot be ahead.
"""

from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from telnusqa.core.bin import Bin, parse_bin
from telnusqa.core.field import parse_choice, parse_day, parse_email, parse_text
from telnusqa.core.institution import Form, InstitutionName, Licence
from telnusqa.core.lineage import Descent, Fate, Ground
from telnusqa.core.making import Holder
from telnusqa.core.problem import Problem
from telnusqa.core.reference_change import Appointing, Contacts, Licensing, Naming, Passing, Post
from telnusqa.core.role import OrganisationKind

Boxes = Mapping[str, str]
Problems = tuple[Problem, ...]
NAME_MOST = 300
NUMBER_MOST = 60
_FAR = date(9999, 12, 31)
"""Days that may be ahead: an office, a licence or a name may end later than today."""
Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)


class YesNo(StrEnum):
    """A plain question's answers."""

    YES = "yes"
    NO = "no"


class Boxed:
    """Boxes being read; what is wrong with each is kept."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes
        self.problems: list[Problem] = []

    def text(self, name: str, most: int, *, required: bool = True) -> str:
        """Free text."""
        return self._kept(parse_text(self._boxes.get(name, ""), name, most, "", required=required), "")

    def day(self, name: str, latest: date = _FAR, *, required: bool = False) -> date | None:
        """A day, none later than ``latest``."""
        typed = self._boxes.get(name, "")
        if required and not typed.strip():
            self.problems.append(Problem(name, "missing"))
            return None
        return self._kept(parse_day(typed, name, latest), None)

    def choice(self, name: str, choices: type[Choice]) -> Choice | None:
        """One of a closed list."""
        return self._kept(parse_choice(self._boxes.get(name, ""), choices, name, ""), None)

    def yes(self, name: str) -> bool:
        """Yes, unless no was said."""
        return self._boxes.get(name, "yes") != "no"

    def ground(self, today: date) -> Ground:
        """The act it rests on."""
        return Ground(self.text("act_number", NUMBER_MOST, required=False), self.day("act_dated", today))

    def bin(self, name: str) -> Bin | None:
        """A BIN, or none."""
        typed = self._boxes.get(name, "").strip()
        return self._kept(parse_bin(typed, name), None) if typed else None

    def keep(self, value: Value | Problem, otherwise: Value) -> Value:
        """What another parser read, or its problem."""
        return self._kept(value, otherwise)

    def _kept(self, value: Value | Problem, otherwise: Value) -> Value:
        if isinstance(value, Problem):
            self.problems.append(value)
            return otherwise
        return value


def parse_naming(boxes: Boxes, row: int | None, today: date) -> Naming | Problems:
    """A name in three languages; English need not be known."""
    reading = Boxed(boxes)
    name = InstitutionName(
        kk=reading.text("kk", NAME_MOST),
        ru=reading.text("ru", NAME_MOST),
        en=reading.text("en", NAME_MOST, required=False),
        since=reading.day("since", today),
        until=reading.day("until"),
        ground=reading.ground(today),
    )
    return tuple(reading.problems) or Naming(name=name, row=row)


def parse_passing(
    boxes: Boxes, of: int, to: int | Problem | None, archive: int | Problem | None, row: int | None, today: date
) -> Passing | Problems:
    """A step of the lineage of ``of``; ``to`` and ``archive`` are the homes their boxes name."""
    reading = Boxed(boxes)
    fate, on = reading.choice("fate", Fate), reading.day("on", today, required=True)
    successor, kept_in = reading.keep(to, None), reading.keep(archive, None)
    ground = reading.ground(today)
    if reading.problems or fate is None or on is None:
        return tuple(reading.problems)
    descent = Descent(
        of=of,
        to=successor,
        fate=fate,
        on=on,
        ground=ground,
        ends=reading.yes("ends"),
        keeps_books=reading.yes("keeps_books"),
        archive=kept_in,
    )
    return Passing(descent=descent, row=row)


def parse_appointing(boxes: Boxes, row: int | None) -> Appointing | Problems:
    """Head or deputy from a day on, in both languages."""
    reading = Boxed(boxes)
    post, since = reading.choice("post", Post), reading.day("since", required=True)
    holder = Holder(reading.text("name_kk", 200), reading.text("name_ru", 200))
    until = reading.day("until")
    if reading.problems or post is None or since is None:
        return tuple(reading.problems)
    return Appointing(post=post, holder=holder, since=since, until=until, row=row)


def parse_licensing(boxes: Boxes, row: int | None, today: date) -> Licensing | Problems:
    """A licence with its days."""
    reading = Boxed(boxes)
    number, since, until = reading.text("number", 40), reading.day("since", today, required=True), reading.day("until")
    if reading.problems or since is None:
        return tuple(reading.problems)
    return Licensing(licence=Licence(number=number, since=since, until=until), row=row)


def parse_contacts(boxes: Boxes, regions: Collection[str]) -> Contacts | Problems:
    """Where it is; of one that is no more the address need not be known."""
    reading = Boxed(boxes)
    kind = reading.choice("kind", OrganisationKind)
    form = reading.choice("form", Form) if boxes.get("form") else None
    region = boxes.get("region", "")
    if region not in regions:
        reading.problems.append(Problem("region", "unknown_choice" if region else "choose_one"))
    found = {
        "bin": reading.bin("bin"),
        "settlement_kk": reading.text("settlement_kk", 100),
        "settlement_ru": reading.text("settlement_ru", 100),
        "address_kk": reading.text("address_kk", NAME_MOST, required=False),
        "address_ru": reading.text("address_ru", NAME_MOST, required=False),
        "phone": reading.text("phone", 20, required=False),
        "email": reading.keep(parse_email(boxes.get("email", ""), "email"), ""),
    }
    desk = reading.choice("desk", YesNo) if boxes.get("desk") else None
    if reading.problems or kind is None:
        return tuple(reading.problems)
    works = None if desk is None else desk is YesNo.YES
    return Contacts(kind=kind, form=form, region=region, desk=works, **found)  # type: ignore[arg-type]
