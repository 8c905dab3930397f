"""Lets several processes try the same thing at the same moment."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tests.fresh import Fresh


def scene(fresh: Fresh, *words: str) -> dict[str, Any]:
    """The scene set in a fresh database."""
    made: dict[str, Any] = json.loads(fresh.run("tests.prove.scene", *words))
    return made


def contest(fresh: Fresh, what: str, wants: Sequence[Mapping[str, Any]], sabotage: str = "") -> list[dict[str, Any]]:
    """Start a process for each, open the gate for all at once, and answer how each ended.

    A process that died answers ``{"died": its last line}``.
    """
    running = [fresh.start("tests.prove.contender", what, json.dumps(want), SABOTAGE=sabotage) for want in wants]
    for process in running:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line == "ready\n", line + process.stdout.read()
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return [_ended(process.communicate()[0]) for process in running]


def _ended(printed: str) -> dict[str, Any]:
    last = printed.strip().splitlines()[-1]
    try:
        ended: dict[str, Any] = json.loads(last)
    except json.JSONDecodeError:
        return {"died": last}
    return ended
