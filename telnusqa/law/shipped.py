"""The law as it is shipped: the one place of this room that opens files, each once a process."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from telnusqa.core.calendar import Calendar
from telnusqa.core.errors import NoEdition
from telnusqa.law.cites import cites
from telnusqa.law.parsing import parse_calendar, parse_edition, parse_policy
from telnusqa.law.ruleset import Edition, Policy, RuleSet

_HERE = Path(__file__).resolve().parent


@cites("2015:1", "2023:0")
@cache
def editions() -> Mapping[str, Edition]:
    """Every edition we hold, by its id."""
    paths = sorted((_HERE / "editions").glob("*.toml"))
    found = [parse_edition(tomllib.loads(path.read_text(encoding="utf-8"))) for path in paths]
    return MappingProxyType({edition.id: edition for edition in found})


@cites("policy")
@cache
def policy() -> Policy:
    """The policy with its shipped defaults."""
    return parse_policy(tomllib.loads((_HERE / "policy.toml").read_text(encoding="utf-8")))


@cites("holidays-law", "labour-code")
@cache
def calendar() -> Calendar:
    """The verified holidays and moved days of rest."""
    return parse_calendar(tomllib.loads((_HERE / "holidays" / "kz.toml").read_text(encoding="utf-8")))


@cites("2015:1", "2023:0")
def ruleset(edition_id: str) -> RuleSet:
    """The shipped rules of a named edition, whatever the day. Raises :class:`NoEdition`."""
    if edition_id not in editions():
        raise NoEdition(edition_id)
    return RuleSet(editions()[edition_id], policy(), calendar())


@cites("2015:1", "2023:0")
def text(edition_id: str) -> str:
    """The whole text of an edition, word for word. Raises :class:`NoEdition`."""
    if edition_id not in editions():
        raise NoEdition(edition_id)
    return (_HERE / "text" / editions()[edition_id].text).read_text(encoding="utf-8")
