"""What is typed into an address by hand is answered as anything that is not there, never with a fault of ours."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client
from django.urls import NoReverseMatch, get_resolver
from django.urls.converters import IntConverter

from telnusqa.doors.shared import access
from tests.attacks.scene import ADDRESSES, House
from tests.house.matrix import rows

NUMBERS = ("0", str(2**31), str(2**63), "9" * 40)
WORDS = ("\0", "a" * 3000, "\u202eaiylA", "{{7*7}}'\"><b>\r\nSet-Cookie: a=b")
_SEES = {
    row.route: next(who for who, answer in row.answers.items() if answer == "200")
    for row in reversed(rows())
    if row.send == "GET" and "200" in row.answers.values()
}


def faults(full: House, among: str = "") -> Iterator[str]:
    """Addresses that answer with a fault, or with more than that nothing is there."""
    kinds = dict(_words(get_resolver().url_patterns))
    for route, words in ADDRESSES.items():
        browser = full.standing.browsers[_SEES.get(route, "saule")]
        for word in words if route.startswith(among) else ():
            for text in _some(NUMBERS if isinstance(kinds[word], IntConverter) else WORDS, len(route)):
                told = _status(browser, full, route, **{word: text})
                if told not in (200, 302, 401, 404, 405, 422):
                    yield f"{route} {word}={text[:20]!r}: {told}"


def _some(texts: tuple[str, ...], at: int) -> tuple[str, str]:
    """Two of them, other two at other addresses: one parser stands behind many."""
    return texts[at % len(texts)], texts[(at + 1) % len(texts)]


def _words(patterns: object) -> Iterator[tuple[str, object]]:
    for pattern in patterns:  # type: ignore[attr-defined]
        yield from pattern.pattern.converters.items()
        yield from _words(getattr(pattern, "url_patterns", ()))


def _status(browser: Client, full: House, route: str, **word: str) -> int | str:
    try:
        address = full.address(route, **word)
    except NoReverseMatch:  # no such word in this address
        return 404
    point = transaction.savepoint()
    try:
        return int(browser.get(address).status_code)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        return repr(error)[:120]
    finally:
        transaction.savepoint_rollback(point)


def test_no_word_in_an_address_brings_a_fault_about(full: House) -> None:
    assert "\n".join(faults(full)) == ""


def test_a_fault_is_seen(full: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "parse_case_number", int)
    assert any("ValueError" in each for each in faults(full, "portal:case"))
