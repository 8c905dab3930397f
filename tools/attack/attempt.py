"""One of them and both scanners: what was reached, what was answered, what was found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from tools.attack.alarms import standing
from tools.attack.browser import Asked, Browser
from tools.attack.cast import NOBODY, Member
from tools.attack.known import family
from tools.attack.run import Finding
from tools.attack.served import Answered, Served
from tools.attack.sqlmap import Tried, of_a_machine, of_a_page, sqlmap
from tools.attack.wapiti import Scan, wapiti

_EXAMPLES = {"state": "registered", "due_from": "2026-01-01", "due_to": "2027-01-01", "cursor": "", "name": "Колледж"}
_NOT_SHOWN = {"staff/sign-out": "nobody leaves here", "healthz": "not in the log", "readyz": "not in the log"}
"""Pages that cannot be seen to be reached, and why."""


@dataclass(frozen=True)
class Visitor:
    """A browser that has come in, which pages are its own, and what it saw there."""

    member: Member
    browser: Browser
    families: frozenset[str]
    asked: tuple[Asked, ...]


@dataclass(frozen=True)
class Attempt:
    """What came of it."""

    who: str
    scan: Scan
    tried: Tried
    answered: Answered
    short: tuple[str, ...]

    def cells(self) -> tuple[str, ...]:
        """A row of the table."""
        cut = ", ".join(self.scan.cut) or "–"
        changed = f"{self.tried.tried} of {self.tried.given}"
        counts = (self.scan.addresses, self.scan.forms, self.scan.modules)
        return (self.who, *map(str, counts), cut, changed, str(self.answered.total()), str(len(self._findings())))

    def _findings(self) -> list[Finding]:
        broken = [
            Finding("the server", "an error of its own", f"{method} {route}", "", str(status))
            for route, method, status in sorted(self.answered)
            if status >= 500
        ]
        return standing([*self.scan.findings, *self.tried.findings, *broken])

    def wrong(self) -> list[str]:
        """Findings that stand, and what was not reached."""
        idle = [] if self.scan.modules else ["wapiti attacked nothing"]
        idle += [] if self.tried.tried or not self.tried.given else ["sqlmap changed nothing"]
        return [*map(str, self._findings()), *self.short, *idle]


def come_in(house: Served, member: Member, *, pages: int) -> Visitor:
    """Sign in, begin what is to be begun, and look round. What anybody may open is for nobody to try."""
    families = house.known["families"]
    shown = _families(house, member)
    browser = Browser(house.address, house.known["phone"]).sign_in(member.who)
    begun = [browser.post(page, to=to)[1] for page, to in member.begins]
    seen = house.known["seen"][member.alike]
    plain = [address for route, address in house.known["plain"].items() if route in seen and families[route] in shown]
    plain += [house.known["document"]] if member.who == NOBODY else []
    asked = browser.walk([member.start, *begun, *plain], pages, lambda path: _of(path, shown) in shown)
    return Visitor(member, browser, shown - _NOT_SHOWN.keys(), tuple(asked))


def _apart(house: Served, member: Member) -> list[str]:
    """Pages anybody may open: no scanner of somebody else loses its time there."""
    if member.who == NOBODY:
        return []
    known, shown = house.known, _families(house, member)
    told = {*known["seen"][NOBODY], "language"}
    return [at for route, at in known["plain"].items() if route in told and known["families"][route] not in shown]


def _families(house: Served, member: Member) -> frozenset[str]:
    told = {who: {house.known["families"][each] for each in routes} for who, routes in house.known["seen"].items()}
    own = told[member.alike] - (set() if member.who == NOBODY else told[NOBODY])
    return frozenset(each for each in own if each.startswith(member.only))


def _of(path: str, shown: Iterable[str]) -> str:
    two = family(path)
    return two if two in shown else two.partition("/")[0]


def by_browser(house: Served, visitor: Visitor, folder: Path, *, seconds: float) -> Attempt:
    """As somebody with a browser; a third of the time is sqlmap's."""
    member, browser = visitor.member, visitor.browser
    since = house.mark()
    links = [each.address for each in visitor.asked if each.form is None]
    cookies, at = browser.cookies(), folder / member.who
    links = _one_of_each_first(links, visitor.families)
    scan = wapiti(house.address, links, at, seconds=seconds * 0.65, cookies=cookies, apart=_apart(house, member))
    reached = {house.known["families"].get(route, "") for route, _, status in house.answered(since) if status == 200}
    listed = [of_a_page(each, cookies) for each in visitor.asked if each.form is not None or "?" in each.address]
    tried = sqlmap(listed, at, seconds=seconds * 0.35)
    short = [f"not reached: {each or 'home'}" for each in sorted(visitor.families - reached)]
    status, where, _ = browser.open(member.start)
    if status != 200 or urlsplit(where).path != member.start:
        short.append(f"signed out on the way: {status} {where}")
    return Attempt(member.who, scan, tried, house.answered(since), tuple(short))


def _one_of_each_first(addresses: Iterable[str], shown: Iterable[str]) -> list[str]:
    """So that, where time runs out, something of everything was seen."""
    order: dict[str, list[str]] = {}
    for each in addresses:
        order.setdefault(_of(urlsplit(each).path, shown), []).append(each)
    return [each for rank in zip_longest(*order.values()) for each in rank if each is not None]


def at_machine(house: Served, name: str, folder: Path, *, seconds: float) -> Attempt:
    """As a system of an organisation: every operation of the machines' door, as the door describes itself.

    What is sent is sqlmap's, for wapiti knows no JSON; the shortest come first, so that all of them are come to.
    """
    machine = house.known["machines"][name]
    headers = {"Authorization": f"Bearer {machine['token']}", "Telnusqa-Officer": machine["officer"]}
    since = house.mark()
    examples = house.known["examples"]
    operations = sorted(
        _operations(house, machine["number"]), key=lambda each: (each[0] == "get", len(str(examples.get(each[2]))))
    )
    links = [address for method, address, _ in operations if method == "get"]
    at = folder / name
    said = [f"{field}: {text}" for field, text in headers.items()]
    scan = wapiti(house.address, links, at, seconds=seconds * 0.35, headers=said)
    listed = [
        of_a_machine(method, address, headers, examples.get(called, {})) for method, address, called in operations
    ]
    tried = sqlmap(listed, at, seconds=seconds * 0.65)
    answered = house.answered(since)
    let_in = {route.removeprefix("api:") for route, _, status in answered if status not in (401, 403, 404, 405)}
    short = [f"not reached: {called}" for _, _, called in operations if called not in let_in]
    return Attempt(name, scan, tried, answered, tuple(short))


def _operations(house: Served, number: str) -> Iterable[tuple[str, str, str]]:
    words = {"number": number, "document": "receipt", "kind": "too-large"}
    told: Mapping[str, Any] = house.known["operations"]
    for path, methods in told.items():
        for method, operation in methods.items():
            asked = [each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"]
            query = "&".join(f"{name}={quote(_EXAMPLES.get(name, '1'))}" for name in asked)
            address = f"{house.address}{path.format(**words)}"
            yield method, f"{address}?{query}" if query else address, operation["operationId"]
