"""What lies on somebody's desk: what would be nobody's work, if they could not come in any more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from telnusqa.core.case import ENDS
from telnusqa.core.custody import BlankRange, executor
from telnusqa.core.role import Role
from telnusqa.store.keep import posts
from telnusqa.store.read import blank_ranges
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.substitution import SubstitutionRow


@dataclass(frozen=True, kw_only=True)
class Desk:
    """In one organisation: open cases, blanks in hand, for how many absent colleagues the person stands in.

    ``alone`` are the roles nobody else holds there today.
    """

    organisation: int
    cases: int = 0
    blanks: tuple[BlankRange, ...] = ()
    stands_in: int = 0
    alone: tuple[Role, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing would be left behind."""
        return not (self.cases or self.blanks or self.stands_in or self.alone)


def of(user: int, today: date, roles: Collection[tuple[int, Role]]) -> tuple[Desk, ...]:
    """What these roles of the person leave behind, organisation by organisation; where nothing is left, no desk.

    Of an executor there are cases, blanks and absent colleagues.
    """
    as_executor = {place for place, role in roles if role is Role.EXECUTOR}
    cases = _cases(user, as_executor)
    found = [
        Desk(
            organisation=place,
            cases=cases.get(place, 0),
            blanks=_blanks(user, place) if place in as_executor else (),
            stands_in=_stands_in(user, place, today) if place in as_executor else 0,
            alone=_alone(user, place, today, [role for each, role in roles if each == place]),
        )
        for place in sorted({place for place, _ in roles})
    ]
    return tuple(desk for desk in found if not desk.empty)


def _blanks(user: int, place: int) -> tuple[BlankRange, ...]:
    return tuple(these for _, these in blank_ranges.in_hands(place, [executor(user)]))


def _cases(user: int, places: Collection[int]) -> dict[int, int]:
    rows = CaseRow.objects.filter(home_id__in=places, executor_id=user).exclude(state__in=sorted(ENDS))
    return dict(rows.values_list("home_id").annotate(Count("number")).order_by())


def _stands_in(user: int, place: int, today: date) -> int:
    rows = SubstitutionRow.objects.filter(home_id=place, substitute_id=user, until__gte=today, ended_on=None)
    return rows.count()


def _alone(user: int, place: int, today: date, roles: Collection[Role]) -> tuple[Role, ...]:
    others = posts.held(today).filter(organisation_id=place, role__in=[role.value for role in roles])
    shared = set(others.exclude(user_id=user).values_list("role", flat=True)) if roles else set()
    return tuple(role for role in Role if role in roles and role.value not in shared)
