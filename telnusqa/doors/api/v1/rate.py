"""How many requests of one token are answered: counted in the database, in steps.

A row written for each request would cost more than a status. A process counts for itself and writes every so many
requests down together: what is let through beyond the limit is at most one step for each process.
"""

from datetime import datetime
from threading import Lock

from telnusqa.acts.count_door import count_door
from telnusqa.acts.count_requests import STEP, count_requests
from telnusqa.core.api_token import ApiToken
from telnusqa.core.problem import Problem
from telnusqa.doors.api.v1.problems import TooOften

_WINDOW = 15 * 60
_lock = Lock()
_counted: dict[str, tuple[int, int, Problem | None]] = {}
"""Token → the window, how many came here in it, and the problem once there were too many."""


def through(door: str, who: str, most: int, at: datetime) -> None:
    """Go once through a door that is dear to open. Raises ``TooOften``."""
    left = count_door(f"api:{door}", who, most=most, at=at)
    if left is not None:
        seconds = int(left.total_seconds())
        raise TooOften(Problem(door, "too_often", "", {"minutes": -(-seconds // 60)}), wait=seconds)


def within_rate(token: ApiToken, at: datetime) -> None:
    """Count one request. Raises ``TooOften``."""
    moment = int(at.timestamp())
    window = moment // _WINDOW
    with _lock:
        of, hits, over = _counted.get(token.id, (window, 0, None))
        if of != window:
            hits, over = 0, None
        _counted[token.id] = (window, hits + 1, over)
    if over is None and (hits + 1) % STEP == 0:
        over = count_requests(token.id, at=at, most=token.most)
        if over is not None:
            with _lock:
                _counted[token.id] = (window, hits + 1, over)
    if over is not None:
        raise TooOften(over, wait=(window + 1) * _WINDOW - moment)
