"""Our own rules as the pages show them: each with its values of today, what it stands on, and what changed it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from telnusqa.core.errors import NotFound
from telnusqa.core.language import Language
from telnusqa.doors.reference.history import HistoryLine, Stands
from telnusqa.doors.shared.parts import Row
from telnusqa.law import shipped
from telnusqa.law.policy import PolicyRule
from telnusqa.law.policy_change import PolicyChange, changeable, holds, in_force
from telnusqa.law.policy_change_form import value_on
from telnusqa.law.policy_fields import UNSURE, kind_of
from telnusqa.law.policy_kind import YES
from telnusqa.store.read import organisations
from telnusqa.store.read.policies import EnteredChange, Standing
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date
from telnusqa.words.policy import change_withdrawn_why, field_name, ground_said, rule_title
from telnusqa.words.policy_value import value_name


@dataclass(frozen=True, kw_only=True)
class RuleShown:
    """A rule in words. ``changed`` tells that something stands over its shipped values."""

    id: str
    title: str
    values: tuple[Row, ...]
    authority: str
    like: str
    unsure: bool
    changed: bool


def rules() -> tuple[PolicyRule, ...]:
    """Every rule, as shipped."""
    return shipped.policy().rules


def rule(name: str) -> PolicyRule:
    """One of them by its name. Raises ``NotFound``."""
    found = next((each for each in rules() if each.id == f"policy:{name}"), None)
    if found is None:
        raise NotFound(name)
    return found


def fields_of(name: str) -> tuple[str, ...]:
    """The fields of a rule that can be changed, in the order of the file."""
    found = changeable(shipped.policy_table())
    return tuple(field for field in found if field.startswith(f"{name}.") and kind_of(field) is not None)


def rule_shown(found: PolicyRule, standing: Standing, today: date, language: Language) -> RuleShown:
    """A rule as it stands today, for all; what is to come and what one college has of its own is told beside it."""
    name = found.id.removeprefix("policy:")
    fields = fields_of(name)
    unsure = f"{name}.{UNSURE}"
    return RuleShown(
        id=name,
        title=rule_title(name, language),
        values=tuple(_row(field, standing, today, language) for field in fields if field != unsure),
        authority=clause_name(found.authority, language),
        like=clause_name(found.like, language),
        unsure=unsure in fields and _now(unsure, standing, today) == YES,
        changed=any(each.field in fields for each in standing.changes),
    )


def unsure_row(name: str, standing: Standing, today: date, language: Language) -> tuple[Row, ...]:
    """Whether a lawyer has confirmed the rule; nothing where the shipped text says so already."""
    field = f"{name}.{UNSURE}"
    return (_row(field, standing, today, language),) if field in fields_of(name) else ()


def changes_shown(
    found: Sequence[EnteredChange], standing: Standing, today: date, language: Language
) -> tuple[HistoryLine, ...]:
    """The history of a rule, newest first."""
    names = {college.id: college.name(language) for college in organisations.colleges()}
    return tuple(_line(each, _state(each, standing, today), names, language) for each in found)


def _line(each: EnteredChange, state: Stands, names: dict[int, str], language: Language) -> HistoryLine:
    change, gone = each.change, state is Stands.WITHDRAWN
    value = value_name(change.field, change.value, language)
    return HistoryLine(
        name=f"{field_name(change.field, language)}: {value}\n{reach_name(change.college, names, language)}",
        cells=(
            Row(say(language, "Қай күннен"), long_date(change.since, language)),
            Row(say(language, "Негізі"), "\n".join(ground_said(each.ground, language))),
        ),
        entered=each,
        state=state,
        withdraw="" if gone else reverse("reference:policy_withdraw", args=[each.id]),
        why=change_withdrawn_why(each.withdrawn_why, language) if each.withdrawn_why else "",
    )


def reach_name(college: int | None, names: dict[int, str], language: Language) -> str:
    """Where a change holds."""
    if college is None:
        return say(language, "Барлық оқу орны")
    return names.get(college, str(college))


def _row(field: str, standing: Standing, today: date, language: Language) -> Row:
    lines = [value_name(field, _now(field, standing, today), language)]
    known = [each for each in standing.changes if each.field == field and holds(each, shipped.policy_table())]
    for each in sorted(known, key=lambda change: change.since):
        if each.college is None and each.since > today:
            day, value = long_date(each.since, language), value_name(field, each.value, language)
            lines.append(say(language, "%(day)s күнінен бастап: %(value)s", day=day, value=value))
    own = len({each.college for each in known if each.college is not None})
    if own:
        lines.append(say(language, "Өз мәні бар оқу орындарының саны: %(n)s", n=own))
    name = field_name(field, language)
    return Row(name, "\n".join(lines), change=reverse("reference:policy_change", args=[field]), what=name)


def _now(field: str, standing: Standing, today: date) -> str:
    return value_on(field, shipped.policy_table(), standing.changes, today)


def _state(each: EnteredChange, standing: Standing, today: date) -> Stands:
    change: PolicyChange = each.change
    if each.withdrawn_at is not None:
        return Stands.WITHDRAWN
    if not holds(change, shipped.policy_table()):
        return Stands.UNKNOWN
    if change.since > today:
        return Stands.WAITING
    laid = [held for held in in_force(standing.changes, today, change.college) if held.field == change.field]
    same_reach = [held for held in laid if held.college == change.college]
    return Stands.HOLDS if same_reach[-1:] == [change] else Stands.REPLACED
