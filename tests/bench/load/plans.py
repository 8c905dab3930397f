"""How the database answers what is asked all the time: which index each part of a question is read by."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django.db import connection

from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep import cases, request_keys
from telnusqa.store.keep.request_keys import RequestKey
from telnusqa.store.read import api_tokens, people, work
from telnusqa.store.read.work import EveryOpen, OfExecutor

_SCANS = ("Scan", "Modify", "Limit", "Sort", "Append")


def plans(home: int, number: CaseNumber) -> Iterator[str]:
    """A few lines for each question: the question's name, then its plan without costs."""
    hot: dict[str, Callable[[], object]] = {
        "a token": lambda: api_tokens.held("00000000"),
        "an officer by login": lambda: people.officer_named("bolat", date.today()),  # noqa: DTZ011 - any day will do
        "a key that was sent before": lambda: request_keys.answered(home, RequestKey("key", "{}")),
        "a case by its number": lambda: cases.get(number),
        "a page of a work list": lambda: work.page(home, [EveryOpen(), OfExecutor(None)]),
    }
    for name, ask in hot.items():
        for sql, params in _asked(ask):
            yield f"{name}:"
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN (COSTS OFF) {sql}", params)
                yield from (f"    {line}" for (line,) in cursor if any(word in line for word in _SCANS))


def _asked(ask: Callable[[], object]) -> list[tuple[str, Any]]:
    kept: list[tuple[str, Any]] = []

    def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        kept.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        ask()
    return kept
