"""Who can be a case's executor today, and who of them is away."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from telnusqa.core.case import ENDS
from telnusqa.core.role import Role
from telnusqa.core.substitution import Absence, stood_in_for
from telnusqa.store.keep import posts
from telnusqa.store.once import once
from telnusqa.store.question import Question
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.people import User
from telnusqa.store.tables.substitution import SubstitutionRow


@dataclass(frozen=True)
class Executor:
    """An executor of an organisation; ``absence`` where the person is away today."""

    id: int
    name: str
    absence: Absence | None = None


def of_home(home: int, today: date) -> tuple[Executor, ...]:
    """Everybody who holds the role there today, by name."""
    held = posts.held(today).filter(organisation_id=home, role=Role.EXECUTOR.value).select_related("user")
    away = {each.user: each for each in absences(home, today)}
    people = {each.user_id: str(each.user) for each in held}
    return tuple(Executor(user, name, away.get(user)) for user, name in sorted(people.items(), key=lambda one: one[1]))


def is_executor(home: int, user: int, today: date) -> bool:
    """Whether that account holds the role there today."""
    return posts.held(today).filter(organisation_id=home, role=Role.EXECUTOR.value, user_id=user).exists()


def with_cases(home: int) -> tuple[Executor, ...]:
    """Whose open cases there are, by name: also of those who are no executors any more."""
    rows = CaseRow.objects.filter(home_id=home, executor__isnull=False).exclude(state__in=sorted(ENDS))
    people = User.objects.filter(pk__in=set(rows.values_list("executor_id", flat=True).distinct().order_by()))
    return tuple(Executor(user.pk, str(user)) for user in sorted(people, key=lambda user: (str(user), user.pk)))


def absences(home: int, today: date) -> tuple[Absence, ...]:
    """Who of that organisation is away today."""
    rows = once((SubstitutionRow, home, today), lambda: tuple(_TOLD(home, today)))
    return tuple(each for row in sorted(rows, key=lambda row: row.pk) if (each := value_of(row)).holds(today))


def told(home: int, today: date) -> QuerySet[SubstitutionRow]:
    """Absences of that organisation that were told for this day, whether or not they ended earlier."""
    return SubstitutionRow.objects.filter(home_id=home, since__lte=today, until__gte=today)


_TOLD = Question(told)


def to_come(home: int, today: date) -> tuple[Absence, ...]:
    """Who is away today or will be, the first first."""
    rows = SubstitutionRow.objects.filter(home_id=home, until__gte=today).order_by("since", "id")
    return tuple(each for row in rows if (each := value_of(row)).meets(today, each.until))


def covered(user: int, home: int, today: date) -> frozenset[int]:
    """Whose cases are this person's to work on today: their own, and of everybody they stand in for."""
    return frozenset({user}) | stood_in_for(user, absences(home, today))


def name(user: int) -> str:
    """The name of an account. Raises ``User.DoesNotExist``."""
    return str(User.objects.get(pk=user))


def value_of(row: SubstitutionRow) -> Absence:
    """The value of a row."""
    return Absence(
        id=row.pk,
        user=row.user_id,
        substitute=row.substitute_id,
        since=row.since,
        until=row.until,
        ended_on=row.ended_on,
    )
