"""What every process counts of its own: requests, by the names of their routes and never by their paths.

Several processes of one web server add theirs together in the folder PROMETHEUS_MULTIPROC_DIR names
(``site/commands/web.py``).
"""

from django.http import HttpRequest
from prometheus_client import Counter, Histogram

NONE = "none"
"""The route of an address nobody answers at."""
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_DOORS = "telnusqa.doors."
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

REQUESTS = Counter("telnusqa_requests", "Requests answered", ("door", "route", "method", "status"))
DURATION = Histogram("telnusqa_request_seconds", "Seconds until an answer", ("door", "method"), buckets=_SECONDS)


def route_of(request: HttpRequest) -> str:
    """The name of the route that answered."""
    match = request.resolver_match
    return (match.view_name or NONE) if match else NONE


def count_request(request: HttpRequest, status: int, seconds: float) -> None:
    """One more."""
    method = request.method if request.method in _METHODS else "other"
    door = _door_of(request)
    REQUESTS.labels(door, route_of(request), method, str(status)).inc()
    DURATION.labels(door, method).observe(seconds)


def _door_of(request: HttpRequest) -> str:
    """Which door's code answered; allauth's pages are the staff's."""
    if request.resolver_match is None:
        return NONE
    module = str(getattr(request.resolver_match.func, "__module__", ""))
    if module.startswith("allauth"):
        return "staff"
    return module.removeprefix(_DOORS).partition(".")[0] if module.startswith(_DOORS) else "other"
