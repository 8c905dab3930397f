"""An executor is away, and another stands in."""

from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.assignment_event import AbsencePut
from telnusqa.core.case import Version
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import Actor
from telnusqa.core.problem import Problem
from telnusqa.store.keep.write import write
from telnusqa.store.read import executors
from telnusqa.store.tables.people import User
from telnusqa.store.tables.substitution import SubstitutionRow


@act
def put_absent(
    home: int, user: int, *, since: date, until: date, substitute: int, by: Actor, happened_at: datetime
) -> int:
    """Remember it; no case is moved, and the substitute's list holds theirs too. The absence's id; told twice, once.

    Both are executors there today. Raises ``NotFound`` for one who is not, and ``Rejected`` where the days are behind
    or run backwards, somebody stands in for themselves, or either is away on one of these days already.
    """
    today = timezone.localdate(happened_at)
    account = User.objects.filter(pk=user).first()
    if account is None or user not in {each.id for each in executors.of_home(home, today)}:
        raise NotFound(str(user))
    known = SubstitutionRow.objects.filter(
        home_id=home, user_id=user, substitute_id=substitute, since=since, until=until, ended_on=None
    ).first()
    if known is not None:
        return known.pk
    problems = _problems(home, user, since, until, substitute, today)
    if problems:
        raise Rejected(*problems)
    row = SubstitutionRow.objects.create(home_id=home, user_id=user, substitute_id=substitute, since=since, until=until)
    event = AbsencePut(
        by=by, at=happened_at, absence=row.pk, organisation=home, since=since, until=until, substitute=substitute
    )
    write(account, event, after=Version(account.last_seq))
    return row.pk


def _problems(home: int, user: int, since: date, until: date, substitute: int, today: date) -> list[Problem]:
    if until < since:
        return [Problem("until", "ends_before_start")]
    if until < today:
        return [Problem("until", "absence_behind")]
    if substitute == user:
        return [Problem("substitute", "another_stands_in")]
    if substitute not in {each.id for each in executors.of_home(home, today)}:
        return [Problem("substitute", "no_executor")]
    away = {each.user for each in executors.to_come(home, today) if each.meets(since, until)}
    problems = [Problem("user", "away_already")] if user in away else []
    return problems + ([Problem("substitute", "executor_away")] if substitute in away else [])
