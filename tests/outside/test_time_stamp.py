"""Time-stamps by RFC 3161: an answer is believed only for its text, its number and a certificate that is trusted."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from telnusqa.core.acting import acting
from telnusqa.core.errors import NeighbourInsideAct, NeighbourRefused, NeighbourSilent, Unsafe
from telnusqa.outside import time_stamp
from telnusqa.outside.time_stamp import TimeStampAuthority, stamp_holds, trusted
from tests.outside.stand_in_tsa import Authority, make_authority, served

pytestmark = pytest.mark.needs("openssl")
TEXT = '{"n":17}'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tsa")
    make_authority(made)
    return made


@pytest.fixture
def authority(folder: Path) -> Iterator[Authority]:
    with served(folder) as standing:
        yield standing


def at(authority: Authority, roots: Path | None = None) -> TimeStampAuthority:
    return TimeStampAuthority.at(authority.url, str(roots or authority.folder / "root.pem"), timeout=5)


def proof_that_an_answer_is_for_the_text(authority: Authority) -> None:
    """An answer for another text is refused."""
    authority.wrong = "another text"
    with pytest.raises(NeighbourRefused):
        at(authority).stamp(TEXT)


def test_a_text_is_stamped_and_the_stamp_is_for_it_alone(authority: Authority) -> None:
    stamp, moment = at(authority).stamp(TEXT)
    assert abs(moment - datetime.now(UTC)) < timedelta(minutes=1)
    roots = trusted(str(authority.folder / "root.pem"))
    assert stamp_holds(stamp, TEXT, roots)
    assert not stamp_holds(stamp, TEXT + " ", roots)
    assert not stamp_holds("no stamp", TEXT, roots)
    assert not stamp_holds("AAAA", TEXT, roots)
    # Only a hash went out.
    assert TEXT.encode() not in authority.asked[0]


def test_an_answer_for_another_text_is_refused(authority: Authority) -> None:
    proof_that_an_answer_is_for_the_text(authority)


def test_sabotage_an_answer_nobody_verifies(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_stamp, "_holds", lambda *_: True)
    with pytest.raises(pytest.fail.Exception):
        proof_that_an_answer_is_for_the_text(authority)


def test_an_old_answer_is_refused_by_its_number(authority: Authority) -> None:
    authority.wrong = "again"
    at(authority).stamp(TEXT)
    with pytest.raises(NeighbourRefused):
        at(authority).stamp(TEXT)


def test_an_authority_nobody_trusts_is_refused(authority: Authority, tmp_path: Path) -> None:
    with pytest.raises(NeighbourRefused, match="nobody trusted"):
        at(authority, make_authority(tmp_path)).stamp(TEXT)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [("silent", NeighbourSilent), ("words", NeighbourSilent), ("refuses", NeighbourRefused)],
)
def test_one_that_does_not_stamp(authority: Authority, wrong: str, error: type[Exception]) -> None:
    authority.wrong = wrong
    with pytest.raises(error):
        at(authority).stamp(TEXT)


def test_one_that_is_away_is_silent(authority: Authority) -> None:
    nobody = TimeStampAuthority.at("http://127.0.0.1:9/", str(authority.folder / "root.pem"), timeout=1)
    with pytest.raises(NeighbourSilent):
        nobody.stamp(TEXT)


def test_never_inside_an_act(authority: Authority) -> None:
    with acting(), pytest.raises(NeighbourInsideAct):
        at(authority).stamp(TEXT)
    assert authority.asked == []


@pytest.mark.parametrize("url", ["", "ftp://tsa.example", "tsa.example", "http://", "http://me:secret@tsa.example/"])
def test_an_address_that_is_none(url: str, folder: Path) -> None:
    with pytest.raises(Unsafe, match="TELNUSQA_TSA"):
        TimeStampAuthority.at(url, str(folder / "root.pem"))


def test_a_login_stands_in_the_address(folder: Path) -> None:
    found = TimeStampAuthority.at("https://me:secret@tsa.example/stamp?a=1", str(folder / "root.pem"))
    assert (found.host, found.port, found.tls, found.path) == ("tsa.example", 443, True, "/stamp?a=1")
    assert "secret" not in repr(found)


def test_without_roots_nobody_is_trusted(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("", encoding="ascii")
    for roots in ("", str(tmp_path / "absent.pem"), str(empty)):
        with pytest.raises(Unsafe, match="TELNUSQA_TSA_ROOTS"):
            TimeStampAuthority.at("http://tsa.example/", roots)
