"""From what an administrator typed to a change of our own rules with its ground, or all its problems at once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from telnusqa.core.field import parse_day, parse_text
from telnusqa.core.problem import Problem
from telnusqa.law.cites import cites
from telnusqa.law.parsing import Table
from telnusqa.law.policy_change import Ground, PolicyChange, holds, in_force, nonsense_from
from telnusqa.law.policy_fields import ONE_COLLEGE, kind_of, written_at
from telnusqa.law.policy_kind import FIELD, parse_value, text_of, value_in_file

MOST_YEARS_AHEAD = 2
NUMBER_MOST = 30
NOTE_MOST = 500
EVERYWHERE = "all"


@dataclass(frozen=True, kw_only=True)
class TypedChange:
    """The form as it was typed. ``college`` is an id, or ``all``."""

    value: tuple[str, ...] = ()
    since: str = ""
    college: str = EVERYWHERE
    number: str = ""
    dated: str = ""
    note: str = ""


@dataclass(frozen=True)
class Wanted:
    """A change as it is wanted, and why."""

    change: PolicyChange
    ground: Ground


@cites("policy")
def parse_change(
    field: str, typed: TypedChange, colleges: Collection[int], today: date
) -> Wanted | tuple[Problem, ...]:
    """The change of that field and its ground. Raises ``LookupError`` for a field that cannot be changed.

    Whether it fits what stands is asked by :func:`problems_with_change`.
    """
    kind = kind_of(field)
    if kind is None:
        raise LookupError(field)
    value = parse_value(kind, typed.value)
    since = _since(typed.since, today)
    college = _college(field, typed.college, colleges)
    ground = _ground(typed, today)
    problems = [each for each in (value, since, college) if isinstance(each, Problem)]
    problems += [] if isinstance(ground, Ground) else ground
    if isinstance(value, Problem) or isinstance(since, Problem) or isinstance(college, Problem):
        return tuple(problems)
    if not isinstance(ground, Ground):
        return tuple(problems)
    return Wanted(PolicyChange(field=field, value=text_of(value), since=since, college=college), ground)


@cites("policy")
def problems_with_change(
    change: PolicyChange, table: Table, standing: Sequence[PolicyChange], today: date
) -> tuple[Problem, ...]:
    """What keeps the change from being entered beside those that stand.

    Codes: ``since_past`` (midnight may have gone by since the form was read), ``change_stands`` for another value of
    the same day and reach, ``value_same``, and those of :func:`nonsense`.
    """
    if change.since < today:
        return (Problem("since", "since_past"),)
    reach = (change.field, change.since, change.college)
    if any((each.field, each.since, each.college) == reach for each in standing):
        return (Problem("since", "change_stands"),)
    if value_on(change.field, table, standing, change.since, change.college) == change.value:
        return (Problem(FIELD, "value_same"),)
    problem = nonsense_from(table, [*standing, change], change.since, change.college)
    return (problem,) if problem else ()


@cites("policy")
def value_on(field: str, table: Table, standing: Sequence[PolicyChange], day: date, college: int | None = None) -> str:
    """The value of a field on a day, as it is kept. Raises ``LookupError`` for a field that cannot be changed."""
    kind, written = kind_of(field), written_at(field, table)
    if kind is None:
        raise LookupError(field)
    laid = [each.value for each in in_force(standing, day, college) if each.field == field and holds(each, table)]
    return laid[-1] if laid else text_of(value_in_file(kind, written))


def _since(text: str, today: date) -> date | Problem:
    day = parse_day(text, "since", date.max)
    if day is None:
        return Problem("since", "missing")
    if isinstance(day, Problem):
        return day
    if day < today:
        return Problem("since", "since_past")
    return Problem("since", "since_far") if day.year > today.year + MOST_YEARS_AHEAD else day


def _college(field: str, text: str, colleges: Collection[int]) -> int | Problem | None:
    if field not in ONE_COLLEGE or text == EVERYWHERE:
        return None
    found = next((college for college in colleges if str(college) == text), None)
    return Problem("college", "unknown_choice" if text else "choose_one") if found is None else found


def _ground(typed: TypedChange, today: date) -> Ground | list[Problem]:
    number = parse_text(typed.number, "number", NUMBER_MOST, "", required=False)
    dated = parse_day(typed.dated, "dated", today)
    note = parse_text(typed.note, "note", NOTE_MOST, "", required=False)
    problems = [each for each in (number, dated, note) if isinstance(each, Problem)]
    if isinstance(number, Problem) or isinstance(dated, Problem) or isinstance(note, Problem):
        return problems
    if bool(number) != (dated is not None):
        return [Problem("number" if dated else "dated", "order_half")]
    return Ground(number=number, dated=dated, note=note) if number or note else [Problem("note", "ground_needed")]
