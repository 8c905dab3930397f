"""Wapiti: what it is given, what it reached, and what it found.

It is bounded twice: each of its attacks, and all of it together. What it found until it was stopped is in its own
database, which is read instead of its report.
"""

import json
import re
import shutil
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tools.attack.browser import LEAVES
from tools.attack.run import Finding, run

LOOKS = ("cookieflags", "csp", "http_headers")
"""One request each: done with the walk."""
ATTACKS = ("sql", "xss", "crlf", "redirect", "csrf", "methods")
THEN = ("exec", "file")
"""These send so many requests to each field that they go to fields alone, and get what time is left."""
STAYS = ("xss", "permanentxss")
"""What is looked for with what was sent kept: a text of one request that becomes a piece of another page."""
_LAUNCHED = re.compile(r"Launching module (\w+)")
_ENDED = "report has been generated"
_BEGUN = """
import re
import sys
from wapitiCore.attack import attack
from wapitiCore.attack.mod_csrf import mod_csrf
from wapitiCore.main.wapiti import wapiti_main
from wapitiCore.net import crawler
mod_csrf.TOKEN_FORM_STRINGS.append("csrfmiddlewaretoken")
crawler.wildcard_translate = lambda pattern: re.compile(".*".join(map(re.escape, pattern.split("*"))) + r"\\Z")
attack.modules = ["mod_" + name for name in sys.argv[sys.argv.index("-m") + 1].split(",")]
sys.exit(wapiti_main())
"""
"""Three things wapiti 3.0.4 does not do by itself. Its csrf module finds a form's proof by a list of names; Django's is
not in it, and every form would be without one. What is not to be opened it puts into an expression Python 3.11 refuses.
And it begins attacks that are not asked for, of which two fetch their lists from elsewhere."""


@dataclass(frozen=True)
class Scan:
    """What wapiti did: ``cut`` are attacks that did not come to everything."""

    addresses: int
    forms: int
    modules: int
    cut: tuple[str, ...]
    findings: tuple[Finding, ...]


def wapiti(
    base: str,
    starts: Sequence[str],
    folder: Path,
    *,
    seconds: float,
    by: str = "wapiti nobody",
    cookies: Mapping[str, str] | None = None,
    headers: Iterable[str] = (),
    apart: Iterable[str] = (),
    attacks: Sequence[str] = ATTACKS,
    then: Sequence[str] = THEN,
) -> Scan:
    """Let it at these addresses, and the forms they show, for so many seconds at most; ``apart`` it leaves alone.

    ``by`` is told to the server as what asks.
    """
    folder.mkdir(parents=True, exist_ok=True)
    jar = folder / "cookies.json"
    kept = {
        name: {"version": 0, "expires": None, "secure": False, "value": text, "port": None}
        for name, text in (cookies or {}).items()
    }
    jar.write_text(json.dumps({urlsplit(base).hostname or "": {"/": kept}}), encoding="utf-8")
    common = [
        *("-u", starts[0], "--scope", "domain", "-c", str(jar), "--no-bugreport", "--endpoint", f"{base}/nowhere/"),
        *("-A", by),
        *("-d", "1", "--max-links-per-page", "1", "--max-files-per-dir", "30", "--max-parameters", "40"),
        *("-t", "30", "-v", "0", "-S", "paranoid", "--skip", "csrfmiddlewaretoken"),
        *("--store-session", str(folder / "session"), "-f", "json", "-o", str(folder / "wapiti.json")),
        *(word for header in headers for word in ("-H", header)),
        *(word for each in LEAVES for word in ("-x", f"{base}*{each}*")),
        *(word for each in apart for what in ("", "?*") for word in ("-x", f"{base}{each}{what}")),
    ]
    ends = time.monotonic() + seconds

    def go(name: str, modules: Sequence[str], share: float, *words: str) -> None:
        """The walk has the time it needs: what was not seen cannot be attacked."""
        left = ends - time.monotonic()
        if modules and left > 1:
            bounds = ("--max-scan-time", f"{left:.0f}", "--max-attack-time", f"{1 + share * left / len(modules):.0f}")
            command = [*_program(), *common, *bounds, *words, "-m", ",".join(modules)]
            run(command, folder / f"wapiti-{name}.log", seconds=left)

    go("0", LOOKS, 1, *(word for each in starts[1:] for word in ("-s", each)))
    go("1", attacks, 0.8, "--skip-crawl", "-l", "2")
    go("2", then, 1, "--skip-crawl")
    return _scan(folder, (*LOOKS, *attacks, *then))


def _program() -> list[str]:
    """Its own interpreter, with what it does not know."""
    script = Path(shutil.which("wapiti") or "/usr/bin/wapiti").read_text(encoding="utf-8")
    return [script.partition("\n")[0].removeprefix("#!").strip(), "-c", _BEGUN]


def _scan(folder: Path, modules: Sequence[str]) -> Scan:
    (kept,) = (folder / "session").glob("*.db")
    with sqlite3.connect(kept) as wrote:
        reached = wrote.execute("select method, count(*) from paths where evil = 0 and headers is not null group by 1")
        counted = dict(reached.fetchall())
        tried = dict(wrote.execute("select module_name, count(distinct path_id) from attack_log group by 1").fetchall())
        found = wrote.execute(
            "select p.category, e.method, e.path, p.parameter, p.info from payloads p"
            " join paths e on e.path_id = p.evil_path where p.type <> 'additional'"
        ).fetchall()
    launched: list[str] = []
    cut: list[str] = []
    for log in sorted(folder.glob("wapiti*.log")):
        said = log.read_text(encoding="utf-8")
        here = _LAUNCHED.findall(said)
        launched += here
        cut += [name for name in here if f"reached for module {name}," in said]
        cut += [] if _ENDED in said else here[-1:]
    cut = [name for name in modules if name not in launched or name in cut]
    return Scan(
        addresses=counted.get("GET", 0),
        forms=counted.get("POST", 0),
        modules=len(launched),
        cut=tuple(f"{name} {tried.get(name, 0)}" for name in cut),
        findings=tuple(
            Finding("wapiti", kind, f"{method} {urlsplit(path).path}", parameter or "", info or "")
            for kind, method, path, parameter, info in dict.fromkeys(found)
        ),
    )
