"""Sqlmap: the requests it is given, as a proxy would have written them down, and what it found in them."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from tools.attack.browser import Asked
from tools.attack.run import Finding, run

MARK = "*"
"""Behind a value: where a request has any, sqlmap changes these alone."""
LEFT_ALONE = ("csrfmiddlewaretoken", "seen", "draft")
"""Fields it does not change: without them a form is refused before anything is asked."""
_HOLE = re.compile(r"^Parameter: (.*)$", re.MULTILINE)
_TARGET = re.compile(r"\[(\d+)/\d+\] URL:\s+(\S+) (\S+)")
_LINE = "=" * 54


@dataclass(frozen=True)
class Tried:
    """How many of the requests sqlmap came to, of how many, and what it found."""

    tried: int
    given: int
    findings: tuple[Finding, ...]


def sqlmap(listed: Sequence[str], folder: Path, *, seconds: float) -> Tried:
    """Let it at these requests for so many seconds at most: true and false answers told apart, for the sample's engine.

    Without requests it has nothing to do.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if not listed:
        return Tried(0, 0, ())
    requests, log = folder / "requests.txt", folder / "sqlmap.log"
    requests.write_text("\n".join(listed), encoding="utf-8")
    command = [
        *("sqlmap", "--ignore-stdin", "-l", str(requests), "--batch", "--level", "1", "--risk", "1"),
        *("--technique", "B", "--dbms", "sqlite", "--timeout", "30", "--retries", "1", "--disable-coloring"),
        *("--flush-session", "--drop-set-cookie", "--param-exclude", "|".join(LEFT_ALONE)),
        *("--output-dir", str(folder / "sqlmap")),
    ]
    run(command, log, seconds=seconds)
    said = log.read_text(encoding="utf-8", errors="replace")
    reached, found, where = 0, [], ""
    for part in re.split(r"(?=\[\d+/\d+\] URL:)", said):
        if told := _TARGET.match(part):
            reached, where = int(told[1]), f"{told[2]} {urlsplit(told[3]).path}"
        found += [Finding("sqlmap", "a question is changed", where, hole, "") for hole in _HOLE.findall(part)]
    return Tried(reached, len(listed), tuple(dict.fromkeys(found)))


def of_a_page(asked: Asked, cookies: Mapping[str, str], *, by: str = "") -> str:
    """A request of a browser; ``by`` is told to the server as what asks."""
    sent = "; ".join(f"{name}={text}" for name, text in cookies.items())
    headers = ({"User-Agent": by} if by else {}) | ({"Cookie": sent} if sent else {})
    if asked.form is None:
        return _written("GET", asked.address, headers)
    headers |= {"Content-Type": "application/x-www-form-urlencoded"}
    return _written("POST", asked.address, headers, urlencode(asked.form, safe=MARK))


def of_a_machine(method: str, address: str, headers: Mapping[str, str], body: object = None) -> str:
    """A request with JSON, or none."""
    if method == "get":
        return _written("GET", address, headers)
    return _written("POST", address, {**headers, "Content-Type": "application/json"}, json.dumps(body))


def _written(method: str, address: str, headers: Mapping[str, str], body: str = "") -> str:
    parts = urlsplit(address)
    base = f"{parts.scheme}://{parts.netloc}"
    lines = [
        f"{method} {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1",
        f"Host: {parts.netloc}",
    ]
    lines += [f"{name}: {text}" for name, text in ({"Referer": f"{base}/"} | dict(headers)).items()]
    return "\n".join([_LINE, f"12:00:00  {base}  [127.0.0.1]", _LINE, *lines, "", body, "", _LINE, ""])
