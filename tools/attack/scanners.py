"""The two scanners, each with what it takes and what it says in the end."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from tools.attack.browser import Asked, Browser

WAPITI_MODULES = "sql,blindsql,xss,permanentxss,exec,file,crlf,redirect,cookieflags,csp,http_headers,methods"
# Not "csrf": it looks for a proof by names it knows, of which ours is none; tests/house/test_access.py asks every form.
NO_FINDINGS = ("Secure flag is not set", "Strict-Transport-Security", "X-XSS-Protection")
"""The first two are lacking because the sample is served without TLS (tests/site/test_production.py sees them in
production); the third switches on a filter that browsers have given up, for the holes it made."""
_FOUND_BY_SQLMAP = re.compile(r"^Parameter: .*$", re.MULTILINE)
_HOLES = re.compile(r"sqlmap (?:identified|resumed) the following injection point")
_LINE = "=" * 54


def wapiti(browser: Browser, start: str, folder: Path, *, seconds: int) -> list[str]:
    """What wapiti found, a line each; at most so many seconds of walking and as many for each of its attacks."""
    folder.mkdir(parents=True, exist_ok=True)
    host = urlsplit(browser.base).hostname or ""
    kept = {
        name: {"version": 0, "expires": None, "secure": False, "value": text, "port": None}
        for name, text in browser.cookies().items()
    }
    cookies, report = folder / "cookies.json", folder / "wapiti.json"
    cookies.write_text(json.dumps({host: {"/": kept}}), encoding="utf-8")
    command = [
        *("wapiti", "-u", f"{browser.base}{start}", "--scope", "domain", "-m", WAPITI_MODULES, "-c", str(cookies)),
        *("--max-scan-time", str(seconds), "--max-attack-time", str(seconds), "--max-links-per-page", "40"),
        *("--max-files-per-dir", "6", "--max-parameters", "25", "-d", "4", "-t", "60", "-v", "0", "--flush-session"),
        *("--store-session", str(folder / "session"), "-f", "json", "-o", str(report)),
    ]
    _run(command, folder / "wapiti.log")
    told = json.loads(report.read_text(encoding="utf-8"))
    found = [
        f"wapiti: {kind}: {each['method']} {each['path']} {each['parameter']}: {each['info']}"
        for group in ("vulnerabilities", "anomalies")
        for kind, several in told[group].items()
        for each in several
    ]
    return [line for line in dict.fromkeys(found) if not any(each in line for each in NO_FINDINGS)]


def sqlmap(browser: Browser, asked: Sequence[Asked], folder: Path) -> list[str]:
    """What sqlmap found in these requests, a line each."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "requests.txt"
    listed.write_text("\n".join(_as_logged(browser, each) for each in asked), encoding="utf-8")
    command = [
        *(
            "sqlmap",
            "--ignore-stdin",
            "-l",
            str(listed),
            "--batch",
            "--level",
            "1",
            "--risk",
            "1",
            "--technique",
            "B",
            "--dbms",
            "sqlite",
        ),
        *("--timeout", "60", "--retries", "1", "--disable-coloring", "--flush-session", "--drop-set-cookie"),
        *("--param-exclude", "csrfmiddlewaretoken|seen|draft", "--output-dir", str(folder / "sqlmap")),
    ]
    said = _run(command, folder / "sqlmap.log")
    holes = len(_HOLES.findall(said))
    return [f"sqlmap: {line.strip()}" for line in _FOUND_BY_SQLMAP.findall(said)] or ["sqlmap: a hole"] * holes


def _as_logged(browser: Browser, asked: Asked) -> str:
    """A request as a proxy writes it down, which is what sqlmap reads."""
    parts = urlsplit(asked.address)
    cookies = "; ".join(f"{name}={text}" for name, text in browser.cookies().items())
    body = urlencode(asked.form) if asked.form is not None else ""
    method = "GET" if asked.form is None else "POST"
    lines = [
        f"{method} {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1",
        f"Host: {parts.netloc}",
    ]
    lines += [f"Cookie: {cookies}"] if cookies else []
    lines += [f"Referer: {browser.base}/", "Content-Type: application/x-www-form-urlencoded"] if body else []
    return "\n".join([_LINE, f"12:00:00  {browser.base}  [127.0.0.1]", _LINE, *lines, "", body, "", _LINE, ""])


def _run(command: Sequence[str], log: Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
    log.write_text(done.stdout + done.stderr, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.stderr.write(f"{command[0]} ended with {done.returncode}, see {log}\n")
    return done.stdout
