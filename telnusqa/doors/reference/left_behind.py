"""What somebody leaves behind on their desk, as the page that asks for their leave names it."""

from collections.abc import Collection
from dataclasses import dataclass

from django.utils import timezone

from telnusqa.core.language import Language
from telnusqa.core.role import Role
from telnusqa.doors.shared import access
from telnusqa.store.read import desk, organisations
from telnusqa.store.read.accounts import Account
from telnusqa.store.read.desk import Desk
from telnusqa.words import left_behind as words


@dataclass(frozen=True)
class Left:
    """What is left in one organisation, a sentence each: what it is, and who sees to it how."""

    organisation: str
    said: tuple[str, ...]


def left_by(person: Account, roles: Collection[tuple[int, Role]], language: Language) -> tuple[Left, ...]:
    """What these roles of theirs leave behind; nothing where nothing is."""
    found = desk.of(person.id, timezone.localdate(access.now()), roles)
    organisations.bring(*(each.organisation for each in found))
    return tuple(Left(organisations.by_id(each.organisation).name(language), _said(each, language)) for each in found)


def _said(each: Desk, language: Language) -> tuple[str, ...]:
    said = [words.cases(each.cases, language)] if each.cases else []
    if each.blanks:
        said.append(words.blanks(each.blanks, language))
    if each.stands_in:
        said.append(words.stands_in(each.stands_in, language))
    return (*said, *(words.alone(role, language) for role in each.alone))
