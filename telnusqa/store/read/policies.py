"""Our own rules and their changes, as an administrator sees them."""

from dataclasses import dataclass
from datetime import datetime

from telnusqa.core.errors import NotFound
from telnusqa.law.policy_change import Ground, PolicyChange, PolicyWithdrawnWhy
from telnusqa.store.keep import policies
from telnusqa.store.read.people import names_of
from telnusqa.store.tables.policy import PolicyChangeRow


@dataclass(frozen=True, kw_only=True)
class EnteredChange:
    """A change, who entered it and when, and whether it was withdrawn since."""

    id: int
    change: PolicyChange
    ground: Ground
    by: str
    at: datetime
    withdrawn_by: str
    withdrawn_at: datetime | None
    withdrawn_why: PolicyWithdrawnWhy | None


@dataclass(frozen=True)
class Standing:
    """The changes that stand at this moment, and the version of the policy they make."""

    changes: tuple[PolicyChange, ...]
    version: str


def standing() -> Standing:
    """What is laid over the shipped policy now, for whatever day."""
    rows = policies.rows()
    return Standing(policies.standing(rows), policies.version(rows))


def of_rule(name: str) -> tuple[EnteredChange, ...]:
    """Every change of a rule that was entered, newest first."""
    return _values(list(PolicyChangeRow.objects.filter(field__startswith=f"{name}.").order_by("-entered_as")))


def by_id(change: int) -> EnteredChange:
    """One of them. Raises ``NotFound``."""
    row = PolicyChangeRow.objects.filter(pk=change).first()
    if row is None:
        raise NotFound(f"policy {change}")
    return _values([row])[0]


def stands_as(change: PolicyChange) -> int | None:
    """The id of this very change, where it stands."""
    rows = PolicyChangeRow.objects.filter(
        field=change.field, value=change.value, since=change.since, college=change.college, withdrawn_at=None
    )
    return rows.values_list("pk", flat=True).first()


def who(code: str) -> str:
    """The name behind an actor's code; the code itself where it is no member of staff."""
    return names_of([code]).get(code, code)


def _values(rows: list[PolicyChangeRow]) -> tuple[EnteredChange, ...]:
    names = names_of({row.entered_by for row in rows} | {row.withdrawn_by for row in rows if row.withdrawn_by})
    return tuple(
        EnteredChange(
            id=row.pk,
            change=PolicyChange(field=row.field, value=row.value, since=row.since, college=row.college_id),
            ground=policies.ground_of(row),
            by=names.get(row.entered_by, row.entered_by),
            at=row.entered_at,
            withdrawn_by=names.get(row.withdrawn_by, row.withdrawn_by),
            withdrawn_at=row.withdrawn_at,
            withdrawn_why=PolicyWithdrawnWhy(row.withdrawn_why) if row.withdrawn_why else None,
        )
        for row in rows
    )
