"""How long a visitor may wait and be served: two clocks, measured apart and never summed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from telnusqa.law.cites import cites
from telnusqa.law.norm import Body
from telnusqa.law.norm_counter import QueueNorm, QueueOrder
from telnusqa.law.ruleset import RuleSet

_NONE = timedelta(0)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A visitor at a body's counter: when the ticket was taken, called, and the service finished.

    Raises ``ValueError`` when the moments are not in that order.
    """

    body: Body
    came_at: datetime
    called_at: datetime | None = None
    finished_at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse moments that cannot follow one another."""
        moments = (self.came_at, self.called_at, self.finished_at)
        known = [moment for moment in moments if moment is not None]
        if (self.called_at is None and self.finished_at is not None) or known != sorted(known):
            raise ValueError("a visitor comes, is called and is served, in that order")


@dataclass(frozen=True, kw_only=True)
class Clock:
    """One of the two clocks: the time spent, the longest allowed (``None`` and "" where the edition has no norm)."""

    spent: timedelta
    norm: timedelta | None
    clause: str

    @property
    def over(self) -> bool:
        """Whether the longest time allowed has passed; the last moment of it has not."""
        return self.norm is not None and self.spent > self.norm


@dataclass(frozen=True)
class Measured:
    """A visit on its two clocks."""

    wait: Clock
    service: Clock


@cites("2015:4.2", "2015:4.3", "2023:3.2", "2023:3.3")
def norms_of(body: Body, rules: RuleSet) -> QueueNorm | None:
    """The norms of a body's counter, ``None`` where the edition has none (a college under 2023)."""
    return next((norm for norm in rules.edition.counter.queues if norm.body is body), None)


@cites("2015:4.2", "2015:4.3", "2023:3.2", "2023:3.3")
def measured(visit: Visit, now: datetime, rules: RuleSet) -> Measured:
    """A visit against the norms; a clock that still runs is read at ``now``, one that has not begun is at zero.

    Raises ``ValueError`` for a ``now`` before the last moment of the visit.
    """
    if now < (visit.finished_at or visit.called_at or visit.came_at):
        raise ValueError("a visit cannot be measured before it happened")
    norm = norms_of(visit.body, rules)
    called_at = visit.called_at
    waited = (called_at or now) - visit.came_at
    served = (visit.finished_at or now) - called_at if called_at else _NONE
    if norm is None:
        return Measured(Clock(spent=waited, norm=None, clause=""), Clock(spent=served, norm=None, clause=""))
    return Measured(
        Clock(spent=waited, norm=norm.wait, clause=norm.wait_clause),
        Clock(spent=served, norm=norm.service, clause=norm.service_clause),
    )


@cites("2015:8.3", "2023:7.3")
def queue_order(rules: RuleSet) -> QueueOrder:
    """How people are called: whether a place can be booked, whether anybody may go ahead, by which clause."""
    return rules.edition.counter.queue_order
