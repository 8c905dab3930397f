"""The law as it is shipped: the one place of this room that opens files, each once a process."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from telnusqa.core.blank_kind import KnownBlank
from telnusqa.core.calendar import Calendar
from telnusqa.core.errors import NoEdition
from telnusqa.law.blank_kinds import parse_blank_kinds
from telnusqa.law.cites import cites
from telnusqa.law.directory_rows import Department, Region, parse_departments, parse_regions
from telnusqa.law.document_kinds import DocumentKinds, parse_kinds
from telnusqa.law.parsing import Table, parse_calendar, parse_edition
from telnusqa.law.policy import Policy
from telnusqa.law.policy_parsing import parse_policy
from telnusqa.law.proof import Row, parse_rows
from telnusqa.law.ruleset import Edition, RuleSet

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
    return parse_policy(policy_table())


@cites("policy")
@cache
def policy_table() -> Table:
    """The file of our own rules as it is written, for changes to be laid over."""
    return MappingProxyType(tomllib.loads((_HERE / "policy.toml").read_text(encoding="utf-8")))


@cites("policy:document-kinds")
@cache
def blank_kinds() -> tuple[KnownBlank, ...]:
    """What is known of the series of blanks."""
    return parse_blank_kinds(tomllib.loads((_HERE / "blank_kinds.toml").read_text(encoding="utf-8")))


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


@cites("2015:A3")
@cache
def departments(edition_id: str) -> tuple[Department, ...]:
    """The departments of education an edition lists; none where it lists none."""
    path = _HERE / "directory" / f"{edition_id}.toml"
    return parse_departments(tomllib.loads(path.read_text(encoding="utf-8"))) if path.exists() else ()


@cites("2015:A3")
@cache
def regions() -> tuple[Region, ...]:
    """The regions of today, and after them those that are no more."""
    return parse_regions(tomllib.loads((_HERE / "directory" / "regions.toml").read_text(encoding="utf-8")))


@cites("policy:document-kinds")
@cache
def document_kinds() -> DocumentKinds:
    """How documents of education looked over the years."""
    return parse_kinds(tomllib.loads((_HERE / "document_kinds.toml").read_text(encoding="utf-8")))


@cites("2015:1", "2023:0", "policy")
@cache
def rows() -> tuple[Row, ...]:
    """The index: every row of the law with its function and its test."""
    return parse_rows(tomllib.loads((_HERE / "proofs.toml").read_text(encoding="utf-8")))
