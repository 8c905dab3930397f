"""What the pages of tokens and of webhooks share: whose machine it is, and what was done with it."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.utils import timezone

from telnusqa.core.field import parse_whole
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Moment, Option
from telnusqa.store.read import machines, people
from telnusqa.store.read.machines import Done
from telnusqa.words.actor import actor
from telnusqa.words.step import step


def organisation_options(language: Language) -> list[Option]:
    """Organisations whose machine it may be."""
    return [Option(str(each.id), each.name(language)) for each in machines.organisations()]


def parse_organisation(text: str) -> int | Problem:
    """One of them."""
    home = parse_whole(text)
    known = {each.id for each in machines.organisations()}
    return home if home in known and home is not None else Problem("organisation", "choose_one")


def moments(lines: Iterable[Done], language: Language) -> list[Moment]:
    """The lines as a timeline tells them."""
    found = tuple(lines)
    names = people.names_of({each.by for each in found})
    return [
        Moment(step(each.kind, language), each.at, names.get(each.by) or actor(each.by, language)) for each in found
    ]


def days_from(text: str, field: str, most: int) -> timedelta | Problem:
    """So many days, at least one."""
    days = parse_whole(text.strip())
    if days is None or not 1 <= days <= most:
        return Problem(field, "whole_between", "", {"least": 1, "most": most})
    return timedelta(days=days)


def today() -> date:
    """This day here."""
    return timezone.localdate(access.now())
