"""What the doctor looks at: keys, clocks, neighbours, Streebog."""

import base64
import hashlib
import socket
from datetime import UTC, datetime, timedelta

import pytest
from pytest_django.fixtures import Settings

from telnusqa.site import examined

KEY = base64.b64encode(bytes(32)).decode()


def test_a_development_key_in_production_and_a_key_used_twice_are_wrong(settings: Settings) -> None:
    settings.TELNUSQA_PRODUCTION, settings.TELNUSQA_BACKUP_TO = True, ""
    settings.TELNUSQA_LOOKUP_KEYS = settings.TELNUSQA_BOX_KEYS
    wrong = [seen.wrong for seen in examined.ring_keys() if seen.wrong]
    assert [word.partition(":")[0] for word in wrong] == [
        "a development key",
        "a development key",
        "one key, one purpose",
        "no backup can be sealed",
    ]
    assert "aW5z" not in str(list(examined.ring_keys()))
    settings.TELNUSQA_BOX_KEYS, settings.TELNUSQA_LOOKUP_KEYS = f"a:{KEY}", f"b:{KEY[:-4]}AAE="
    settings.TELNUSQA_BACKUP_TO = "age1x"
    assert [seen.wrong for seen in examined.ring_keys()] == ["", "", ""]


@pytest.mark.parametrize(("apart", "wrong"), [(0, False), (9, False), (60, True), (-60, True)])
def test_a_clock_that_is_off_is_seen(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, apart: int, wrong: bool
) -> None:
    settings.TELNUSQA_SMS, settings.TELNUSQA_SMS_SECOND = "https://sms.example.kz/x", ""
    monkeypatch.setattr(examined, "_date_of", lambda _: datetime.now(UTC) + timedelta(seconds=apart))
    *_, last = examined.clocks_outside()
    assert bool(last.wrong) is wrong
    assert "sms.example.kz" in last.stands


def test_a_neighbour_nobody_listens_at_is_told(settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listens:
        port = listens.getsockname()[1]
        settings.TELNUSQA_SMS, settings.TELNUSQA_SMS_SECOND = f"https://127.0.0.1:{port}/send", ""
        settings.TELNUSQA_MAIL = "pretend"
        assert [(seen.stands, seen.wrong) for seen in examined.reachable()] == [(f"127.0.0.1:{port}", "")]
    assert [seen.wrong for seen in examined.reachable()] == ["no connection opens"]


def test_which_streebog_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashlib, "new", lambda *_, **__: object())
    assert examined.streebog().stands == "OpenSSL's"

    def unknown(*_: object, **__: object) -> object:
        raise ValueError

    monkeypatch.setattr(hashlib, "new", unknown)
    monkeypatch.setattr(examined.importlib.util, "find_spec", lambda _: None)
    assert "only signatures by NCA keys need it" in examined.streebog().stands
    monkeypatch.setattr(examined.importlib.util, "find_spec", lambda _: object())
    assert "libengine-gost-openssl" in examined.streebog().stands
