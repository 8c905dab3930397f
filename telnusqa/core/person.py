"""A person's name, kept as written."""

import re
from dataclasses import dataclass
from unicodedata import normalize

from telnusqa.core.problem import Problem

LONGEST = 60
_NAME = re.compile(r"^[^\W\d_](?:[^\W\d_]|[ '’ʼ.\-])*$")


@dataclass(frozen=True)
class PersonName:
    """Surname, given name and, where there is one, patronymic."""

    surname: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """The whole name in the order of the forms."""
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)

    @property
    def initials(self) -> str:
        """The name as a list may show it: «О. Ә. С.»."""
        return " ".join(f"{part[0]}." for part in (self.surname, self.given, self.patronymic) if part)


def tidy(text: str) -> str:
    """Fold white space, as people type it, to single spaces; compose letters, so that each is one (NFC)."""
    return normalize("NFC", " ".join(text.split()))


def problems_with_name(prefix: str, name: PersonName, clause: str) -> tuple[Problem, ...]:
    """What is wrong with a name typed into the fields ``prefix_surname``, ``prefix_given``, ``prefix_patronymic``."""
    found: list[Problem] = []
    for part, value, required in (
        ("surname", name.surname, True),
        ("given", name.given, True),
        ("patronymic", name.patronymic, False),
    ):
        field = f"{prefix}_{part}"
        if not value:
            if required:
                found.append(Problem(field, "missing", clause))
        elif len(value) > LONGEST:
            found.append(Problem(field, "too_long", clause, {"most": LONGEST}))
        elif not _NAME.match(value):
            found.append(Problem(field, "name_letters", clause))
    return tuple(found)
