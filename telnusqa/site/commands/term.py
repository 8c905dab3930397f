"""`telnusqa term`: until when something is owed and by which days, as JSON. Needs no database."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from telnusqa.core.due import DayCounted, Due, Term
from telnusqa.site.term_answered import Answer, ends, explained
from telnusqa.site.term_asked import FIELDS, Fault, asked

_NOT_AN_OBJECT = Fault("", "a line holds one JSON object")


def run(options: argparse.Namespace) -> int:
    """Answer one request, or one a line; 2 for a request that cannot be read, 1 for one without an answer."""
    given = {name: getattr(options, name) for name in FIELDS if getattr(options, name) is not None}
    return _many(sys.stdin.buffer, given) if options.lines else _one(given)


def _one(given: Mapping[str, object]) -> int:
    request = asked(given)
    if isinstance(request, tuple):
        return _refused(request, code=2)
    answer = explained(request)
    if isinstance(answer, tuple):
        return _refused(answer, code=1)
    days = [_day(counted) for counted in answer.term.days]
    sys.stdout.write(json.dumps({**_end(answer), "days": days}, ensure_ascii=False, indent=2) + "\n")
    return 0


def _refused(faults: tuple[Fault, ...], code: int) -> int:
    for fault in faults:
        sys.stderr.write(f"telnusqa term: {fault}\n")
    return code


def _many(lines: BinaryIO, given: Mapping[str, object]) -> int:
    failed = False
    for answer in answers(lines, given):
        failed = failed or "error" in answer
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return int(failed)


def answers(lines: Iterator[bytes] | BinaryIO, given: Mapping[str, object]) -> Iterator[dict[str, Any]]:
    """An answer for each line, in order, a bad line's in its place; ``given`` stands in for what a line leaves out."""
    for line in lines:
        found = _answer(line, given)
        if isinstance(found, tuple):
            problems = [{"field": fault.field, "message": fault.message} for fault in found]
            yield {"error": "; ".join(map(str, found)), "problems": problems}
        else:
            yield _end(found)


def _answer(line: bytes, given: Mapping[str, object]) -> Answer[Due] | tuple[Fault, ...]:
    try:
        values = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):  # a text that is no UTF-8 is a ValueError, too
        return (_NOT_AN_OBJECT,)
    if not isinstance(values, dict):
        return (_NOT_AN_OBJECT,)
    told = {name: value for name, value in values.items() if value is not None}
    request = asked({**given, **told})
    return request if isinstance(request, tuple) else ends(request)


def _end(answer: Answer[Due] | Answer[Term]) -> dict[str, Any]:
    term = answer.term
    return {
        "edition": answer.edition,
        "registered_on": term.start.isoformat(),
        "due_on": term.due_on.isoformat(),
        "inner_due_on": term.inner_due_on.isoformat() if term.inner_due_on else None,
        "clause": term.clause,
        "estimated": term.estimated,
    }


def _day(counted: DayCounted) -> dict[str, Any]:
    moved_from = counted.moved_from.isoformat() if counted.moved_from else ""
    why = ":".join(part for part in (counted.why.value, counted.holiday, moved_from) if part)
    return {
        "date": counted.day.isoformat(),
        "counted": counted.ordinal is not None,
        "why": why,
        "cite": counted.source,
    }
