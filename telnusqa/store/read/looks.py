"""Who looked at a case: newest first, a page at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from telnusqa.core.look import LookKind, look_kind
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.store.tables.api_token import ApiTokenRow
from telnusqa.store.tables.looked import LookedCaseRow
from telnusqa.store.tables.people import Appointment, User

PAGE = 50

Place = tuple[datetime, int]
"""Where a look stands: by its moment, then by its number."""


@dataclass(frozen=True)
class Viewer:
    """An officer on the day of the look: surname and initial, the organisation acted for, the roles held there.

    A machine that looked by itself has no name and no roles: whose it is stands in ``home``.
    """

    name: str
    home: int
    roles: tuple[Role, ...]


@dataclass(frozen=True, kw_only=True)
class Look:
    """One look. ``viewer`` is None where it was neither a member of staff nor a machine of an organisation."""

    at: datetime
    kind: LookKind
    viewer: Viewer | None


@dataclass(frozen=True)
class LookPage:
    """A page of looks; ``newer`` and ``older`` are the places its neighbours end and begin at."""

    looks: tuple[Look, ...]
    newer: Place | None
    older: Place | None


def of_case(
    number: CaseNumber, home: int, *, own: bool, before: Place | None = None, after: Place | None = None
) -> LookPage:
    """Looks at the case: the applicant's ``own``, or everybody else's; those before or after a place.

    Nothing is counted, so an old page costs what the first does. ``home`` is whose case it is.
    """
    # "own IN (0)" is read by the index to its end on both engines; "NOT own" only as far as the case, on SQLite.
    rows = LookedCaseRow.objects.filter(case_number=number, own__in=(own,)).select_related("look")
    if after is not None:
        at, last = after
        rows = rows.filter(first_seen__gte=at).exclude(first_seen=at, look_id__lte=last)
        rows = rows.order_by("first_seen", "look_id")
    else:
        if before is not None:
            at, last = before
            rows = rows.filter(first_seen__lte=at).exclude(first_seen=at, look_id__gte=last)
        rows = rows.order_by("-first_seen", "-look_id")
    found = list(rows[: PAGE + 1])
    page, more = found[:PAGE], len(found) > PAGE
    if after is not None:
        page.reverse()
    newer = more if after is not None else before is not None
    older = after is not None or more
    return LookPage(_looks(page, home), _place(page[:1]) if newer else None, _place(page[-1:]) if older else None)


def _place(rows: Sequence[LookedCaseRow]) -> Place | None:
    return (rows[0].first_seen, rows[0].look_id) if rows else None


def _looks(rows: Sequence[LookedCaseRow], home: int) -> tuple[Look, ...]:
    people = {int(code): f"staff:{code}" for row in rows if (code := row.look.viewer.removeprefix("staff:")).isdigit()}
    users = {people[user.pk]: user for user in User.objects.filter(pk__in=people)} if people else {}
    held = list(Appointment.objects.filter(user_id__in=people)) if people else []
    machines = _machines(row.look.viewer for row in rows)
    return tuple(
        Look(
            at=row.first_seen,
            kind=look_kind(row.look.subject, row.look.purpose),
            viewer=_viewer(users[row.look.viewer], held, row.first_seen, home)
            if row.look.viewer in users
            else machines.get(row.look.viewer),
        )
        for row in rows
    )


def _machines(viewers: Iterable[str]) -> dict[str, Viewer]:
    tokens = {viewer.removeprefix("token:") for viewer in viewers if viewer.startswith("token:")}
    if not tokens:
        return {}
    homes = ApiTokenRow.objects.filter(public__in=tokens).values_list("public", "organisation_id")
    return {f"token:{public}": Viewer("", home, ()) for public, home in homes}


def _viewer(user: User, held: Iterable[Appointment], at: datetime, home: int) -> Viewer:
    """As what they looked: by the roles of that day at the case's own organisation, else wherever they held one."""
    day = timezone.localdate(at)
    mine = [each for each in held if each.user_id == user.pk and _stands(each, day)]
    there = [each for each in mine if each.organisation_id == home] or mine
    where = there[0].organisation_id if there else user.home_id
    roles = sorted({Role(each.role) for each in there if each.organisation_id == where})
    return Viewer(str(user), where, tuple(roles))


def _stands(held: Appointment, day: date) -> bool:
    return held.since <= day and (held.until is None or held.until >= day)
