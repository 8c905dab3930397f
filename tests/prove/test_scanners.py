"""The scanners of ``make attack`` see a hole where there is one, and none in the house: nothing found means something.

Small: two of wapiti's attacks and sqlmap, at two pages that were spoilt and at two of ours. The whole of it, as each of
the people, is ``make attack``; what it last said stands in docs/operate/security.md.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fresh import Fresh
from tests.walk.served import served
from tools.attack.alarms import standing
from tools.attack.browser import Asked
from tools.attack.run import Finding
from tools.attack.sqlmap import of_a_page, sqlmap
from tools.attack.wapiti import wapiti

pytestmark = [pytest.mark.prove, pytest.mark.sqlite]
SPOILT = ("/planted/said/?said=x", "/planted/found/?code=960940000175")
OURS = ("/term/?act=accept&on=2026-11-23", "/api/v1/institutions/resolve?name=college&year=2009")
LONGEST = 60.0
"""Seconds after which a scanner is stopped; it needs a few."""


@pytest.fixture
def address(scanners: None, fresh: Fresh, tmp_path: Path) -> Iterator[str]:
    """A house with two spoilt pages, its limits out of the way."""
    spoilt = {"DJANGO_SETTINGS_MODULE": "tools.attack.settings", "TELNUSQA_PLANTED": "1"}
    with served(fresh, log=tmp_path / "server.log", **spoilt) as house:
        yield house.address


@pytest.fixture(scope="module", autouse=True)
def scanners(scale: float) -> None:
    """Only where the whole is proved: to install and to run them takes a small proof's time over."""
    if scale < 1:
        pytest.skip("scanners are run by the whole proof alone: make prove SCALE=1")
    for name in ("wapiti", "sqlmap"):
        if shutil.which(name) is None:
            pytest.skip(f"{name} is missing: apt-get install {name}")


def scanned(address: str, pages: tuple[str, ...], folder: Path) -> list[Finding]:
    """What both say of these pages, false alarms left out."""
    starts = [f"{address}{page}" for page in pages]
    scan = wapiti(address, starts, folder, seconds=LONGEST, attacks=("xss", "sql"), then=())
    tried = sqlmap([of_a_page(Asked(each), {}) for each in starts], folder, seconds=LONGEST)
    assert scan.addresses >= len(pages), scan
    assert tried.tried == len(pages), tried
    return standing([*scan.findings, *tried.findings])


def prove_clean(address: str, pages: tuple[str, ...], folder: Path) -> None:
    """The proof: no scanner finds anything there."""
    assert scanned(address, pages, folder) == []


def test_our_pages_have_no_hole(address: str, tmp_path: Path) -> None:
    prove_clean(address, OURS, tmp_path)


def test_sabotage_pages_with_holes_are_found(address: str, tmp_path: Path) -> None:
    found = {(each.by, each.where, each.field.partition(" ")[0]) for each in scanned(address, SPOILT, tmp_path)}
    assert ("wapiti", "GET /planted/said/", "said") in found
    assert ("sqlmap", "GET /planted/found/", "code") in found


@pytest.mark.parametrize("page", SPOILT)
def test_sabotage_one_hole_and_the_proof_is_red(address: str, page: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="Finding"):
        prove_clean(address, (page,), tmp_path)
