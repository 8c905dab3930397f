"""One of them and both scanners: what was asked, what was answered, what was found."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from tools.attack.alarms import standing
from tools.attack.browser import Asked, Browser
from tools.attack.cast import NOBODY, Member
from tools.attack.coverage import Coverage, Door, coverage, doors, due
from tools.attack.heard import UNDONE, Heard
from tools.attack.run import Finding
from tools.attack.served import Served
from tools.attack.sqlmap import LEFT_ALONE, MARK, Tried, of_a_page, sqlmap
from tools.attack.wapiti import STAYS, Scan, wapiti

OF_SQLMAP = 0.6
"""Its part of the time: it sends most to each field."""
_AT_ONCE = 3
"""So many fields of a long form are changed in one go."""


@dataclass(frozen=True)
class Visitor:
    """A browser that has come in, the rows at which it must be scanned, and what it saw there."""

    member: Member
    browser: Browser
    rows: tuple[Mapping[str, Any], ...]
    asked: tuple[Asked, ...]


@dataclass(frozen=True)
class Attempt:
    """What came of it."""

    who: str
    scans: tuple[Scan, ...]
    tried: Tried
    heard: tuple[Heard, ...]
    coverage: Coverage
    short: tuple[str, ...] = ()

    def cells(self) -> tuple[str, ...]:
        """A row of the table."""
        first, reached = self.scans[0], self.coverage
        cut = ", ".join(each for scan in self.scans for each in scan.cut) or "–"
        doors_asked = f"{reached.asked} + {reached.aside} of {reached.doors}"
        changed = f"{self.tried.tried} of {self.tried.given}"
        counts = (first.addresses, first.forms, sum(scan.modules for scan in self.scans))
        asked = (len(self.heard), len(self.findings()))
        return (self.who, doors_asked, *map(str, counts), cut, changed, *map(str, asked))

    def findings(self) -> list[Finding]:
        """Those that stand; an error of the server's own is one."""
        broken = {
            Finding("the server", "an error of its own", f"{each.method} {each.route}", "", str(each.status))
            for each in self.heard
            if each.status >= 500
        }
        found = dict.fromkeys(each for scan in self.scans for each in scan.findings)
        return standing([*found, *self.tried.findings, *sorted(broken, key=str)])

    def wrong(self) -> list[str]:
        """Findings that stand, and what was not asked."""
        return [*map(str, self.findings()), *self.coverage.missed, *self.short]


def come_in(house: Served, member: Member, *, pages: int) -> Visitor:
    """Sign in, begin what is to be begun, and look round. What anybody may open is for nobody to try."""
    rows = tuple(due(house.known["rows"], member))
    browser = Browser(house.address, house.known["phone"]).sign_in(member.who)
    begun = [browser.post(page, to=to)[1] for page, to in member.begins]
    stand = [row["address"] for row in rows if row["send"] == "GET"]
    # A form that stands on another's page is found there: the page of a case as it is in that state.
    stand += [f"{row['address'].rsplit('/', up)[0]}/" for row in rows if row["send"] == "POST" for up in (2, 3)]
    starts = [member.start, *begun, *stand, *([house.known["document"]] if member.who == NOBODY else [])]
    within = tuple({f"/{urlsplit(address).path.split('/')[1]}" for address in starts})
    asked = browser.walk(dict.fromkeys(starts), pages, lambda path: path.startswith(within))
    return Visitor(member, browser, rows, tuple(asked))


def shares(visitors: Sequence[Visitor]) -> list[float]:
    """Who has more doors has more of the time; on the average it is one."""
    many = [len(doors(each.rows)) + 10 for each in visitors]
    return [each * len(many) / sum(many) for each in many]


def _apart(house: Served, visitor: Visitor) -> list[str]:
    """Pages anybody may open: no scanner of somebody else loses its time there."""
    if visitor.member.who == NOBODY:
        return []
    own = {row["route"] for row in visitor.rows}
    told = [row for row in house.known["rows"] if row["answers"][NOBODY] == "200" and row["route"] not in own]
    return list(dict.fromkeys(["/language/", *(row["address"] for row in told)]))


def by_browser(house: Served, visitor: Visitor, folder: Path, *, seconds: float) -> Attempt:
    """As somebody with a browser: what forms do is undone, so that every request finds the house as it was."""
    member, browser = visitor.member, visitor.browser
    cookies, at = browser.cookies(), folder / member.who
    tried = sqlmap(_listed(house, visitor, f"sqlmap {member.who} {UNDONE}"), at, seconds=seconds * OF_SQLMAP)
    scan = wapiti(
        house.address,
        _pages(house, visitor),
        at / "undone",
        seconds=seconds * (1 - OF_SQLMAP),
        by=f"wapiti {member.who} {UNDONE}",
        cookies=cookies,
        apart=_apart(house, visitor),
    )
    heard = tuple(house.heard(member.who))
    return Attempt(member.who, (scan,), tried, heard, _reached(house, visitor, heard))


def kept(house: Served, visitor: Visitor, attempt: Attempt, folder: Path, *, seconds: float) -> Attempt:
    """Once more, and what is sent stays: is it a piece of another page?"""
    member, browser = visitor.member, visitor.browser
    scan = wapiti(
        house.address,
        _pages(house, visitor),
        folder / member.who / "kept",
        seconds=seconds,
        by=f"wapiti {member.who}",
        cookies=browser.cookies(),
        apart=_apart(house, visitor),
        attacks=STAYS,
        then=(),
    )
    heard = tuple(house.heard(member.who))
    status, where, _ = browser.open(member.start)
    lost = status != 200 or urlsplit(where).path != member.start
    short = (f"signed out on the way: {status} {where}",) if lost else ()
    reached = _reached(house, visitor, heard)
    return Attempt(member.who, (*attempt.scans, scan), attempt.tried, heard, reached, short)


def _reached(house: Served, visitor: Visitor, heard: Iterable[Heard]) -> Coverage:
    forms = [each for each in visitor.asked if each.form is not None]
    reading = {each.way for each in forms if _fields(each)}
    words = {each.way for each in visitor.asked if each.form is None and "?" in each.address}
    read = {
        Door(row["route"], row["send"])
        for row in visitor.rows
        for way in [Asked(urljoin(house.address, row["address"])).way]
        if (
            way in words
            if row["send"] == "GET"
            else way in reading or _fields(Asked("", tuple(map(tuple, row["form"]))))
        )
    }
    return coverage(doors(visitor.rows), read, heard, visitor.member.who)


def _fields(asked: Asked) -> list[str]:
    """The names of a form's fields that a scanner may change."""
    return list(dict.fromkeys(name for name, _ in asked.form or () if name not in LEFT_ALONE))


def _pages(house: Served, visitor: Visitor) -> list[str]:
    """One page of each kind, and every page that shows a form no other shows."""
    own = [urljoin(house.address, row["address"]) for row in _one_of_each(visitor.rows) if row["send"] == "GET"]
    showing = [each.page for each in visitor.asked if each.page]
    with_words = [each.address for each in visitor.asked if each.form is None and "?" in each.address]
    return list(dict.fromkeys([*own, *showing, *with_words])) or [urljoin(house.address, visitor.member.start)]


def _listed(house: Served, visitor: Visitor, by: str) -> list[str]:
    """For sqlmap: links and forms, with what would be taken; and each address at a word that stands in it."""
    cookies, proof = visitor.browser.cookies(), visitor.browser.proof(visitor.member.start)
    rows = _one_of_each(visitor.rows)
    taken = {Asked(urljoin(house.address, row["address"])).way: dict(row["form"]) for row in rows if row["form"]}
    seen = [each for each in visitor.asked if each.form is not None or "?" in each.address]
    seen = [_filled(each, taken.get(each.way, {})) for each in seen]
    known = {each.way for each in seen if each.form is not None}
    for row in rows:
        asked = Asked(urljoin(house.address, row["address"]))
        if row["send"] == "GET" and row["marked"]:
            seen.append(Asked(urljoin(house.address, row["marked"])))
        elif row["send"] == "POST" and asked.way not in known:
            seen.append(Asked(asked.address, (("csrfmiddlewaretoken", proof), *map(tuple, row["form"]))))
    links = [each for each in seen if each.form is None]
    forms = sorted((each for each in seen if each.form is not None), key=lambda each: len(each.form or ()))
    parts = [list(_in_parts(each)) for each in forms]
    # Something of everything first: of each form a few fields, then the links, then the rest of the long forms.
    ordered = [part[0] for part in parts] + links + [each for part in parts for each in part[1:]]
    return [of_a_page(each, cookies, by=by) for each in ordered]


def _in_parts(asked: Asked) -> Iterator[Asked]:
    """A long form several times, each time some of its fields marked to be changed."""
    names = _fields(asked)
    if len(names) <= _AT_ONCE:
        yield asked
        return
    for start in range(0, len(names), _AT_ONCE):
        marked = names[start : start + _AT_ONCE]
        form = tuple((name, text + MARK if name in marked else text) for name, text in asked.form or ())
        yield Asked(asked.address, form, asked.page)


def _filled(asked: Asked, taken: Mapping[str, str]) -> Asked:
    if asked.form is None:
        return asked
    return Asked(asked.address, tuple((name, taken.get(name, text)) for name, text in asked.form), asked.page)


def _one_of_each(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Of each door one row."""
    return list({Door(row["route"], row["send"]): row for row in reversed(list(rows))}.values())[::-1]
