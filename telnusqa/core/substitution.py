"""Who is away, until when, and who stands in; the cases themselves are not moved."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, kw_only=True)
class Absence:
    """``user`` is away from ``since`` to ``until``, both included; ``ended_on`` is the day of an earlier return."""

    id: int
    user: int
    substitute: int
    since: date
    until: date
    ended_on: date | None = None

    @property
    def last(self) -> date:
        """The last day away; before ``since`` where the person came back at once."""
        return self.until if self.ended_on is None else min(self.until, self.ended_on - timedelta(days=1))

    def holds(self, day: date) -> bool:
        """Whether the person is away on that day."""
        return self.since <= day <= self.last

    def meets(self, since: date, until: date) -> bool:
        """Whether it has a day in common with that span."""
        return max(self.since, since) <= min(self.last, until)


def stood_in_for(user: int, absences: Iterable[Absence]) -> frozenset[int]:
    """For whom this person stands in, of those who are away: also for whom those away stand in, never for oneself."""
    held: dict[int, set[int]] = {}
    for each in absences:
        held.setdefault(each.substitute, set()).add(each.user)
    found: set[int] = set()
    waiting = [user]
    while waiting:
        new = held.get(waiting.pop(), set()) - found
        found |= new
        waiting.extend(new)
    return frozenset(found - {user})
