"""Changes of our own rules, and what the policy becomes by them on a day, for a college."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.parsing import Table
from telnusqa.law.policy import Policy
from telnusqa.law.policy_fields import FIXED, fields_in, kind_of, written_at
from telnusqa.law.policy_kind import FIELD, value_of
from telnusqa.law.policy_parsing import parse_policy


class PolicyWithdrawnWhy(StrEnum):
    """Why a change holds no more."""

    TYPED_WRONG = "typed_wrong"
    REPEALED = "repealed"
    UNLAWFUL = "unlawful"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, kw_only=True)
class PolicyChange:
    """One field is another from a day on: everywhere, or at one college. ``value`` is written as it is kept."""

    field: str
    value: str
    since: date
    college: int | None = None


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What a change rests on: an act by its number and date, words of an administrator, or both."""

    number: str = ""
    dated: date | None = None
    note: str = ""


@cites("policy")
def in_force(changes: Iterable[PolicyChange], day: date, college: int | None) -> tuple[PolicyChange, ...]:
    """Those that hold on a day at a college (``None``: where no college is spoken of), in the order they are laid.

    The later day goes over the earlier one, what a college has of its own over what holds for all.
    """
    reach = [each for each in changes if each.since <= day and each.college in (None, college)]
    return tuple(sorted(reach, key=lambda each: (each.college is not None, each.since)))


@cites("policy")
def with_changes(table: Table, changes: Iterable[PolicyChange], version: str) -> Policy:
    """The policy of the file with these changes laid over it, one after the other, under the name ``version``.

    What the file does not know any more, or in other bounds, changes nothing: a release may have taken it out.
    """
    laid: Any = table
    for change in changes:
        if holds(change, table):
            laid = _laid(laid, change.field.split("."), _written(change))
    return parse_policy({**laid, "version": version})


@cites("policy")
def holds(change: PolicyChange, table: Table) -> bool:
    """Whether the file has such a field, and the field such a value."""
    kind = kind_of(change.field)
    try:
        written_at(change.field, table)
        return kind is not None and value_of(kind, change.value) is not None
    except (LookupError, ValueError):
        return False


@cites("policy")
def changeable(table: Table) -> dict[str, object]:
    """The fields of the file that may be changed, with their values as written there."""
    return {field: written for field, written in fields_in(table) if field not in FIXED}


@cites("policy")
def nonsense(policy: Policy) -> Problem | None:
    """What two fields together cannot mean, each being well by itself."""
    warned = policy.warnings
    if not warned.executor >= warned.head >= warned.department:
        return Problem(FIELD, "warnings_climb")
    if policy.correction.remind_days >= policy.correction.days:
        return Problem(FIELD, "reminder_before_question")
    if policy.power_of_attorney.months > policy.power_of_attorney.most_months:
        return Problem(FIELD, "power_beyond_most")
    return None


@cites("policy")
def nonsense_from(
    table: Table, changes: Sequence[PolicyChange], day: date, college: int | None = None
) -> Problem | None:
    """The first nonsense that would hold on ``day`` or, as later changes come into force, after it."""
    days = sorted({day} | {each.since for each in changes if each.since > day})
    policies = (with_changes(table, in_force(changes, each, college), "") for each in days)
    return next((problem for problem in map(nonsense, policies) if problem is not None), None)


def _written(change: PolicyChange) -> object:
    kind = kind_of(change.field)
    assert kind is not None
    value = value_of(kind, change.value)
    return list(value) if isinstance(value, tuple) else value


def _laid(table: Any, path: Sequence[str], value: object) -> Any:
    if not path:
        return value
    if isinstance(table, Mapping):
        return {**table, path[0]: _laid(table[path[0]], path[1:], value)}
    return [_laid(item, path[1:], value) if item["act"] == path[0] else item for item in table]
