"""What stands in the database, as metrics; asked at most once in a while, however often somebody looks."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from threading import Lock
from time import monotonic
from typing import Any, TypeVar

from django.db import DatabaseError
from django.utils import timezone
from prometheus_client.core import GaugeMetricFamily

from telnusqa.doors.shared import access
from telnusqa.law import shipped
from telnusqa.store.read import figures

V = TypeVar("V")

OFTEN, SELDOM = 15.0, 600.0
"""Seconds an answer is kept."""
_kept: dict[str, tuple[float, Any]] = {}
_lock = Lock()


def _fresh(name: str, seconds: float, ask: Callable[[], V]) -> V:
    with _lock:
        at, value = _kept.get(name, (-SELDOM, None))
        if value is None or monotonic() - at >= seconds:
            _kept[name] = at, value = monotonic(), ask()
        found: V = value
        return found


def forget() -> None:
    """Ask anew."""
    with _lock:
        _kept.clear()


class Figures:
    """Asked by Prometheus' own registry: yields what it can, and whether the database answered."""

    def __init__(self, build: str) -> None:
        self._build = build

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield _labelled("build", "The build that runs", ("build", "edition"), {(self._build, _edition()): 1})
        yield _labelled("pool", "Connections of the answering process", ("state",), _named(figures.pool()))
        try:
            found = [*_of_database(access.now())]
        except DatabaseError:
            yield GaugeMetricFamily("telnusqa_database_answers", "Whether the database answered", value=0)
            return
        yield GaugeMetricFamily("telnusqa_database_answers", "Whether the database answered", value=1)
        yield from found


def _of_database(now: datetime) -> Iterator[GaugeMetricFamily]:
    waiting = _fresh("errands", OFTEN, lambda: figures.errands(now))
    counts = {
        (kind, state): getattr(each, state) for kind, each in waiting.items() for state in ("due", "later", "failing")
    }
    yield _labelled("errands", "Errands that are not done", ("kind", "state"), counts)
    lags = {(k,): (now - each.oldest).total_seconds() for k, each in waiting.items() if each.oldest}
    yield _labelled("errand_lag_seconds", "How long the first errand that is due has waited", ("kind",), lags)
    terms = _fresh("terms", OFTEN, lambda: figures.terms(timezone.localdate(now)))
    of_terms = {("overdue",): terms.overdue, ("soon",): terms.soon, ("deemed_refused",): terms.deemed_refused}
    yield _labelled("terms", "Cases still owed: overdue, due in three days, deemed refused", ("term",), of_terms)
    tokens = _fresh("tokens", SELDOM, lambda: figures.tokens(now))
    of_tokens = {("works",): tokens.work, ("ends_soon",): tokens.soon, ("ended",): tokens.ended}
    yield _labelled("tokens", "Tokens of machines: that work, end in thirty days, ended", ("token",), of_tokens)
    states = _named(_fresh("open", OFTEN, figures.open_by_state))
    states |= _named(_fresh("ended", SELDOM, figures.ended_by_state))
    yield _labelled("cases", "Cases by state; those that are over as of some minutes ago", ("state",), states)


def _named(counts: dict[str, int]) -> dict[tuple[str, ...], float]:
    return {(name,): number for name, number in counts.items()}


def _labelled(name: str, says: str, labels: tuple[str, ...], values: Mapping[Any, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"telnusqa_{name}", says, labels=labels)
    for label, value in values.items():
        family.add_metric(label, value)
    return family


def _edition() -> str:
    return max(shipped.editions())
